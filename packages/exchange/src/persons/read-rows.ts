import type { PersonField } from '../columns/column-map.ts';
import { type ExchangeProblem, warns } from '../exchange-problem.ts';
import type { Table } from '../table/table.ts';
import { isAfter } from '../values/is-after.ts';
import { type RefusalReason, readCell } from '../values/read-cell.ts';
import type { CellAudit } from './audit.ts';
import type { ContradictedCell } from './contradicted-cells.ts';

export interface RowCell {
  readonly field: PersonField;
  readonly value: string;
  readonly column: number;
}

/** A row that names somebody. */
export interface PersonRow {
  readonly row: number;
  readonly name: string;
  readonly cells: readonly RowCell[];
}

export interface ReadRows {
  readonly rows: readonly PersonRow[];
  /** Of every cell that does not go into a row above. */
  readonly audit: readonly CellAudit[];
  readonly problems: readonly ExchangeProblem[];
}

type Columns = readonly (PersonField | 'ignore' | undefined)[];

interface Against {
  /** `YYYY-MM-DD`. */
  readonly asOf?: string | undefined;
  readonly contradicted: readonly ContradictedCell[];
}

/**
 * Reads the rows below the headers; a row without a name is refused with all it holds, and so is a birth or a beginning
 * that is later than `asOf`, and a cell that cannot be true beside the others.
 */
export function readRows(table: Table, columns: Columns, against: Against): ReadRows {
  const audit: CellAudit[] = (table[0] ?? []).map((_, index) => headerAudit(index, columns[index]));
  const problems: ExchangeProblem[] = [];
  const rows: PersonRow[] = [];
  table.slice(1).forEach((cells, index) => {
    const row = index + 2;
    const read = cells.map((cell, at) => readOne(cell, { row, column: at + 1 }, columns[at], against));
    problems.push(...read.flatMap((one) => ('problem' in one ? [one.problem] : [])));
    const values = read.flatMap((one) => ('cell' in one ? [one.cell] : []));
    const name = values.find((cell) => cell.field === 'name')?.value;
    audit.push(...read.flatMap((one) => ('audit' in one ? [one.audit] : [])));
    if (name !== undefined) rows.push({ row, name, cells: values });
    else {
      audit.push(...values.map(({ column, field }) => withoutName(row, column, field)));
      if (cells.some((cell) => cell.trim() !== '')) problems.push(refusedRow(row));
    }
  });
  return { rows, audit, problems };
}

type ReadOne =
  | { readonly cell: RowCell }
  | { readonly audit: CellAudit }
  | { readonly audit: CellAudit; readonly problem: ExchangeProblem };

function readOne(
  text: string,
  { row, column }: { readonly row: number; readonly column: number },
  field: Columns[number],
  { asOf, contradicted }: Against,
): ReadOne {
  if (text.trim() === '') return { audit: { row, column, outcome: 'ignored', reason: 'empty' } };
  if (field === undefined) return refused(row, column, undefined, 'no-header');
  if (field === 'ignore') return { audit: { row, column, outcome: 'ignored', reason: 'column-ignored' } };
  const read = readCell(field, text);
  if (read.ok && PAST.includes(field) && isAfter(read.value, asOf))
    return refused(row, column, field, 'date-in-future');
  if (contradicted.some((cell) => cell.row === row && cell.field === field))
    return refused(row, column, field, 'contradicts');
  return read.ok ? { cell: { field, value: read.value, column } } : refused(row, column, field, read.reason);
}

/** Fields whose dates cannot lie ahead. */
const PAST: readonly string[] = ['birth-date', 'from'];

const FIXES: Readonly<Record<RefusalReason | 'no-header', string>> = {
  formula: 'Replace the formula by its value.',
  'no-value': 'Type the value: the cell is an error, or a formula whose value is not in the file.',
  'control-characters': 'Type the cell anew: it holds invisible characters.',
  'too-long': 'Shorten it to 1,000 letters.',
  'not-a-date': 'Write the date as 2020-03-05, 2020-03 or 2020.',
  'date-in-future': 'Correct the date: it is later than the day of the import.',
  contradicts: 'Correct this value or the other: both cannot be true of one person or one post.',
  'not-a-country': 'Write the two-letter code of the country, such as KZ.',
  'not-an-iin': 'Correct the number, or leave the cell empty.',
  'not-a-name': 'Write a name in letters.',
  'no-header': 'Give the column a header, and map it.',
};

function refused(
  row: number,
  column: number,
  field: PersonField | undefined,
  reason: RefusalReason | 'no-header',
): ReadOne {
  const at = `row ${row}, column ${column}`;
  return {
    audit: { row, column, outcome: 'refused', ...(field === undefined ? {} : { field }), reason },
    problem: warns('exchange.refused-cell', at, `The cell is refused: ${reason}.`, FIXES[reason]),
  };
}

function refusedRow(row: number): ExchangeProblem {
  return warns('exchange.refused-row', `row ${row}`, 'The row gives no name that can be read.', 'Write the name.');
}

function headerAudit(index: number, field: Columns[number]): CellAudit {
  const ignored = field === undefined || field === 'ignore';
  return {
    row: 1,
    column: index + 1,
    outcome: ignored ? 'ignored' : 'mapped',
    ...(ignored ? {} : { field }),
    reason: 'header',
  };
}

function withoutName(row: number, column: number, field: PersonField): CellAudit {
  return { row, column, outcome: 'refused', field, reason: 'row-without-name' };
}
