import type { DossierInput } from '@sanctions-packet/core/evidence';
import type { Ledger } from '../../persons/origins.ts';
import type { EntityInput, PersonInput, PositionInput, PostInput } from '../../persons/person-draft.ts';
import { isAfter } from '../../values/is-after.ts';
import type { ReadEntity } from '../ftm-entity.ts';
import { LEFT_ASIDE } from '../vocabulary.ts';
import type { ContradictedValue } from './contradicted-values.ts';
import { EntityReading } from './entity-reading.ts';
import type { FtmAudit, FtmReason } from './ftm-account.ts';
import { type Reader, readFtmDate } from './read-value.ts';
import { NEW_RECORD, type SameRecords } from './same-records.ts';

export type RelationshipInput = NonNullable<DossierInput['relationships']>[number];
export type ListingInput = NonNullable<DossierInput['existingListings']>[number];
export type EvidenceInput = NonNullable<DossierInput['evidence']>[number];
export type Src = { evidence: string; pinpoint?: string }[];

/** New records, as they are written into a dossier file. */
export interface FtmRecords {
  readonly persons: readonly PersonInput[];
  readonly entities: readonly EntityInput[];
  readonly positions: readonly PositionInput[];
  readonly postsHeld: readonly PostInput[];
  readonly relationships: readonly RelationshipInput[];
  readonly existingListings: readonly ListingInput[];
  readonly evidence: readonly EvidenceInput[];
}

type Prefix = Parameters<Ledger['create']>[0];
type Party = PersonInput | EntityInput;

/** An entity that is taken for a record that was there before, and what told it. */
export interface Match {
  readonly entity: ReadEntity;
  readonly record: string;
  readonly key: string;
}

export interface MakingOptions {
  readonly evidence: string;
  readonly day: string;
  readonly by: string;
  /** What a person says of entities: nothing else is asked of them. */
  readonly same?: SameRecords;
  /** Values that an import of this file was refused for before (`contradictedValues`): they are left out. */
  readonly contradicted?: readonly ContradictedValue[];
}

/** An import at work: the records made so far, and which entity became which record. */
export class Making {
  readonly records = {
    persons: [] as PersonInput[],
    entities: [] as EntityInput[],
    positions: [] as PositionInput[],
    postsHeld: [] as PostInput[],
    relationships: [] as RelationshipInput[],
    existingListings: [] as ListingInput[],
    evidence: [] as EvidenceInput[],
  };
  readonly audit: FtmAudit[] = [];
  readonly matches: Match[] = [];
  readonly options: MakingOptions;
  readonly ledger: Ledger;
  readonly #known: ReadonlySet<string>;
  readonly #records = new Map<string, string>();
  readonly #parties = new Map<string, Party>();

  /** `known`: ids of records that were there before; they are not touched. */
  constructor(options: MakingOptions, ledger: Ledger, known: ReadonlySet<string>) {
    this.options = options;
    this.ledger = ledger;
    this.#known = known;
  }

  /**
   * The record of an entity: the one of an earlier import, else one that a key tells and that `fits`, else a new one. One
   * that was there before and is known by a key alone is kept in `matches`, for a person to see.
   */
  place(entity: ReadEntity, prefix: Prefix, keys: readonly string[] = [], fits = (_record: string) => true): string {
    const own = `ftm|${entity.id}`;
    const said = this.options.same?.get(entity.id);
    const asked = said === undefined ? keys : [];
    const met = this.ledger.find(own) ?? (said === NEW_RECORD ? undefined : said);
    const key = met === undefined ? asked.find((one) => this.#fitting(one, fits) !== undefined) : undefined;
    const told = key === undefined ? undefined : this.ledger.find(key);
    const id = met ?? told ?? this.ledger.create(prefix);
    if (key !== undefined && this.isKnown(id)) this.matches.push({ entity, record: id, key });
    for (const one of [own, ...asked]) this.ledger.name(one, id);
    this.#records.set(entity.id, id);
    return id;
  }

  #fitting(key: string, fits: (record: string) => boolean): string | undefined {
    const found = this.ledger.find(key);
    return found !== undefined && fits(found) ? found : undefined;
  }

  /** The record that an entity of the file became; nothing when it is not there or not read. */
  recordOf(entity: string | undefined): string | undefined {
    return entity === undefined ? undefined : this.#records.get(entity);
  }

  /** Whether a person has said which record the entity is. */
  isSaid(entity: string): boolean {
    return this.options.same?.has(entity) === true;
  }

  isKnown(record: string): boolean {
    return this.#known.has(record);
  }

  open(entity: ReadEntity, record: string): EntityReading {
    const contradicted = (this.options.contradicted ?? []).filter((value) => value.entity === entity.id);
    const properties = new Set(contradicted.map(({ property }) => property));
    return new EntityReading(entity, record, this.ledger, this.isKnown(record), properties);
  }

  close(reading: EntityReading): void {
    this.audit.push(...reading.close(LEFT_ASIDE));
  }

  refuse(entity: ReadEntity, reason: FtmReason): void {
    this.audit.push(...new EntityReading(entity, '', this.ledger, true).giveUp('refused', reason));
  }

  leave(entity: ReadEntity, reason: FtmReason): void {
    this.audit.push(...new EntityReading(entity, '', this.ledger, true).giveUp('ignored', reason));
  }

  /** A person or body that this import made. */
  party(record: string): Party | undefined {
    return this.#parties.get(record);
  }

  addPerson(person: PersonInput): void {
    if (this.isKnown(person.id)) return;
    this.records.persons.push(person);
    this.#parties.set(person.id, person);
  }

  addBody(body: EntityInput): void {
    if (this.isKnown(body.id)) return;
    this.records.entities.push(body);
    this.#parties.set(body.id, body);
  }

  /** Reads a date that cannot lie after the day of the import. */
  readonly pastDate: Reader<string> = (text) => {
    const read = readFtmDate(text);
    return read.ok && isAfter(read.value, this.options.day) ? { ok: false, reason: 'date-in-future' } : read;
  };

  src({ id }: ReadEntity): Src {
    return [{ evidence: this.options.evidence, pinpoint: `entity ${id}` }];
  }
}
