import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { failure, type Outcome, type Problem, success } from '@sanctions-packet/core';
import {
  addRecords,
  type Dossier,
  type EvidenceItem,
  findRecorded,
  type NewRecords,
  nextIds,
  parseDossier,
} from '@sanctions-packet/core/evidence';
import { knownOrigins, type Origins } from '@sanctions-packet/exchange';
import { locateCase } from '../case/locate-case.ts';
import { readInput, readWithMode } from '../case/read-file.ts';
import { storeDossier } from '../case/store-dossier.ts';
import { packetDate } from '../choice/packet-date.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { problemLines } from '../terminal/problem-lines.ts';
import { type Style, styleOf } from '../terminal/style.ts';
import { refuse } from '../vault/refuse.ts';
import { type Imports, readImports, storeImports } from './imports-folder.ts';
import { tableRecord } from './table-record.ts';

/** What every import is told. */
export interface TakeInOptions {
  readonly case: string;
  readonly title: string;
  readonly by: string;
  readonly acquired?: string;
  readonly method?: NonNullable<EvidenceItem['acquisition']>['method'];
  readonly source: readonly string[];
  readonly date?: string;
  readonly dryRun: boolean;
}

export interface Given {
  readonly bytes: Uint8Array;
  readonly dossier: Dossier;
  /** Those of earlier imports, and with them what the dossier holds. */
  readonly origins: Origins;
  readonly imports: Imports;
  /** Item of evidence that is the file. */
  readonly evidence: EvidenceItem['id'];
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Ids of every record that may be met again. */
  readonly takenIds: readonly string[];
}

/** What a reader made of the file. */
export interface TakenIn {
  readonly records: Omit<NewRecords, 'evidence'> & Pick<NewRecords, 'evidence'>;
  readonly origins: Origins;
  readonly columns?: Imports['columns'];
  readonly account: { readonly csv: string; readonly json: string };
  /** Printed on stdout by a dry run. */
  readonly proposal?: string;
  /** The same without what these problems of the dossier are about; nothing when they are about something else. */
  readonly without?: (problems: readonly Problem[]) => Outcome<TakenIn, Problem> | undefined;
  /** Lines that say what was made, told on stderr; `files` are those of the account. */
  readonly tell: (dossier: string, files: readonly string[], style: Style) => readonly string[];
}

export interface Intake {
  readonly mime: (bytes: Uint8Array) => string;
  /** Column map that a person gave. */
  readonly columns?: string;
  readonly read: (given: Given) => Outcome<TakenIn, Problem>;
}

/** Reads a file into records at the ends of the dossier's lists, records the file itself, and keeps the account. */
export async function takeIn(path: string, options: TakeInOptions, intake: Intake, host: Host): Promise<ExitCode> {
  const day = packetDate(options.date, host);
  const located = await locateCase(options.case, undefined);
  if (!day.ok || !located.ok) return refuse([...day.problems, ...located.problems], host);
  const { folder, dossier: name } = located.value;
  const file = join(folder, name);
  const [dossier, bytes] = await Promise.all([readWithMode(file), readInput(path, 'cli.import-file-not-found')]);
  const imports = readImports(folder, intake.columns);
  if (!dossier.ok || !bytes.ok || !imports.ok) {
    return refuse([...dossier.problems, ...bytes.problems, ...imports.problems], host);
  }
  const source = { text: dossier.value.bytes, file: name };
  const parsed = parseDossier(source, { asOf: day.value });
  if (!parsed.ok) return refuse(parsed.problems, host);
  const { evidence, isNew } = itemOf(parsed.value, bytes.value);
  const given = givenOf(parsed.value, bytes.value, imports.value, evidence, day.value);
  const measured = { ...options, ...measure(path, bytes.value), mime: intake.mime(bytes.value) };
  const item = isNew ? [tableRecord(evidence, measured, day.value)] : [];
  const added = settle(intake.read(given), ({ records }) => {
    const items = holdsAny(records) ? item : [];
    return addRecords(source, { ...records, evidence: [...items, ...(records.evidence ?? [])] }, { asOf: day.value });
  });
  if (!added.ok) return refuse(added.problems, host);
  const { read, edited } = added.value;
  const { records, origins, columns = {}, account, proposal, tell } = read.value;
  const isMade = holdsAny(records);
  const say = (files: readonly string[]): void => {
    const style = styleOf(host.errTerminal);
    // What the new records lack is for `check` to tell: of hundreds of persons it would drown what is told here.
    host.err(`${[...problemLines(read.problems, style), ...tell(file, files, style)].join('\n')}\n`);
  };
  if (options.dryRun) {
    if (proposal !== undefined) host.out(proposal);
    say([]);
    return EXIT.done;
  }
  const written = isMade ? storeDossier(file, dossier.value, edited.text) : [];
  if (written.length > 0) return refuse(written, host);
  const state = {
    columns: { ...imports.value.columns, ...columns },
    origins: isMade ? origins : imports.value.origins,
  };
  const kept = storeImports(folder, state, evidence.replace('_', '-'), account);
  if (!kept.ok) return refuse(kept.problems, host);
  say(kept.value);
  return EXIT.done;
}

type Read = Extract<Outcome<TakenIn, Problem>, { ok: true }>;

/** Adds what was read; what contradicts itself or the dossier is left out and told, and the rest is added all the same. */
function settle<Edited>(
  first: Outcome<TakenIn, Problem>,
  add: (taken: TakenIn) => Outcome<Edited, Problem>,
): Outcome<{ readonly read: Read; readonly edited: Edited }, Problem> {
  let read = first;
  while (read.ok) {
    const edited = add(read.value);
    if (edited.ok) return success({ read, edited: edited.value });
    const less = read.value.without?.(edited.problems);
    if (less === undefined) return failure(edited.problems);
    read = less;
  }
  return failure(read.problems);
}

function holdsAny(records: TakenIn['records']): boolean {
  return Object.values(records).some((list) => list !== undefined && list.length > 0);
}

/** The item that the file is recorded as, or the id that it will have. */
function itemOf(
  dossier: Dossier,
  bytes: Uint8Array,
): { readonly evidence: EvidenceItem['id']; readonly isNew: boolean } {
  const recorded = findRecorded(dossier, sha256(bytes));
  const ids = dossier.evidence.map(({ id }) => id);
  const [next = 'evi_01' as EvidenceItem['id']] = nextIds(ids, 'evi_', 1);
  return { evidence: recorded ?? next, isNew: recorded === undefined };
}

function givenOf(
  dossier: Dossier,
  bytes: Uint8Array,
  imports: Imports,
  evidence: EvidenceItem['id'],
  day: string,
): Given {
  const { persons, entities, positions, postsHeld, relationships, existingListings, evidence: items } = dossier;
  const lists = [persons, entities, positions, postsHeld, relationships, existingListings, items];
  const takenIds = lists.flatMap((list): readonly string[] => list.map(({ id }) => id));
  return { bytes, dossier, origins: knownOrigins(dossier, imports.origins), imports, evidence, day, takenIds };
}

function measure(path: string, bytes: Uint8Array) {
  return { fileName: basename(path), bytes: bytes.length, sha256: sha256(bytes) };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
