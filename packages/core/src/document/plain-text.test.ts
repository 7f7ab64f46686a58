import { describe, expect, it } from '@jest/globals';
import type { Block, Document, Inline, Paragraph, Text } from './nodes.ts';
import { plainText, printedText } from './plain-text.ts';

const text = (value: string): Text => ({ type: 'text', value, from: { kind: 'string', key: 'test' } });
const paragraph = (...children: readonly (string | Inline)[]): Paragraph => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
});
const note = (words: string): Inline => ({ type: 'note', children: [paragraph(words)] });

const opening: readonly Exclude<Block, { type: 'section' }>[] = [
  { type: 'notice', tone: 'handling', title: [text('Handling')], children: [paragraph('Keep apart.')] },
  { type: 'pageBreak' },
];

const body: readonly Block[] = [
  paragraph(
    'See ',
    { type: 'link', href: 'https://example.org/a', children: [text('the report')] },
    note('First note.'),
  ),
  {
    type: 'list',
    ordered: true,
    items: [[paragraph('One')], [paragraph('Two'), { type: 'list', ordered: false, items: [[paragraph('Inner')]] }]],
  },
  {
    type: 'fieldTable',
    caption: [text('Person')],
    rows: [{ label: [text('Name')], value: [paragraph('Ә. Example'), paragraph('A. Example')] }],
  },
  {
    type: 'table',
    width: 'normal',
    columns: [
      { share: 1, align: 'start', header: [text('No.')] },
      { share: 2, align: 'end', header: [text('What')] },
    ],
    rows: [{ cells: [[paragraph('1')], [paragraph('a', { type: 'lineBreak' }, 'b')]] }],
  },
  { type: 'quotation', children: [paragraph('Said.')], attribution: [text('A witness')] },
  { type: 'figure', image: 'map', alternative: [text('A map')], caption: [text('Map 1')], share: 1 },
  { type: 'signature', rows: [{ label: [text('Signed')] }, { label: [text('Date')], value: [text('1 May')] }] },
  {
    type: 'section',
    id: 'inner',
    number: '1.1',
    title: [text('Inner part')],
    children: [
      paragraph(
        { type: 'exhibitReference', exhibit: 'evi_x', children: [text('Exhibit 4')] },
        ', ',
        { type: 'sectionReference', section: 'outer', children: [{ type: 'strong', children: [text('section 1')] }] },
        note('Second note.'),
      ),
    ],
  },
];

const document: Document = {
  type: 'document',
  version: 1,
  id: 'submission',
  language: 'en',
  page: { size: 'a4' },
  title: [text('Title')],
  subtitle: [text('Subtitle')],
  header: { start: [text('Mark')] },
  footer: {},
  labels: { contents: text('Contents'), pageOf: text('{page} of {pages}'), note: text('Note {number}') },
  contents: { levels: 2 },
  opening,
  sections: [{ type: 'section', id: 'outer', number: '1', title: [text('Outer part')], children: body }],
  exhibits: [{ id: 'evi_x', number: 4, title: [text('A paper')] }],
};

describe('plainText', () => {
  it('shows every node in reading order, with the signs that a reader needs', () => {
    expect(plainText(document)).toBe(
      `${[
        '[Mark | {page} of {pages}]',
        'Title\n=====',
        'Subtitle',
        '! Handling\n! Keep apart.',
        '-----',
        'Contents\n  1 Outer part\n    1.1 Inner part',
        '# 1 Outer part',
        'See the report <https://example.org/a>[1]',
        '1. One\n2. Two\n   - Inner',
        'Person',
        'Name: Ә. Example\n    A. Example',
        '| No. | What |\n| --- | --- |\n| 1 | a / b |',
        '> Said.\n> -- A witness',
        '![A map]',
        'Map 1',
        'Signed: ________\nDate: 1 May',
        '## 1.1 Inner part',
        'Exhibit 4, section 1[2]',
        '[1] First note.\n[2] Second note.',
      ].join('\n\n')}\n`,
    );
  });

  it('is the same for the same document', () => {
    expect(plainText(document)).toBe(plainText(structuredClone(document)));
  });
});

describe('printedText', () => {
  it('keeps only the words of the body, and puts the notes last', () => {
    const lines = printedText(document).split('\n');
    expect(lines.slice(0, 8)).toEqual([
      'Title',
      'Subtitle',
      'Handling',
      'Keep apart.',
      'Contents',
      '1 Outer part',
      '1.1 Inner part',
      '1 Outer part',
    ]);
    expect(lines.slice(8, 10)).toEqual(['See the report', 'One']);
    expect(lines.slice(-4)).toEqual(['Exhibit 4, section 1', 'First note.', 'Second note.', '']);
  });
});
