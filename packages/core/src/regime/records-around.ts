import type { TargetView } from './target-view.ts';

/** Ids of the records that hang on a target: its claims, acts, incidents, posts, ties, holdings, and their evidence. */
export function recordsAround(view: TargetView): ReadonlySet<string> {
  const records = [
    view.target.id,
    ...view.involvements.flatMap(({ involvement, acts, incidents, victims }) => [
      involvement.id,
      ...[...acts, ...incidents, ...victims].map(({ id }) => id),
    ]),
    ...view.posts.map(({ held }) => held.id),
    ...view.ties.map(({ relationship }) => relationship.id),
    ...[...view.assets, ...view.listings, ...view.interventions].map(({ id }) => id),
  ];
  const evidence = records.flatMap((id) =>
    [...view.evidenceOf(id, 'supports'), ...view.evidenceOf(id, 'contradicts')].map((cited) => cited.evidence.id),
  );
  return new Set([...records, ...evidence]);
}
