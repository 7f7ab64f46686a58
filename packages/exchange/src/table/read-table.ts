import type { Outcome } from '@sanctions-packet/core';
import type { ExchangeProblem } from '../exchange-problem.ts';
import { isZip, readXlsx } from '../xlsx/read-xlsx.ts';
import { readCsv } from './read-csv.ts';
import type { Table } from './table.ts';

/** Reads a table, a workbook or CSV, which its bytes tell and not its name; `sheet` is the name of one of a workbook's. */
export function readTable(bytes: Uint8Array, sheet?: string): Outcome<Table, ExchangeProblem> {
  return isZip(bytes) ? readXlsx(bytes, sheet) : readCsv(bytes);
}
