/**
 * What earlier imports made, so that a second one makes nothing twice. Plain data: keep it as JSON beside the dossier,
 * with the same care, for its keys hold names of the persons that the dossier names.
 */
export interface Origins {
  readonly version: 1;
  /** Key of a record (see `Ledger`) → its id. */
  readonly ids: Readonly<Record<string, string>>;
  /** Facts that were imported about each person, by id. */
  readonly facts: Readonly<Record<string, readonly string[]>>;
}

/** What is handed to the first import of a dossier. */
export const NO_ORIGINS: Origins = { version: 1, ids: {}, facts: {} };

/** Gives ids to keys: the one of an earlier import, or the next free one. Ids are opaque numbers. */
export class Ledger {
  readonly #ids: Map<string, string>;
  readonly #facts: Map<string, Set<string>>;
  readonly #taken: Set<string>;
  readonly #next = new Map<string, number>();

  constructor(origins: Origins, takenIds: Iterable<string>) {
    this.#ids = new Map(Object.entries(origins.ids));
    this.#facts = new Map(Object.entries(origins.facts).map(([id, facts]) => [id, new Set(facts)]));
    this.#taken = new Set([...takenIds, ...this.#ids.values()]);
  }

  find(key: string): string | undefined {
    return this.#ids.get(key);
  }

  /** A key that is known keeps its id. */
  name(key: string, id: string): void {
    if (!this.#ids.has(key)) this.#ids.set(key, id);
  }

  create(prefix: 'per_' | 'pos_' | 'pst_' | 'ent_' | 'rel_' | 'lst_' | 'evi_'): string {
    for (let number = this.#next.get(prefix) ?? 1; ; number += 1) {
      const id = `${prefix}t${String(number).padStart(4, '0')}`;
      if (this.#taken.has(id)) continue;
      this.#taken.add(id);
      this.#next.set(prefix, number + 1);
      return id;
    }
  }

  /** Whether the fact is new about the person. */
  isNew(person: string, fact: string): boolean {
    return this.#facts.get(person)?.has(fact) !== true;
  }

  /** Whether a fact of this kind is known of the person. */
  has(person: string, kind: string): boolean {
    return [...(this.#facts.get(person) ?? [])].some((fact) => fact.startsWith(kind));
  }

  /** What is known of the person of this kind, such as `iin=`. */
  valuesOf(person: string, kind: string): readonly string[] {
    const facts = [...(this.#facts.get(person) ?? [])].filter((fact) => fact.startsWith(kind));
    return facts.map((fact) => fact.slice(kind.length));
  }

  note(person: string, fact: string): void {
    const facts = this.#facts.get(person) ?? new Set();
    this.#facts.set(person, facts.add(fact));
  }

  origins(): Origins {
    return {
      version: 1,
      ids: Object.fromEntries(sorted(this.#ids)),
      facts: Object.fromEntries(sorted(this.#facts).map(([id, facts]) => [id, [...facts].sort()])),
    };
  }
}

function sorted<T>(map: ReadonlyMap<string, T>): readonly (readonly [string, T])[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}
