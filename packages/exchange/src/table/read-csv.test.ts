import { describe, expect, it } from '@jest/globals';
import { readCsv } from './read-csv.ts';
import { TABLE_LIMITS } from './table.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('readCsv', () => {
  it.each([
    [
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a;b\n"x;""y""\n z";2',
      [
        ['a', 'b'],
        ['x;"y"\n z', '2'],
      ],
    ],
    [
      'a\tb\r1\t',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    ['a,b\n\n1\n', [['a', 'b'], [''], ['1']]],
  ])('reads %j', (text, rows) => {
    expect(readCsv(bytes(text))).toEqual({ ok: true, value: rows, problems: [] });
  });

  it('reads UTF-16 by its mark, UTF-8 with a mark, and Windows-1251', () => {
    const utf16 = new Uint8Array([0xff, 0xfe, 0x18, 0x04, 0x0a, 0x00, 0x2f, 0x04]);
    expect(readCsv(utf16)).toMatchObject({ value: [['И'], ['Я']] });
    expect(readCsv(new Uint8Array([0xef, 0xbb, 0xbf, 0x61]))).toMatchObject({ value: [['a']] });
    expect(readCsv(new Uint8Array([0xd4, 0xc8, 0xce]))).toMatchObject({ value: [['ФИО']] });
  });

  it.each([
    ['a\0b', 'exchange.unreadable-text', ''],
    ['a\n"open', 'exchange.broken-quotes', 'row 2'],
    ['a\n"x"y', 'exchange.broken-quotes', 'row 2'],
    ['', 'exchange.no-header', 'row 1'],
    [' ,\n', 'exchange.no-header', 'row 1'],
    [`a\n${'x'.repeat(TABLE_LIMITS.cell + 1)}`, 'exchange.too-large', 'row 2'],
    [','.repeat(TABLE_LIMITS.columns), 'exchange.too-large', 'row 1'],
    ['a\n'.repeat(TABLE_LIMITS.rows + 1), 'exchange.too-large', `row ${TABLE_LIMITS.rows + 1}`],
  ])('refuses a hostile text (case %#)', (text, code, at) => {
    expect(readCsv(bytes(text))).toMatchObject({ ok: false, problems: [{ code, at }] });
  });

  it('refuses a file past the limit before it decodes it', () => {
    expect(readCsv(new Uint8Array(TABLE_LIMITS.bytes + 1))).toMatchObject({
      problems: [{ code: 'exchange.too-large' }],
    });
  });
});
