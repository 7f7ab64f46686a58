import { failure, type Outcome, success } from '@sanctions-packet/core';
import { type ExchangeProblem, stops } from '../exchange-problem.ts';
import { TABLE_LIMITS, type Table } from '../table/table.ts';
import { ZipFile } from './open-zip.ts';
import { readSheetPart } from './read-sheet-part.ts';
import { readWorkbook, type SheetPlace } from './read-workbook.ts';
import { XlsxFault } from './xlsx-fault.ts';

/**
 * Reads one sheet of a workbook (XLSX, ECMA-376) as a table: the one of the name given, else the only one that is shown and
 * holds anything. Links to other files are not followed. Problems: `exchange.too-large`, `exchange.broken-workbook`,
 * `exchange.choose-sheet`, `exchange.no-header`.
 */
export function readXlsx(bytes: Uint8Array, sheet?: string): Outcome<Table, ExchangeProblem> {
  if (bytes.length > TABLE_LIMITS.bytes) {
    const what = `A workbook may have ${TABLE_LIMITS.bytes} bytes.`;
    return failure([stops('exchange.too-large', '', what, 'Delete pictures and what is not data.')]);
  }
  try {
    return readChosen(new ZipFile(bytes), sheet);
  } catch (error) {
    if (error instanceof XlsxFault) return failure([error.problem]);
    throw error;
  }
}

/** Whether bytes are a ZIP archive, as a workbook is and text is not. */
export function isZip([first, second, third, fourth]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b && third === 3 && fourth === 4;
}

function readChosen(zip: ZipFile, wanted: string | undefined): Outcome<Table, ExchangeProblem> {
  const workbook = readWorkbook(zip);
  const named = workbook.sheets.filter(({ name, hidden }) => (wanted === undefined ? !hidden : name === wanted));
  const read = ({ part }: SheetPlace): Table => {
    const bytes = zip.read(part);
    return bytes === undefined ? [] : readSheetPart(bytes, workbook);
  };
  const filled = named.map(read).filter((table) => table.some((row) => row.length > 0));
  const [table] = filled;
  if (filled.length > 1 || (wanted !== undefined && named.length === 0)) {
    return failure([chooseSheet(workbook.sheets.length)]);
  }
  if (table === undefined || !table[0]?.some((cell) => cell.trim() !== '')) {
    return failure([
      stops('exchange.no-header', 'row 1', 'The first row has no headers.', 'Name each column in row 1.'),
    ]);
  }
  return success(table);
}

function chooseSheet(many: number): ExchangeProblem {
  const what = `The workbook has ${many} sheets, and it is not clear which is meant.`;
  return stops('exchange.choose-sheet', '', what, 'Give the name of one sheet.');
}
