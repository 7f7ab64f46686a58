import { NO_VALUE, TABLE_LIMITS } from '../table/table.ts';
import type { Workbook } from './read-workbook.ts';
import { serialDate } from './serial-date.ts';
import { walkXml } from './walk-xml.ts';
import { broken, XlsxFault } from './xlsx-fault.ts';

interface Cell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
  formula: string | undefined;
}

/**
 * Cells of a sheet as text: texts as written, dates as `YYYY-MM-DD`, numbers without an exponent, truth as TRUE or FALSE, of
 * a formula what the spreadsheet program worked out. What cannot be read so (an error, a formula without a result or with one
 * from another file) becomes a mark that is refused cell by cell. Of cells joined over several rows each row has the value, in
 * the first column: that is what a reader of the sheet sees.
 */
export function readSheetPart(bytes: Uint8Array, workbook: Workbook): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell: Cell | undefined;
  let into: 'value' | 'formula' | undefined;
  let cells = 0;
  walkXml(bytes, {
    open: (name, attributes) => {
      if (name === 'row') row = rowAt(rows, attributes['r']);
      else if (name === 'c') cell = cellAt(attributes, row.length);
      else if (name === 'v' || name === 't') into = 'value';
      else if (name === 'f' && cell !== undefined) {
        into = 'formula';
        cell.formula = '';
      } else if (name === 'mergeCell') cells += fillDown(rows, attributes['ref'] ?? '');
      else into = undefined;
    },
    text: (text) => {
      if (cell === undefined || into === undefined) return;
      if (into === 'value') cell.value += text;
      else cell.formula += text;
      if (cell.value.length > TABLE_LIMITS.cell) throw tooLarge(rows.length);
    },
    close: (name) => {
      into = undefined;
      if (name !== 'c' || cell === undefined) return;
      cells += put(row, cell.column, textOf(cell, workbook));
      if (cells > TABLE_LIMITS.cells) throw tooLarge(rows.length);
      cell = undefined;
    },
  });
  return rows;
}

/** The row of a number, made with those before it that the file leaves out. */
function rowAt(rows: string[][], written: string | undefined): string[] {
  const number = written === undefined ? rows.length + 1 : Number(written);
  if (!Number.isInteger(number) || number <= rows.length) throw broken('Rows of the sheet are out of order.');
  if (number > TABLE_LIMITS.rows) throw tooLarge(number);
  while (rows.length < number) rows.push([]);
  return rows[number - 1] ?? [];
}

function cellAt({ r: place, t: type = 'n', s: style = '0' }: Readonly<Record<string, string>>, next: number): Cell {
  const column = place === undefined ? next : columnOf(place);
  if (column < next) throw broken('Cells of the sheet are out of order.');
  return { column, type, style: Number(style), value: '', formula: undefined };
}

/** Column of a place such as `AB12`, from 0. */
function columnOf(place: string): number {
  const letters = /^([A-Z]{1,3})\d+$/.exec(place)?.[1];
  if (letters === undefined) throw broken('A cell of the sheet has no place.');
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** How many cells the row grew by. A cell without text makes no row wider: some programs write whole rows of them. */
function put(row: string[], column: number, text: string): number {
  if (text === '') return 0;
  if (column >= TABLE_LIMITS.columns) throw tooLarge(undefined);
  const before = row.length;
  while (row.length < column) row.push('');
  row.push(text);
  return row.length - before;
}

/** How many cells were filled. */
function fillDown(rows: readonly string[][], ref: string): number {
  const [, from = '', first, last] = /^([A-Z]{1,3})(\d+):[A-Z]{1,3}(\d+)$/.exec(ref) ?? [];
  if (from === '') return 0;
  const column = columnOf(`${from}1`);
  const text = rows[Number(first) - 1]?.[column] ?? '';
  let grown = 0;
  for (const row of rows.slice(Number(first), Number(last))) {
    if (row[column] === '') row[column] = text;
    else if (column >= row.length) grown += put(row, column, text);
  }
  return grown;
}

function textOf({ type, style, value, formula }: Cell, { shared, dates, dateStyles }: Workbook): string {
  if (formula !== undefined && (value === '' || /\[\d+\]/.test(formula))) return NO_VALUE;
  switch (type) {
    case 's':
      return shared[Number(value)] ?? NO_VALUE;
    case 'inlineStr':
    case 'str':
      return value;
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE';
    case 'd':
      return value.slice(0, 10);
    case 'n':
      return value === '' ? '' : numberOf(Number(value), dateStyles[style] === true, dates);
    default:
      return NO_VALUE;
  }
}

function numberOf(value: number, isDate: boolean, dates: 1900 | 1904): string {
  if (!Number.isFinite(value)) return NO_VALUE;
  if (isDate) return serialDate(value, dates) ?? NO_VALUE;
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? value.toFixed(0) : String(value);
}

function tooLarge(row: number | undefined): XlsxFault {
  const { rows, columns, cell } = TABLE_LIMITS;
  const what = `A sheet may have ${rows} rows, ${columns} columns and ${cell} letters a cell.`;
  const at = row === undefined ? '' : `row ${row}`;
  return new XlsxFault('exchange.too-large', at, what, 'Split the table, or delete what is not data.');
}
