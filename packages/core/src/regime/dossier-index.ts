import type { DisclosedDossier } from '../disclosure/index.ts';
import { evidenceOf } from './evidence-of.ts';
import type { InvolvementView, PostView, TargetView, TieView } from './target-view.ts';

type Involvement = InvolvementView['involvement'];
type Act = InvolvementView['acts'][number];
type EvidenceLink = DisclosedDossier['evidenceLinks'][number];

/** Look-ups of one disclosed dossier, built once and shared by every target and regime. */
export interface DossierIndex {
  readonly dossier: DisclosedDossier;
  readonly record: (id: string) => { readonly id: string } | undefined;
  /** As `record`, for a reference whose kind the schema guarantees. */
  readonly find: <T extends { readonly id: string }>(id: string) => T | undefined;
  /** The records of a list that are in a set, in file order. */
  readonly pick: <T extends { readonly id: string }>(list: readonly T[], ids: ReadonlySet<string>) => readonly T[];
  readonly involvementsOf: (party: string) => readonly Involvement[];
  readonly actsOf: (involvement: Involvement) => readonly Act[];
  readonly postsOf: (person: string) => readonly PostView['held'][];
  readonly tiesOf: (party: string) => readonly TieView['relationship'][];
  readonly assetsOf: (party: string) => TargetView['assets'];
  readonly listingsOf: (party: string) => TargetView['listings'];
  readonly measuresOf: (party: string) => TargetView['measures'];
  readonly interventionsAbout: (ids: ReadonlySet<string>) => TargetView['interventions'];
  readonly linksOf: (subject: string) => readonly EvidenceLink[];
  /** See `evidenceOf`; gathered once for each record. */
  readonly evidenceOf: TargetView['evidenceOf'];
}

const built = new WeakMap<DisclosedDossier, DossierIndex>();

export function dossierIndex(dossier: DisclosedDossier): DossierIndex {
  const known = built.get(dossier);
  if (known !== undefined) return known;
  const index = build(dossier);
  built.set(dossier, index);
  return index;
}

function build(dossier: DisclosedDossier): DossierIndex {
  const records = new Map<string, { readonly id: string }>();
  const position = new Map<string, number>();
  for (const list of Object.values(dossier)) {
    if (!Array.isArray(list)) continue;
    for (const [at, record] of (list as readonly { readonly id?: string }[]).entries()) {
      if (typeof record?.id !== 'string') continue;
      records.set(record.id, record as { readonly id: string });
      position.set(record.id, at);
    }
  }
  const find = <T extends { readonly id: string }>(id: string) => records.get(id) as T | undefined;
  const pick = <T extends { readonly id: string }>(list: readonly T[], ids: ReadonlySet<string>): readonly T[] => {
    const inList = [...ids].filter((id) => list[position.get(id) ?? -1]?.id === id);
    return inList.sort((a, b) => (position.get(a) ?? 0) - (position.get(b) ?? 0)).map((id) => find<T>(id) as T);
  };
  const actsByIncident = grouped(dossier.acts, ({ incident }) => [incident]);
  const interventions = grouped(dossier.interventions, ({ about }) => about);
  const interventionsAbout = (ids: ReadonlySet<string>) =>
    pick(dossier.interventions, new Set([...ids].flatMap((id) => interventions(id)).map(({ id }) => id)));

  const index: DossierIndex = {
    dossier,
    record: (id) => records.get(id),
    find,
    pick,
    involvementsOf: grouped(dossier.involvements, ({ person }) => [person]),
    actsOf: ({ acts, incident }) =>
      acts.length > 0 ? pick(dossier.acts, new Set(acts)) : incident === undefined ? [] : actsByIncident(incident),
    postsOf: grouped(dossier.postsHeld, ({ person }) => [person]),
    tiesOf: grouped(dossier.relationships, ({ from, to }) => [from, to]),
    assetsOf: grouped(dossier.assets, ({ holders }) => holders),
    listingsOf: grouped(dossier.existingListings, ({ target }) => [target]),
    measuresOf: grouped(dossier.requestedMeasures, ({ target }) => [target]),
    interventionsAbout,
    linksOf: grouped(dossier.evidenceLinks, ({ subject }) => [subject]),
    evidenceOf: remembered((id, relation) => evidenceOf(index, id, relation)),
  };
  return index;
}

function remembered(gather: TargetView['evidenceOf']): TargetView['evidenceOf'] {
  const known = { supports: new Map<string, ReturnType<typeof gather>>(), contradicts: new Map() };
  return (id, relation) => {
    const found = known[relation].get(id) ?? gather(id, relation);
    known[relation].set(id, found);
    return found;
  };
}

function grouped<T>(list: readonly T[], keysOf: (item: T) => readonly string[]): (key: string) => readonly T[] {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return (key) => groups.get(key) ?? [];
}
