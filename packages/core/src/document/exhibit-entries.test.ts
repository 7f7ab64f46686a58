import { expect, it } from '@jest/globals';
import { exhibitEntries } from './exhibit-entries.ts';
import type { Document, ExhibitReference, Paragraph, Section, Text } from './nodes.ts';

const text = (value: string): Text => ({ type: 'text', value, from: { kind: 'string', key: 'test' } });
const refer = (exhibit: string): ExhibitReference => ({ type: 'exhibitReference', exhibit, children: [text(exhibit)] });
const paragraph = (...children: Paragraph['children']): Paragraph => ({ type: 'paragraph', children });

it('finds the row or section that is about an exhibit alone, the first of them', () => {
  const rows = [
    { cells: [[paragraph(refer('evi_a'))]] },
    { cells: [[paragraph(text('see '), refer('evi_b'))]] },
    { cells: [[paragraph(refer('evi_c')), paragraph(text('and more'))]] },
    { cells: [[]] },
  ];
  const inner: Section = { type: 'section', id: 'd', title: [refer('evi_d')], children: [] };
  const again: Section = { type: 'section', id: 'a', title: [refer('evi_a')], children: [paragraph(refer('evi_b'))] };
  const outer: Section = {
    type: 'section',
    id: 'outer',
    title: [text('Exhibits')],
    children: [
      { type: 'table', width: 'normal', columns: [{ share: 1, align: 'start', header: [text('No.')] }], rows },
      inner,
      again,
    ],
  };
  const document: Document = {
    type: 'document',
    version: 1,
    id: 'evidence-index',
    language: 'en',
    page: { size: 'a4' },
    title: [text('Title')],
    header: {},
    footer: {},
    labels: { contents: text('Contents'), pageOf: text('{page} {pages}'), note: text('{number}') },
    contents: { levels: 0 },
    opening: [],
    sections: [outer],
    exhibits: [],
  };
  expect([...exhibitEntries(document)]).toEqual([
    ['evi_a', rows[0]],
    ['evi_d', inner],
  ]);
});
