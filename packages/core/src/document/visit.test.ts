import { describe, expect, it } from '@jest/globals';
import type { NodeType, Section, Text } from './nodes.ts';
import { children, fold, type Handlers, walk, walkTexts } from './visit.ts';

const text = (value: string): Text => ({ type: 'text', value, from: { kind: 'string', key: 'test' } });

const section: Section = {
  type: 'section',
  id: 'a',
  title: [text('Title')],
  children: [
    {
      type: 'table',
      width: 'normal',
      columns: [{ share: 1, align: 'start', header: [text('Head')] }],
      rows: [{ cells: [[{ type: 'paragraph', children: [{ type: 'strong', children: [text('Cell')] }] }]] }],
    },
    { type: 'paragraph', children: [{ type: 'note', children: [{ type: 'paragraph', children: [text('Note')] }] }] },
  ],
};

describe('walk', () => {
  it('visits parents first, in reading order, with paths and ancestors', () => {
    const seen: string[] = [];
    walk(section, (node, place) => seen.push(`${place.ancestors.length} ${place.at} ${node.type}`));
    expect(seen).toEqual([
      '0  section',
      '1 title[0] text',
      '1 children[0] table',
      '2 children[0].columns[0].header[0] text',
      '2 children[0].rows[0].cells[0][0] paragraph',
      '3 children[0].rows[0].cells[0][0].children[0] strong',
      '4 children[0].rows[0].cells[0][0].children[0].children[0] text',
      '1 children[1] paragraph',
      '2 children[1].children[0] note',
      '3 children[1].children[0].children[0] paragraph',
      '4 children[1].children[0].children[0].children[0] text',
    ]);
  });

  it('finds every text', () => {
    const seen: string[] = [];
    walkTexts(section, (leaf) => seen.push(leaf.value));
    expect(seen).toEqual(['Title', 'Head', 'Cell', 'Note']);
  });
});

describe('fold', () => {
  it('builds a value from the leaves up', () => {
    const sum = (_node: unknown, below: readonly number[]): number => below.reduce((a, b) => a + b, 0);
    const one = (): number => 1;
    const leaves: Handlers<NodeType, [readonly number[]], number> = {
      document: sum,
      section: sum,
      paragraph: sum,
      list: sum,
      fieldTable: sum,
      table: sum,
      quotation: sum,
      figure: sum,
      notice: sum,
      signature: sum,
      emphasis: sum,
      strong: sum,
      link: sum,
      note: sum,
      exhibitReference: sum,
      sectionReference: sum,
      pageBreak: one,
      text: one,
      lineBreak: one,
    };
    expect(fold(section, leaves)).toBe(4);
  });
});

describe('children', () => {
  it('gives the paths of a signature and a list', () => {
    const list = { type: 'list', ordered: false, items: [[{ type: 'paragraph', children: [] }]] } as const;
    const signature = { type: 'signature', rows: [{ label: [text('a')], value: [text('b')] }] } as const;
    expect(children(list).map((child) => child.at)).toEqual(['items[0][0]']);
    expect(children(signature).map((child) => child.at)).toEqual(['rows[0].label[0]', 'rows[0].value[0]']);
  });
});
