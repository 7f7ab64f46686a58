/**
 * An invented document that exercises every node, in several languages and scripts. Country, people, laws and events
 * are made up. For tests of renderers; the same object every time.
 */
import type { Document, RenderOptions } from '@sanctions-packet/core/document';
import { bandedPng } from './png.ts';
import { lineBreak, link, saying, words } from './sample-nodes.ts';
import { closing, conduct, person, summary } from './sample-sections.ts';

export const SAMPLE: Document = {
  type: 'document',
  version: 1,
  id: 'submission',
  language: 'en-US',
  page: { size: 'letter' },
  title: [words('Submission on the detention of a journalist in Lakeside')],
  subtitle: [words('Request for designation under an invented law')],
  header: { start: [words('DISCLOSABLE')], end: [words('Submission on Aidar Example')] },
  footer: { start: [words('Lakeside Monitor and two others')] },
  labels: { contents: words('Contents'), pageOf: words('Page {page} of {pages}'), note: words('Note {number}') },
  contents: { levels: 3 },
  opening: [
    saying('Office of Invented Measures', lineBreak, '1 Example Street', lineBreak, 'Capital City'),
    {
      type: 'notice',
      tone: 'handling',
      title: [words('Handling')],
      children: [saying('This document names no victim and may be disclosed to the person named.')],
    },
    saying('Contact: ', link('mailto:office@monitor.example.org', 'office@monitor.example.org'), '.'),
  ],
  sections: [summary, person, conduct, closing],
  exhibits: [
    { id: 'evi_order', number: 1, title: [words('Detention order')] },
    { id: 'evi_record', number: 2, title: [words('Custody record')] },
  ],
};

export const SAMPLE_OPTIONS: RenderOptions = {
  date: '2020-06-01',
  images: new Map([['chart', { bytes: bandedPng(640, 360), mediaType: 'image/png', width: 640, height: 360 }]]),
  pagination: {
    pages: 9,
    sections: new Map([
      ['summary', 2],
      ['person', 3],
      ['identification', 3],
      ['career', 4],
      ['conduct', 5],
      ['detention', 5],
      ['first-week', 5],
      ['first-day', 6],
      ['knowledge', 7],
      ['contrary', 8],
      ['closing', 8],
    ]),
  },
};
