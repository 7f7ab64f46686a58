import { dayNumber } from '../../../calendar-day.ts';
import { actsOf, type CaseIndex } from '../case-index.ts';
import { breach, type InvariantProblem } from '../invariant-problem.ts';

/** Item 15: a measure is asked for after at least one of the acts; a listing older than all of them is told. */
export function requests(index: CaseIndex): readonly InvariantProblem[] {
  const { dossier, date } = index;
  return [
    ...dossier.requestedMeasures.flatMap(({ id, target, requestedOn }, at) => {
      const first = firstAct(target, index);
      const early = requestedOn !== undefined && first !== undefined && dayNumber(requestedOn) < first;
      return early ? [breach('evidence.request-before-act', `requestedMeasures[${at}].requestedOn`, id)] : [];
    }),
    ...dossier.existingListings.flatMap(({ id, target, listedOn }, at) => {
      const first = firstAct(target, index);
      const early = first !== undefined && (date(listedOn)?.max ?? Infinity) < first;
      return early ? [breach('evidence.listing-before-act', `existingListings[${at}].listedOn`, id)] : [];
    }),
  ];
}

/** Earliest day on which any act laid to a target may have happened. */
function firstAct(target: string, index: CaseIndex): number | undefined {
  const days = (index.involvementsOf.get(target) ?? [])
    .flatMap((claim) => actsOf(claim, index))
    .map(({ when }) => index.date(when)?.min)
    .filter((day) => day !== undefined);
  return days.length === 0 ? undefined : days.reduce((least, day) => Math.min(least, day));
}
