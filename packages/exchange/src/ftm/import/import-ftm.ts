import { failure, type Outcome, success } from '@sanctions-packet/core';
import { type ExchangeProblem, warns } from '../../exchange-problem.ts';
import { Ledger, NO_ORIGINS, type Origins } from '../../persons/origins.ts';
import type { ReadEntity } from '../ftm-entity.ts';
import { DOCUMENTS, isBody } from '../vocabulary.ts';
import type { FtmAudit } from './ftm-account.ts';
import { type FtmRecords, Making, type MakingOptions, type Match } from './making.ts';
import { keysOfBody, keysOfPosition, readBody, readPosition } from './read-bodies.ts';
import { readDocument, readDocumentation } from './read-documents.ts';
import { readAddressOf, readPaper } from './read-holdings.ts';
import { IIN, placePerson, readPerson } from './read-person.ts';
import { readListing, readPost, readTie, TIES } from './read-ties.ts';
import { readLine, readPersonName } from './read-value.ts';
import { sameNames } from './same-names.ts';
import { sameProblems } from './same-records.ts';

/**
 * `evidence` is the item of evidence (`evi_…`) that is the file: every fact rests on it, with the entity it comes from.
 * `day` is the day of the import, `YYYY-MM-DD`: listings are recorded as seen on it. `by`: who takes it in; internal.
 */
export interface FtmImportOptions extends MakingOptions {
  /** What earlier imports returned, and what the dossier holds: `knownOrigins`. */
  readonly origins?: Origins;
  /** Ids the dossier has already. */
  readonly takenIds?: Iterable<string>;
  /** Ids of entities of the file: they are read, and what is tied to one of them. Default: all. */
  readonly only?: readonly string[];
}

/** The records that entities of FollowTheMoney give, and what became of each value. */
export interface ImportedFtm {
  readonly records: FtmRecords;
  /** To be handed to the next import. */
  readonly origins: Origins;
  /** One entry for every value of the entities that were read, in the order of the file. */
  readonly audit: readonly FtmAudit[];
}

/**
 * Records out of entities of FollowTheMoney. A value that cannot be read is refused by itself, an entity only when it names
 * nobody or lacks an end; a record that the dossier has already is not touched. Free text is left aside, for it may name
 * anybody. Importing the same file again makes nothing twice. Refuses the file only for what `same` says
 * (`exchange.not-the-same`). Warnings: `exchange.refused-value`, `exchange.same-person`, `exchange.same-name`.
 */
export function importFtm(
  entities: readonly ReadEntity[],
  options: FtmImportOptions,
): Outcome<ImportedFtm, ExchangeProblem> {
  const chosen = choose(entities, options.only);
  const taken = [...(options.takenIds ?? [])];
  const ledger = new Ledger(options.origins ?? NO_ORIGINS, taken);
  const wrong = sameProblems(options.same ?? new Map(), entities, new Set(taken), (id) => ledger.find(`ftm|${id}`));
  if (wrong.length > 0) return failure(wrong);
  const making = new Making(options, ledger, new Set(taken));
  const numbers = new Map<string, readonly string[]>();
  const nodes = chosen.filter((entity) => place(making, entity, numbers));
  for (const entity of nodes) readNode(making, entity);
  const standing = new Set(nodes);
  const holders = holdersOf(chosen);
  for (const entity of chosen) if (!standing.has(entity)) readEdge(making, entity, holders.get(entity.id) ?? []);
  const order = new Map(entities.map(({ id }, index) => [id, index]));
  const audit = [...making.audit].sort((a, b) => (order.get(a.entity) ?? 0) - (order.get(b.entity) ?? 0));
  const value = { records: making.records, origins: ledger.origins(), audit };
  const matched = making.matches.filter(({ record, key }) => record.startsWith('per_') && !key.startsWith(IIN));
  const problems = audit.filter(({ outcome }) => outcome === 'refused').map(refused);
  const alike = sameNames(chosen, making, new Set(taken));
  return success(value, [...matched.map(samePerson), ...alike, ...problems]);
}

/** The entities that are asked for, and those that name one of them or are named by one, until nothing new is found. */
function choose(entities: readonly ReadEntity[], only: readonly string[] | undefined): readonly ReadEntity[] {
  if (only === undefined) return entities;
  const asked = new Set(only);
  const named = (entity: ReadEntity): readonly string[] => Object.values(entity.properties).flat();
  const ties = entities.filter((entity) => asked.has(entity.id) || named(entity).some((id) => asked.has(id)));
  const wanted = new Set([...asked, ...ties.map(({ id }) => id), ...ties.flatMap(named)]);
  const second = new Set(entities.filter(({ id }) => wanted.has(id)).flatMap(named));
  return entities.filter(({ id }) => wanted.has(id) || second.has(id));
}

