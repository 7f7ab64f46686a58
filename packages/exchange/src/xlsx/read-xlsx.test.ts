import { describe, expect, it } from '@jest/globals';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { TABLE_LIMITS } from '../table/table.ts';
import { readXlsx } from './read-xlsx.ts';
import { isDateCode, serialDate } from './serial-date.ts';
import { writeXlsx } from './write-xlsx.ts';

const base = unzipSync(writeXlsx([{ name: 'One', rows: [['a']] }]));

/** A workbook whose only sheet has these rows, as XML, and which has other parts instead of the usual ones. */
function workbook(sheetData: string, parts: Readonly<Record<string, string>> = {}, after = ''): Uint8Array {
  const sheet = `<worksheet><sheetData>${sheetData}</sheetData>${after}</worksheet>`;
  const texts = Object.entries({ 'xl/worksheets/sheet1.xml': sheet, ...parts });
  return zipSync({ ...base, ...Object.fromEntries(texts.map(([name, text]) => [name, strToU8(text)])) });
}

const STYLES =
  '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy;@"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>';
const row = (...cells: readonly string[]): string =>
  `<row r="1"><c r="A1" t="str"><v>h</v></c></row><row r="2">${cells.join('')}</row>`;
const firstCell = (bytes: Uint8Array): unknown => {
  const table = readXlsx(bytes);
  return table.ok ? table.value[1]?.[0] : table.problems;
};

describe('readXlsx', () => {
  it('reads back what writeXlsx wrote, gaps and signs too', () => {
    const rows = [['Имя', 'b <&> "c"'], [], ['', ' x ']];
    expect(readXlsx(writeXlsx([{ name: 'A', rows }]))).toEqual({ ok: true, value: rows, problems: [] });
  });

  it.each([
    ['a shared text, without its reading aid', '<c r="A2" t="s"><v>0</v></c>', 'ab'],
    ['a number', '<c r="A2"><v>1970</v></c>', '1970'],
    ['a large number', '<c r="A2"><v>9.00101300123E11</v></c>', '900101300123'],
    ['a date', '<c r="A2" s="1"><v>25632</v></c>', '1970-03-05'],
    ['a date with a time, in a format of its own', '<c r="A2" s="2"><v>25632.75</v></c>', '1970-03-05'],
    ['a date before programs agree', '<c r="A2" s="1"><v>59</v></c>', '\ufffd'],
    ['a date as text', '<c r="A2" t="d"><v>1970-03-05T00:00:00</v></c>', '1970-03-05'],
    ['a truth', '<c r="A2" t="b"><v>1</v></c>', 'TRUE'],
    ['a formula with its result', '<c r="A2"><f>1+1</f><v>2</v></c>', '2'],
    ['a formula without a result', '<c r="A2"><f>1+1</f></c>', '\ufffd'],
    ['a formula about another file', '<c r="A2"><f>[1]Sheet1!A1</f><v>2</v></c>', '\ufffd'],
    ['an error', '<c r="A2" t="e"><v>#REF!</v></c>', '\ufffd'],
    ['a shared text that is not there', '<c r="A2" t="s"><v>7</v></c>', '\ufffd'],
  ])('reads %s', (_title, cell, value) => {
    const shared = '<sst><si><r><t>a</t></r><r><t>b</t></r><rPh><t>no</t></rPh></si></sst>';
    const rels = new TextDecoder()
      .decode(base['xl/_rels/workbook.xml.rels'])
      .replace(
        '</Relationships>',
        '<Relationship Id="rIdS" Type="http://x/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>',
      );
    const parts = { 'xl/sharedStrings.xml': shared, 'xl/styles.xml': STYLES, 'xl/_rels/workbook.xml.rels': rels };
    expect(firstCell(workbook(row(cell), parts))).toBe(value);
  });

  it('counts days from 1904 in a workbook that does', () => {
    const book = new TextDecoder()
      .decode(base['xl/workbook.xml'])
      .replace('<sheets>', '<workbookPr date1904="1"/><sheets>');
    const parts = { 'xl/styles.xml': STYLES, 'xl/workbook.xml': book };
    expect(firstCell(workbook(row('<c r="A2" s="1"><v>24170</v></c>'), parts))).toBe('1970-03-05');
  });

  it('gives every row of joined cells the value, in their first column', () => {
    const data =
      '<row r="1"><c r="A1" t="str"><v>h</v></c></row><row r="2"><c r="A2" t="str"><v>x</v></c></row><row r="3"><c r="B3" t="str"><v>y</v></c></row><row r="4"/>';
    const joined = '<mergeCells><mergeCell ref="A2:A4"/></mergeCells>';
    expect(readXlsx(workbook(data, {}, joined))).toMatchObject({ value: [['h'], ['x'], ['x', 'y'], ['x']] });
  });

  it('wants a name where several sheets hold data, and leaves empty and hidden ones aside', () => {
    const two = [
      { name: 'A', rows: [['a']] },
      { name: 'B', rows: [['b']] },
    ];
    expect(readXlsx(writeXlsx(two))).toMatchObject({ problems: [{ code: 'exchange.choose-sheet' }] });
    expect(readXlsx(writeXlsx(two), 'B')).toMatchObject({ value: [['b']] });
    expect(readXlsx(writeXlsx(two), 'C')).toMatchObject({ problems: [{ code: 'exchange.choose-sheet' }] });
    expect(readXlsx(writeXlsx([{ name: 'Z', rows: [] }, ...two.slice(0, 1)]))).toMatchObject({ value: [['a']] });
    const files = unzipSync(writeXlsx(two));
    const book = new TextDecoder().decode(files['xl/workbook.xml']).replace('name="B"', 'name="B" state="hidden"');
    expect(readXlsx(zipSync({ ...files, 'xl/workbook.xml': strToU8(book) }))).toMatchObject({ value: [['a']] });
  });
});

