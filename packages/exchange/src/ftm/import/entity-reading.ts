import type { Ledger } from '../../persons/origins.ts';
import type { ReadEntity } from '../ftm-entity.ts';
import type { FtmAudit, FtmReason } from './ftm-account.ts';
import type { Reader } from './read-value.ts';

/** Property → why nothing is taken from it. */
export type LeftAside = Readonly<Record<string, FtmReason>>;

/**
 * One entity while it becomes a record: gives out its values and keeps the account, in which every value stands once.
 * Of a record that was there before the import no value is given out: it is there already, or for a person to decide.
 */
export class EntityReading {
  readonly entity: ReadEntity;
  readonly record: string;
  readonly #ledger: Ledger;
  readonly #isKnown: boolean;
  readonly #contradicted: ReadonlySet<string>;
  readonly #account = new Map<string, FtmAudit[]>();

  /** No value is given out of properties that are `contradicted`. */
  constructor(
    entity: ReadEntity,
    record: string,
    ledger: Ledger,
    isKnown: boolean,
    contradicted: ReadonlySet<string> = new Set(),
  ) {
    this.#contradicted = contradicted;
    this.entity = entity;
    this.record = record;
    this.#ledger = ledger;
    this.#isKnown = isKnown;
  }

  /** Every value of a property that can be read and is new. `field` names the fact, so that it is known again. */
  all<T extends string | number>(property: string, field: string, reader: Reader<T>): readonly T[] {
    if (this.#account.has(property)) return [];
    const taken: T[] = [];
    const judged = this.#values(property).map((text, index) => {
      if (this.#contradicted.has(property)) return this.#line(property, index, 'refused', 'contradicts');
      const read = reader(text);
      if (!read.ok) return this.#line(property, index, 'refused', read.reason);
      const { isNew, reason } = this.#judge(`${field}=${read.value}`);
      if (isNew) taken.push(read.value);
      return this.#line(property, index, reason === 'record-known' ? 'refused' : 'mapped', reason);
    });
    this.#account.set(property, judged);
    return taken;
  }

  /** The first value that can be read; the field takes no other. */
  one<T extends string | number>(property: string, field: string, reader: Reader<T>): T | undefined {
    let first: string | undefined;
    const [value] = this.all(property, field, (text) => {
      const read = reader(text);
      if (!read.ok) return read;
      if (first !== undefined && first !== text) return { ok: false, reason: 'one-value-only' };
      first = text;
      return read;
    });
    return value;
  }

  /** Closes the account: what nobody asked for is left aside, for the reason given or because there is no field. */
  close(leftAside: LeftAside): readonly FtmAudit[] {
    for (const property of Object.keys(this.entity.properties)) {
      if (this.#account.has(property)) continue;
      const reason = leftAside[property] ?? 'no-field';
      const lines = this.#values(property).map((_, index) => this.#line(property, index, 'ignored', reason));
      this.#account.set(property, lines);
    }
    return [...this.#account.values()].flat();
  }

  /** Gives the entity up as a whole, before anything was taken from it. */
  giveUp(outcome: 'ignored' | 'refused', reason: FtmReason): readonly FtmAudit[] {
    return Object.keys(this.entity.properties).flatMap((property) =>
      this.#values(property).map((_, index) => this.#line(property, index, outcome, reason)),
    );
  }

  #judge(fact: string): { readonly isNew: boolean; readonly reason: 'read' | 'record-known' } {
    if (!this.#ledger.isNew(this.record, fact)) return { isNew: false, reason: 'read' };
    if (this.#isKnown) return { isNew: false, reason: 'record-known' };
    this.#ledger.note(this.record, fact);
    return { isNew: true, reason: 'read' };
  }

  #values(property: string): readonly string[] {
    return this.entity.properties[property] ?? [];
  }

  #line(property: string, index: number, outcome: FtmAudit['outcome'], reason: FtmReason): FtmAudit {
    const { line, id, schema, columns } = this.entity;
    const where = { line, entity: id, schema, property: columns?.[property] ?? property, value: index + 1 };
    return { ...where, outcome, reason, ...(outcome === 'mapped' ? { record: this.record } : {}) };
  }
}
