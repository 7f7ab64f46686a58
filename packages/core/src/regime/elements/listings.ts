import type { TargetView } from '../target-view.ts';

/** Ids of the standing listings of these parties under one of these programmes. */
export function standingListings(
  { dossier }: TargetView,
  parties: readonly string[],
  programmes: readonly string[],
): readonly string[] {
  return dossier.existingListings
    .filter(
      ({ target, programme, delistedOn }) =>
        parties.includes(target) && programmes.includes(programme) && delistedOn === undefined,
    )
    .map(({ id }) => id);
}