/** Gives an entity that can stand alone its record; `false` for all others. */
function place(making: Making, entity: ReadEntity, numbers: Map<string, readonly string[]>): boolean {
  const { schema, properties } = entity;
  const names = properties['name'] ?? [];
  if (schema === 'Person' && names.some((name) => readPersonName(name).ok)) {
    placePerson(making, entity, numbers);
  } else if (isBody(schema) && names.some((name) => readLine(name).ok)) {
    making.place(entity, 'ent_', keysOfBody(entity));
  } else if (schema === 'Position' && names.some((name) => readLine(name).ok)) {
    making.place(entity, 'pos_', keysOfPosition(entity, making.recordOf(properties['organization']?.[0])));
  } else if (
    Object.hasOwn(DOCUMENTS, schema) &&
    [...(properties['title'] ?? []), ...(properties['fileName'] ?? [])].some((title) => readLine(title).ok)
  ) {
    making.place(entity, 'evi_');
  } else return false;
  return true;
}

function readNode(making: Making, entity: ReadEntity): void {
  const record = making.recordOf(entity.id) ?? '';
  if (entity.schema === 'Person') readPerson(making, entity, record);
  else if (entity.schema === 'Position') readPosition(making, entity, record);
  else if (isBody(entity.schema)) readBody(making, entity, record);
  else readDocument(making, entity, record);
}

/** Who has an address, by the id of the address. */
function holdersOf(entities: readonly ReadEntity[]): ReadonlyMap<string, readonly ReadEntity[]> {
  const holders = new Map<string, ReadEntity[]>();
  for (const entity of entities) {
    for (const id of entity.properties['addressEntity'] ?? []) holders.set(id, [...(holders.get(id) ?? []), entity]);
  }
  return holders;
}

function readEdge(making: Making, entity: ReadEntity, holders: readonly ReadEntity[]): void {
  const tie = TIES[entity.schema];
  if (tie !== undefined) return readTie(making, entity, tie);
  switch (entity.schema) {
    case 'Occupancy':
      return readPost(making, entity);
    case 'Sanction':
      return readListing(making, entity);
    case 'Identification':
    case 'Passport':
      return readPaper(making, entity);
    case 'Documentation':
      return readDocumentation(making, entity);
    case 'Address':
      return readAddressOf(making, entity, holders);
    default:
      return isNode(entity.schema) ? making.refuse(entity, 'not-a-name') : making.leave(entity, 'schema-not-read');
  }
}

function isNode(schema: string): boolean {
  return schema === 'Person' || schema === 'Position' || isBody(schema) || Object.hasOwn(DOCUMENTS, schema);
}

/** Listings and ties of the file go to that person too, so somebody must look. */
function samePerson({ entity, record }: Match): ExchangeProblem {
  const what = 'The entity is taken for a person of the dossier, by name and date of birth alone.';
  const fix =
    'See that both are one person before you file what this adds; else give both records an IIN and import anew.';
  return { ...warns('exchange.same-person', `line ${entity.line}`, what, fix), about: record };
}

function refused({ line, property, value, reason }: FtmAudit): ExchangeProblem {
  const at = `line ${line}, ${property}[${value - 1}]`;
  return warns(
    'exchange.refused-value',
    at,
    `The value is refused: ${reason}.`,
    MEND[reason] ?? 'Read it in the file, and write what you use.',
  );
}

const MEND: Partial<Record<FtmAudit['reason'], string>> = {
  'not-a-date': 'Write the date as 2020-03-05, 2020-03 or 2020.',
  'date-in-future': 'Correct the date: it is later than the day of the import.',
  contradicts: 'Correct this value or the other, in the file or in the dossier: both cannot be true.',
  'not-a-country': 'Write the two-letter code of the country, such as kz.',
  'not-a-name': 'Write a name in letters.',
  'one-value-only': 'Choose one, and write the others where the dossier says that sources disagree.',
  'tie-without-end': 'Put the entities at both ends into the file.',
  'not-in-file': 'Put the entity that it names into the file.',
  'record-known': 'The record was there before: write the new fact there yourself, with its source.',
};
