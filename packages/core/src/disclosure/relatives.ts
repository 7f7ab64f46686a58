import type { Dossier } from '../evidence/schema/types.ts';

/**
 * People who are in the dossier only as somebody's relative: they hold no post or asset, are responsible for nothing,
 * are neither proposed for a measure nor listed, and have no tie but family. Their identity is not disclosable.
 */
export function onlyRelatives(dossier: Dossier): ReadonlySet<string> {
  const family = new Set<string>();
  const inOwnRight = new Set<string>();
  for (const { from, to, type } of dossier.relationships) {
    const set = type === 'family' ? family : inOwnRight;
    set.add(from);
    set.add(to);
  }
  for (const { person } of dossier.postsHeld) inOwnRight.add(person);
  for (const { person, beneficiaries } of dossier.involvements)
    for (const id of [person, ...beneficiaries]) inOwnRight.add(id);
  for (const { target } of dossier.requestedMeasures) inOwnRight.add(target);
  for (const { target } of dossier.existingListings) inOwnRight.add(target);
  for (const { holders } of dossier.assets) for (const id of holders) inOwnRight.add(id);
  return new Set([...family].filter((id) => !inOwnRight.has(id)));
}
