import type { DisclosedRecords, DisclosedVictim } from './disclosed-dossier.ts';

/** What a packet tells of somebody by which they could be guessed, without a name. */
export const ATTRIBUTES = ['age', 'sex', 'role', 'status', 'date', 'place'] as const;

/** What is told of a victim and could give the person away. */
export type Attribute = (typeof ATTRIBUTES)[number];

/** Whom somebody who knows the place could guess, and by what. */
export interface Recognisable {
  /** Id of the victim. */
  readonly victim: string;
  /** As this packet calls the person. */
  readonly pseudonym: string;
  /** The smallest sets of attributes that too few victims share; at most `MOST` of them. */
  readonly by: readonly Rarity[];
}

/** A set of attributes that too few victims share. */
export interface Rarity {
  readonly attributes: readonly Attribute[];
  /** Pseudonymous victims of the packet of whom the same is told, this one included. */
  readonly alike: number;
}

/** Victims who must be alike, when nobody says how many. */
export const DEFAULT_ALIKE = 5;
const MOST = 6;

/**
 * k-anonymity within the dossier: the pseudonymous victims of whom some combination of age, sex, role, status, date and
 * place of what was done to them is told of fewer than `k`. It knows nobody outside the dossier and reads no prose.
 */
export function recognisable(
  records: Pick<DisclosedRecords, 'victims' | 'acts' | 'incidents'>,
  k: number,
): readonly Recognisable[] {
  const told = new Map(
    records.victims
      .filter(({ label }) => label.kind === 'pseudonym')
      .map((victim) => [victim, valuesOf(victim, records)]),
  );
  const counts = new Map<string, number>();
  const keys = (values: Values): readonly (readonly [readonly Attribute[], string])[] =>
    SETS.flatMap((set) =>
      set.every((name) => values[name] !== undefined) ? [[set, keyOf(set, values)] as const] : [],
    );
  for (const values of told.values()) for (const [, key] of keys(values)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...told].flatMap(([victim, values]) => {
    const rare: Rarity[] = [];
    for (const [attributes, key] of keys(values)) {
      const alike = counts.get(key) ?? 0;
      const smallest = !rare.some((known) => known.attributes.every((name) => attributes.includes(name)));
      if (alike < k && smallest) rare.push({ attributes, alike });
    }
    return rare.length === 0 ? [] : [{ victim: victim.id, pseudonym: victim.label.value, by: rare.slice(0, MOST) }];
  });
}

type Values = Readonly<Partial<Record<Attribute, string>>>;

/** Every set of attributes, the smaller ones first. */
const SETS: readonly (readonly Attribute[])[] = Array.from({ length: 2 ** ATTRIBUTES.length - 1 }, (_, bits) =>
  ATTRIBUTES.filter((_name, at) => ((bits + 1) >> at) % 2 === 1),
).sort((a, b) => a.length - b.length);

function keyOf(set: readonly Attribute[], values: Values): string {
  return JSON.stringify(set.map((name) => [name, values[name]]));
}

function valuesOf(victim: DisclosedVictim, { acts, incidents }: Pick<DisclosedRecords, 'acts' | 'incidents'>): Values {
  const done = acts.filter((act) => act.victims.includes(victim.id));
  const incidentOf = new Map(incidents.map((incident) => [incident.id, incident]));
  const places = done
    .map((act) => act.place ?? incidentOf.get(act.incident)?.place)
    .filter((place) => place !== undefined);
  const age = victim.ageAtTime?.toString() ?? (victim.ageBand === 'unknown' ? undefined : victim.ageBand);
  const values = {
    age,
    sex: victim.sex === 'unknown' ? undefined : victim.sex,
    role: joined(victim.roleTags),
    status: victim.status?.value,
    date: joined(done.map(({ when }) => when)),
    place: joined(places),
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function joined(values: readonly string[]): string | undefined {
  return values.length === 0 ? undefined : [...new Set(values)].sort().join(' ');
}
