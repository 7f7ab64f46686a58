import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { failure, type Outcome, type Problem, success } from '@sanctions-packet/core';
import {
  addRecords,
  type Dossier,
  type EvidenceItem,
  findRecorded,
  nextIds,
  parseDossier,
} from '@sanctions-packet/core/evidence';
import {
  auditCsv,
  auditJson,
  type ColumnMap,
  type ImportedPersons,
  importPersons,
  knownOrigins,
  proposeColumns,
  readTable,
} from '@sanctions-packet/exchange';
import { locateCase } from '../case/locate-case.ts';
import { readInput, readWithMode } from '../case/read-file.ts';
import { storeDossier } from '../case/store-dossier.ts';
import { packetDate } from '../choice/packet-date.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { type Imports, readImports, storeImports } from '../imports/imports-folder.ts';
import { tableRecord } from '../imports/table-record.ts';
import { importLines } from '../terminal/import-lines.ts';
import { problemLines } from '../terminal/problem-lines.ts';
import { styleOf } from '../terminal/style.ts';
import { refuse } from '../vault/refuse.ts';

export interface ImportPersonsOptions {
  readonly case: string;
  readonly columns?: string;
  readonly sheet?: string;
  readonly title: string;
  readonly by: string;
  readonly acquired?: string;
  readonly method?: NonNullable<EvidenceItem['acquisition']>['method'];
  readonly source: readonly string[];
  readonly date?: string;
  readonly dryRun: boolean;
}

/** `sanctions-packet import persons FILE`: a table into records of the dossier, with an account of every cell. */
export async function importPersonsCommand(path: string, options: ImportPersonsOptions, host: Host): Promise<ExitCode> {
  const day = packetDate(options.date, host);
  const located = await locateCase(options.case, undefined);
  if (!day.ok || !located.ok) return refuse([...day.problems, ...located.problems], host);
  const { folder, dossier: name } = located.value;
  const file = join(folder, name);
  const [dossier, bytes] = await Promise.all([readWithMode(file), readInput(path, 'cli.import-file-not-found')]);
  const imports = readImports(folder, options.columns);
  if (!dossier.ok || !bytes.ok || !imports.ok) {
    return refuse([...dossier.problems, ...bytes.problems, ...imports.problems], host);
  }
  const source = { text: dossier.value.bytes, file: name };
  const parsed = parseDossier(source, { asOf: day.value });
  if (!parsed.ok) return refuse(parsed.problems, host);
  const read = readPersons(bytes.value, parsed.value, imports.value, options);
  if (!read.ok) return refuse(read.problems, host);

  const { imported, evidence, isNew, columns } = read.value;
  const { records } = imported;
  const many = records.persons.length + records.entities.length + records.positions.length + records.postsHeld.length;
  const item = { ...options, ...measure(path, bytes.value) };
  const items = isNew && many > 0 ? [tableRecord(evidence, item, day.value)] : [];
  const edited = addRecords(source, { ...plain(records), evidence: items }, { asOf: day.value });
  if (!edited.ok) return refuse(edited.problems, host);
  // What the new records lack is for `check` to tell: of hundreds of persons it would drown what is told here.
  const notes = read.problems;
  const told = (files: readonly string[]): void => {
    const style = styleOf(host.errTerminal);
    const lines = importLines({ columns, imported, dossier: file, files }, style);
    host.err(`${[...problemLines(notes, style), ...lines].join('\n')}\n`);
  };
  if (options.dryRun) {
    host.out(`${JSON.stringify(columns, null, 2)}\n`);
    told([]);
    return EXIT.done;
  }
  const written = many === 0 ? [] : storeDossier(file, dossier.value, edited.value.text);
  if (written.length > 0) return refuse(written, host);
  const kept = storeImports(
    folder,
    {
      columns: { ...imports.value.columns, ...columns },
      origins: many === 0 ? imports.value.origins : imported.origins,
    },
    evidence.replace('_', '-'),
    { csv: auditCsv(imported.audit), json: auditJson(imported.audit) },
  );
  if (!kept.ok) return refuse(kept.problems, host);
  told(kept.value);
  return EXIT.done;
}

interface ReadPersons {
  readonly imported: ImportedPersons;
  readonly columns: ColumnMap;
  /** Id of the item of evidence that is the table, and whether it is still to be recorded. */
  readonly evidence: EvidenceItem['id'];
  readonly isNew: boolean;
}

function readPersons(
  bytes: Uint8Array,
  dossier: Dossier,
  { columns: saved, origins }: Imports,
  options: ImportPersonsOptions,
): Outcome<ReadPersons, Problem> {
  const table = readTable(bytes, options.sheet);
  if (!table.ok) return table;
  // A map that somebody gave must fit the table; the saved one holds headers of other tables too.
  const columns = options.columns === undefined ? proposeColumns(table.value, saved) : saved;
  const recorded = findRecorded(dossier, sha256(bytes));
  const ids = dossier.evidence.map(({ id }) => id);
  const evidence = recorded ?? nextIds(ids, 'evi_', 1)[0];
  if (evidence === undefined) return failure([]);
  const imported = importPersons(table.value, {
    columns,
    evidence,
    origins: knownOrigins(dossier, origins),
    takenIds: [...dossier.persons, ...dossier.entities, ...dossier.positions, ...dossier.postsHeld].map(({ id }) => id),
  });
  if (!imported.ok) return imported;
  const value = { imported: imported.value, columns, evidence, isNew: recorded === undefined };
  return success(value, imported.problems);
}

function measure(path: string, bytes: Uint8Array) {
  const isWorkbook = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const mime = isWorkbook ? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' : 'text/csv';
  return { fileName: basename(path), mime, bytes: bytes.length, sha256: sha256(bytes) };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Records as plain data, as a dossier holds them. */
function plain({ persons, entities, positions, postsHeld }: ImportedPersons['records']) {
  return {
    persons: persons.map((record) => ({ ...record })),
    entities: entities.map((record) => ({ ...record })),
    positions: positions.map((record) => ({ ...record })),
    postsHeld: postsHeld.map((record) => ({ ...record })),
  };
}
