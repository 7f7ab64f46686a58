import type { DossierInput } from '@sanctions-packet/core/evidence';
import type { Ledger } from '../../persons/origins.ts';
import type { EntityInput, PersonInput, PositionInput, PostInput } from '../../persons/person-draft.ts';
import { isAfter } from '../../values/is-after.ts';
import type { ReadEntity } from '../ftm-entity.ts';
import { LEFT_ASIDE } from '../vocabulary.ts';
import { EntityReading } from './entity-reading.ts';
import type { FtmAudit, FtmReason } from './ftm-account.ts';
import { type Reader, readFtmDate } from './read-value.ts';

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

export interface MakingOptions {
  readonly evidence: string;
  readonly day: string;
  readonly by: string;
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

  /** The record of an entity: the one of an earlier import, the one that a key tells, or a new one. */
  place(entity: ReadEntity, prefix: Prefix, keys: readonly string[] = []): string {
    const all = [`ftm|${entity.id}`, ...keys];
    const id =
      all.map((key) => this.ledger.find(key)).find((found) => found !== undefined) ?? this.ledger.create(prefix);
    for (const key of all) this.ledger.name(key, id);
    this.#records.set(entity.id, id);
    return id;
  }

  /** The record that an entity of the file became; nothing when it is not there or not read. */
  recordOf(entity: string | undefined): string | undefined {
    return entity === undefined ? undefined : this.#records.get(entity);
  }

  isKnown(record: string): boolean {
    return this.#known.has(record);
  }

  open(entity: ReadEntity, record: string): EntityReading {
    return new EntityReading(entity, record, this.ledger, this.isKnown(record));
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