describe('a hostile workbook', () => {
  const declared = (bytes: Uint8Array, size: number): Uint8Array => {
    const changed = bytes.slice();
    const view = new DataView(changed.buffer);
    for (let at = 0; at < changed.length - 46; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
    }
    return changed;
  };
  const bomb = zipSync({ ...base, 'xl/worksheets/sheet1.xml': new Uint8Array(80 * 1024 * 1024) });

  it.each([
    ['no archive', strToU8('PK no'), 'exchange.broken-workbook'],
    ['another kind of archive', zipSync({ a: strToU8('a') }), 'exchange.broken-workbook'],
    ['half an archive', writeXlsx([{ name: 'A', rows: [['a']] }]).slice(0, 900), 'exchange.broken-workbook'],
    ['a part that unpacks to too much', bomb, 'exchange.too-large'],
    ['a part that unpacks to more than it declares', declared(bomb, 60_000), 'exchange.broken-workbook'],
    [
      'a part that unpacks to less',
      declared(writeXlsx([{ name: 'A', rows: [['a']] }]), 60_000),
      'exchange.broken-workbook',
    ],
    ['a file past the limit', new Uint8Array(TABLE_LIMITS.bytes + 1), 'exchange.too-large'],
    [
      'entities',
      workbook('', { 'xl/workbook.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
      'exchange.broken-workbook',
    ],
    ['no XML', workbook('<row'), 'exchange.broken-workbook'],
    ['rows out of order', workbook('<row r="2"/><row r="1"/>'), 'exchange.broken-workbook'],
    [
      'cells out of order',
      workbook('<row r="1"><c r="B1" t="str"><v>b</v></c><c r="A1"><v>1</v></c></row>'),
      'exchange.broken-workbook',
    ],
    ['a row far away', workbook('<row r="1048576"/>'), 'exchange.too-large'],
    ['a column far away', workbook('<row r="1"><c r="XFD1"><v>1</v></c></row>'), 'exchange.too-large'],
    [
      'a long cell',
      workbook(`<row r="1"><c r="A1" t="str"><v>${'x'.repeat(TABLE_LIMITS.cell + 1)}</v></c></row>`),
      'exchange.too-large',
    ],
    ['no headers', workbook('<row r="2"><c r="A2"><v>1</v></c></row>'), 'exchange.no-header'],
  ])('is refused for %s', (_title, bytes, code) => {
    const read = readXlsx(bytes);
    expect(read).toMatchObject({ ok: false, problems: [{ code, severity: 'block' }] });
  });

  it('makes no row of cells that a merge only claims', () => {
    const joined = '<mergeCells><mergeCell ref="A1:A1048576"/><mergeCell ref="nonsense"/></mergeCells>';
    const one = '<row r="1"><c r="A1" t="str"><v>h</v></c></row>';
    expect(readXlsx(workbook(one, {}, joined))).toMatchObject({ value: [['h']] });
  });
});

describe('dates of spreadsheets', () => {
  it.each([
    [61, 1900, '1900-03-01'],
    [60, 1900, undefined],
    [0, 1904, '1904-01-01'],
    [2_958_465, 1900, '9999-12-31'],
    [2_958_466, 1900, undefined],
    [Number.NaN, 1900, undefined],
  ] as const)('%s in the system of %s is %s', (serial, system, day) => {
    expect(serialDate(serial, system)).toBe(day);
  });

  it.each([
    ['yyyy-mm-dd', true],
    ['[$-419]d mmmm yyyy;@', true],
    ['mmmm', true],
    ['h:mm', false],
    ['0.00', false],
    ['"day" 0', false],
    ['[Red]0', false],
  ])('the format %s is a date: %s', (code, isDate) => {
    expect(isDateCode(code)).toBe(isDate);
  });
});
