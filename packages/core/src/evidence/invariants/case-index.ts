import { type EdtfValue, parseEdtf } from '../../edtf.ts';
import { dossierSchema } from '../schema/dossier.ts';
import type {
  Act,
  Dossier,
  Entity,
  EvidenceItem,
  EvidenceLink,
  Incident,
  Involvement,
  Person,
  Place as PlaceRecord,
  Position,
  PostHeld,
  Source,
  Vault,
  Victim,
} from '../schema/types.ts';
import { type Field, walkStrings } from './walk-strings.ts';

/** A dossier with everything the invariants look up, built once. */
export interface CaseIndex {
  readonly dossier: Dossier;
  readonly vault: Vault | undefined;
  /** Day of the check, `YYYY-MM-DD`; rules about "too late" are silent without it. */
  readonly asOf: string | undefined;
  /** Every string with its kind and place. */
  readonly fields: readonly Field[];
  readonly persons: ReadonlyMap<string, Person>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly positions: ReadonlyMap<string, Position>;
  readonly posts: ReadonlyMap<string, PostHeld>;
  readonly places: ReadonlyMap<string, PlaceRecord>;
  readonly victims: ReadonlyMap<string, Victim>;
  readonly incidents: ReadonlyMap<string, Incident>;
  readonly acts: ReadonlyMap<string, Act>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly evidence: ReadonlyMap<string, EvidenceItem>;
  readonly postsOf: ReadonlyMap<string, readonly PostHeld[]>;
  readonly involvementsOf: ReadonlyMap<string, readonly Involvement[]>;
  readonly linksTo: ReadonlyMap<string, readonly EvidenceLink[]>;
  readonly actsOfIncident: ReadonlyMap<string, readonly Act[]>;
  /** The meaning of an EDTF string; `undefined` when it has none. */
  readonly date: (edtf: string | undefined) => EdtfValue | undefined;
}

export function indexCase(dossier: Dossier, vault: Vault | undefined, asOf: string | undefined): CaseIndex {
  const fields: Field[] = [];
  walkStrings(dossierSchema, dossier, (field) => fields.push(field));
  return {
    dossier,
    vault,
    asOf,
    fields,
    persons: byId(dossier.persons),
    entities: byId(dossier.entities),
    positions: byId(dossier.positions),
    posts: byId(dossier.postsHeld),
    places: byId(dossier.places),
    victims: byId(dossier.victims),
    incidents: byId(dossier.incidents),
    acts: byId(dossier.acts),
    sources: byId(dossier.sources),
    evidence: byId(dossier.evidence),
    postsOf: groupBy(dossier.postsHeld, ({ person }) => person),
    involvementsOf: groupBy(dossier.involvements, ({ person }) => person),
    linksTo: groupBy(dossier.evidenceLinks, ({ subject }) => subject),
    actsOfIncident: groupBy(dossier.acts, ({ incident }) => incident),
    date: rememberedDates(),
  };
}

/** The acts a claim is about: those it names, else those of its incident. */
export function actsOf(claim: Involvement, index: CaseIndex): readonly Act[] {
  const named = claim.acts.map((id) => index.acts.get(id)).filter((act) => act !== undefined);
  if (named.length > 0 || claim.incident === undefined) return named;
  return index.actsOfIncident.get(claim.incident) ?? [];
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

export function groupBy<T>(records: readonly T[], key: (record: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const group = groups.get(key(record));
    if (group === undefined) groups.set(key(record), [record]);
    else group.push(record);
  }
  return groups;
}

function rememberedDates(): CaseIndex['date'] {
  const known = new Map<string, EdtfValue | undefined>();
  return (source) => {
    if (source === undefined) return undefined;
    if (!known.has(source)) {
      const result = parseEdtf(source);
      known.set(source, result.ok ? result.value : undefined);
    }
    return known.get(source);
  };
}
