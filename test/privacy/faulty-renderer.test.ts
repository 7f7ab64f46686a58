/** A renderer that prints a name all the same: no packet comes of it, wherever on the page the name is. */
import { describe, expect, it } from '@jest/globals';
import type { Document, Inline, Renderer } from '../../packages/core/src/document/index.ts';
import { link, note, paragraph, section, strong } from '../../packages/core/src/document/index.ts';
import { buildPacket } from '../../packages/packet/src/index.ts';
import { words as text } from '../../packages/render-pdf/fixtures/words.ts';
import { smallRequest } from './support/finished-packet.ts';

type Fault = (document: Document) => Document;

const opening =
  (...content: readonly Inline[]): Fault =>
  (document) => ({ ...document, opening: [...document.opening, { type: 'paragraph', children: content }] });

const FAULTS: readonly (readonly [string, Fault])[] = [
  ['in a paragraph', opening(text('It was Aigerim Sultanbekova who said so.'))],
  ['in another script', opening(text('Сұлтанбекова деді'))],
  ['half of it bold', opening(text('It was Sultan'), strong(text('bekova')), text(' who said so.'))],
  ['beside the number of a note', opening(text('It was Sultanbekova'), note(paragraph(text('A note.'))))],
  ['in a note', opening(text('Said'), note(paragraph(text('By Sultanbekova.'))))],
  ['in the target of a link', opening(link('https://x.example/sultanbekova', text('here')))],
  ['in the words of a link', opening(link('https://x.example/', text('Sultanbekova')))],
  ['over a line end', opening(text(`${'word '.repeat(14)}+7 702 444 33 22 ${'word '.repeat(4)}`.repeat(6)))],
  ['in the title', (document) => ({ ...document, title: [text('The Sultanbekova case')] })],
  [
    'in a heading',
    (document) => ({
      ...document,
      sections: [...document.sections, section('x', [text('Sultanbekova')], [paragraph(text('x'))])],
    }),
  ],
  ['in a running head', (document) => ({ ...document, header: { ...document.header, end: [text('Sultanbekova')] } })],
  ['in a running foot', (document) => ({ ...document, footer: { start: [text('Sultanbekova')] } })],
];

const faulty = (renderer: Renderer, fault: Fault): Renderer => ({
  ...renderer,
  render: (document, options) => renderer.render(fault(document), options),
});

describe.each(['docx', 'pdf'] as const)('a name printed into %s', (format) => {
  it.each(FAULTS)('%s', async (_where, fault) => {
    const request = await smallRequest();
    const renderers = request.renderers.filter((one) => one.format === format).map((one) => faulty(one, fault));
    const outcome = await buildPacket({ ...request, renderers });
    expect(outcome.ok).toBe(false);
    expect(outcome.problems[0]).toMatchObject({
      code: 'packet.exit-protected-term',
      at: `disclosable/data/submission.${format}`,
      about: 'vic_one',
    });
    expect(JSON.stringify(outcome)).not.toMatch(/sultan|bekova|Сұлт|444/i);
  });
});
