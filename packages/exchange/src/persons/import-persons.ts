import { failure, type Outcome, sortProblems, success } from '@sanctions-packet/core';
import { type ColumnMap, placeColumns } from '../columns/column-map.ts';
import type { ExchangeProblem } from '../exchange-problem.ts';
import type { Table } from '../table/table.ts';
import type { CellAudit } from './audit.ts';
import type { ContradictedCell } from './contradicted-cells.ts';
import { Ledger, NO_ORIGINS, type Origins } from './origins.ts';
import type { PersonRecords, ScriptTags } from './person-draft.ts';
import { readRows } from './read-rows.ts';
import { RecordsMaker } from './records-maker.ts';

/** What a table of persons is read with. */
export interface ImportOptions {
  readonly columns: ColumnMap;
  /** Id (`evi_…`) of the item of evidence that is the table; every fact rests on it, with row and column. */
  readonly evidence: string;
  /** What earlier imports returned. */
  readonly origins?: Origins;
  /** Ids the dossier has already. */
  readonly takenIds?: Iterable<string>;
  /** Day of the import, `YYYY-MM-DD`: nobody was born, and no post begun, after it. */
  readonly asOf?: string;
  /** Cells that an import of this table was refused for before (`contradictedCells`): they are left out. */
  readonly contradicted?: readonly ContradictedCell[];
  /** BCP 47 tags of what is written in Latin and in Cyrillic; default `und-Latn` and `und-Cyrl`. */
  readonly tags?: ScriptTags;
}

/** The records that a table of persons gives, and what became of each cell. */
export interface ImportedPersons {
  readonly records: PersonRecords;
  /** To be handed to the next import. */
  readonly origins: Origins;
  /** One entry for every cell of the table, by row and column. */
  readonly audit: readonly CellAudit[];
}

/**
 * Persons and the posts they held, out of a table with one or several rows a person. A cell that cannot be read is
 * refused by itself, a row only when it names nobody; both are told. Rows are of one person when their IIN is the same,
 * or name and date of birth are; two rows that differ there stay two persons, with a note when the name is the same.
 * Refuses the table only for its column map. Problems: `ExchangeCode`.
 */
export function importPersons(table: Table, options: ImportOptions): Outcome<ImportedPersons, ExchangeProblem> {
  const columns = placeColumns(table, options.columns);
  if (!columns.ok) return failure(columns.problems);
  const origins = options.origins ?? NO_ORIGINS;
  const tags = options.tags ?? { latin: 'und-Latn', cyrillic: 'und-Cyrl' };
  const ledger = new Ledger(origins, options.takenIds ?? []);
  const read = readRows(table, columns.value, { asOf: options.asOf, contradicted: options.contradicted ?? [] });
  const maker = new RecordsMaker(ledger, new Set(Object.keys(origins.facts)), options.evidence, tags);
  for (const row of read.rows) maker.add(row);
  const audit = [...read.audit, ...maker.audit].sort((a, b) => a.row - b.row || a.column - b.column);
  const value = { records: maker.records, origins: ledger.origins(), audit };
  return success(value, sortProblems([...read.problems, ...maker.problems]));
}
