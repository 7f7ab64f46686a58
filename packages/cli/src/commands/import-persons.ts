import { type Outcome, type Problem, success } from '@sanctions-packet/core';
import {
  auditCsv,
  auditJson,
  type ContradictedCell,
  contradictedCells,
  importPersons,
  proposeColumns,
  readTable,
} from '@sanctions-packet/exchange';
import type { ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { plainRecords } from '../imports/plain-records.ts';
import { type Given, type TakeInOptions, type TakenIn, takeIn } from '../imports/take-in.ts';
import { importLines } from '../terminal/import-lines.ts';

export interface ImportPersonsOptions extends TakeInOptions {
  readonly columns?: string;
  readonly sheet?: string;
}

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** `sanctions-packet import persons FILE`: a table into records of the dossier, with an account of every cell. */
export function importPersonsCommand(path: string, options: ImportPersonsOptions, host: Host): Promise<ExitCode> {
  const mime = (bytes: Uint8Array): string => (bytes[0] === 0x50 && bytes[1] === 0x4b ? WORKBOOK : 'text/csv');
  const { columns } = options;
  const read = (given: Given): Outcome<TakenIn, Problem> => readPersons(given, options);
  return takeIn(path, options, { mime, read, ...(columns === undefined ? {} : { columns }) }, host);
}

function readPersons(
  given: Given,
  options: ImportPersonsOptions,
  contradicted: readonly ContradictedCell[] = [],
): Outcome<TakenIn, Problem> {
  const { bytes, imports, evidence, origins, takenIds, day: asOf } = given;
  const table = readTable(bytes, options.sheet);
  if (!table.ok) return table;
  // A map that somebody gave must fit the table; the saved one holds headers of other tables too.
  const columns = options.columns === undefined ? proposeColumns(table.value, imports.columns) : imports.columns;
  const imported = importPersons(table.value, { columns, evidence, origins, takenIds, asOf, contradicted });
  if (!imported.ok) return imported;
  const { records, audit } = imported.value;
  const taken: TakenIn = {
    records: plainRecords(records),
    origins: imported.value.origins,
    columns,
    account: { csv: auditCsv(audit), json: auditJson(audit) },
    proposal: `${JSON.stringify(columns, null, 2)}\n`,
    without: (problems) => {
      const cells = contradictedCells(problems, records);
      return cells.length === 0 ? undefined : readPersons(given, options, [...contradicted, ...cells]);
    },
    tell: (dossier, files, style) => importLines({ columns, imported: imported.value, dossier, files }, style),
  };
  return success(taken, imported.problems);
}
