import { failure, type Outcome, success } from '@sanctions-packet/core';
import { type ExchangeProblem, stops } from '../exchange-problem.ts';
import { decodeText } from './decode-text.ts';
import { TABLE_LIMITS, type Table } from './table.ts';

/**
 * Reads CSV (RFC 4180) with a comma, semicolon or tab between cells, whichever the first line has most of. Cells are
 * kept as they are written. Problems: `exchange.too-large`, `exchange.unreadable-text`, `exchange.broken-quotes`,
 * `exchange.no-header`; `at` names the row.
 */
export function readCsv(bytes: Uint8Array): Outcome<Table, ExchangeProblem> {
  if (bytes.length > TABLE_LIMITS.bytes) return failure([tooLarge('')]);
  const text = decodeText(bytes);
  if (!text.ok) return text;
  const rows = new CsvText(text.value).read();
  if (!Array.isArray(rows)) return failure([rows as ExchangeProblem]);
  if (!rows[0]?.some((cell: string) => cell.trim() !== '')) {
    return failure([
      stops('exchange.no-header', 'row 1', 'The first row has no headers.', 'Name each column in row 1.'),
    ]);
  }
  return success(rows);
}

class CsvText {
  readonly #text: string;
  readonly #delimiter: string;
  readonly #rows: string[][] = [];
  #at = 0;
  #cells = 0;

  constructor(text: string) {
    this.#text = text;
    this.#delimiter = delimiterOf(text);
  }

  read(): Table | ExchangeProblem {
    while (this.#at < this.#text.length) {
      const fault = this.#row();
      if (fault !== undefined) return fault;
    }
    return this.#rows;
  }

  #row(): ExchangeProblem | undefined {
    const at = `row ${this.#rows.length + 1}`;
    const row: string[] = [];
    for (let more = true; more; more = this.#text[this.#at - 1] === this.#delimiter) {
      const cell = this.#cell();
      if (cell === undefined) {
        const fix = 'Close the quotation mark, and double those inside a quoted cell.';
        return stops('exchange.broken-quotes', at, 'A quotation mark is out of place.', fix);
      }
      row.push(cell);
      this.#cells += 1;
      if (row.length > TABLE_LIMITS.columns || cell.length > TABLE_LIMITS.cell) return tooLarge(at);
    }
    this.#rows.push(row);
    const passed = this.#rows.length > TABLE_LIMITS.rows || this.#cells > TABLE_LIMITS.cells;
    return passed ? tooLarge(at) : undefined;
  }

  /** One cell, and the delimiter or line end behind it. */
  #cell(): string | undefined {
    const cell = this.#text[this.#at] === '"' ? this.#quoted() : this.#plain();
    if (cell === undefined) return undefined;
    const next = this.#text[this.#at];
    if (next === '\r' && this.#text[this.#at + 1] === '\n') {
      this.#at += 2;
      return cell;
    }
    if (next !== undefined && next !== this.#delimiter && next !== '\n' && next !== '\r') return undefined;
    this.#at += 1;
    return cell;
  }

  #plain(): string {
    const start = this.#at;
    while (this.#at < this.#text.length && !this.#ends(this.#text[this.#at])) this.#at += 1;
    return this.#text.slice(start, this.#at);
  }

  #ends(letter: string | undefined): boolean {
    return letter === this.#delimiter || letter === '\n' || letter === '\r';
  }

  #quoted(): string | undefined {
    const start = this.#at + 1;
    let end = this.#text.indexOf('"', start);
    while (end !== -1 && this.#text[end + 1] === '"') end = this.#text.indexOf('"', end + 2);
    if (end === -1) return undefined;
    this.#at = end + 1;
    return this.#text.slice(start, end).replaceAll('""', '"');
  }
}

function delimiterOf(text: string): string {
  const first = text.split(/[\r\n]/, 1)[0] ?? '';
  const count = (mark: string) => first.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

function tooLarge(at: string): ExchangeProblem {
  const { bytes, rows, columns, cell } = TABLE_LIMITS;
  const most = `${bytes} bytes, ${rows} rows, ${columns} columns and ${cell} letters a cell`;
  return stops('exchange.too-large', at, `A table may have ${most}.`, 'Split the table, or delete what is not data.');
}
