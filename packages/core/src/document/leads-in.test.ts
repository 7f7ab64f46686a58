import { describe, expect, it } from '@jest/globals';
import { leadsIn } from './leads-in.ts';
import type { Block, Note, Paragraph } from './nodes.ts';

const text = (value: string) => ({ type: 'text', value, from: { kind: 'string', key: 'words' } }) as const;
const paragraph = (value: string): Paragraph => ({ type: 'paragraph', children: [text(value)] });
const list: Block = { type: 'list', ordered: false, items: [[paragraph('An item')]] };
const signature: Block = { type: 'signature', rows: [{ label: [text('Name')] }] };
const long =
  'This paragraph says so much that it is more than a line in every design that we have, and introduces nothing.';

describe('leadsIn', () => {
  it('is a line before a list, and a longer paragraph that ends with a colon, also before its note', () => {
    const note: Note = {
      type: 'note',
      children: [paragraph('A note that is no part of the line, and ends in a stop.')],
    };
    expect(leadsIn(paragraph('The records show'), list)).toBe(true);
    expect(leadsIn(paragraph(long.replace('.', ':')), list)).toBe(true);
    expect(leadsIn({ type: 'paragraph', children: [text(`${long}:`), note] }, list)).toBe(true);
    expect(leadsIn(paragraph(long), list)).toBe(false);
  });

  it('is a colon before a paragraph too, and a single line right under a heading', () => {
    expect(leadsIn(paragraph('Against the allegation:'), paragraph(long))).toBe(true);
    expect(leadsIn(paragraph('A line.'), paragraph(long))).toBe(false);
    expect(leadsIn(paragraph('A line.'), paragraph(long), { first: true })).toBe(true);
    expect(leadsIn(paragraph(long), paragraph(long), { first: true })).toBe(false);
  });

  it('is whatever stands before a signature, and nothing before a new page or the end', () => {
    expect(leadsIn(paragraph(long), signature)).toBe(true);
    expect(leadsIn(paragraph('The records show:'), { type: 'pageBreak' })).toBe(false);
    expect(leadsIn(paragraph('The records show:'), undefined)).toBe(false);
    expect(leadsIn(list, signature)).toBe(false);
  });
});
