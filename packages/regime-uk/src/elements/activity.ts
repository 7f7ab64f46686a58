import {
  abandoned,
  actsOfKind,
  type Finding,
  finding,
  pleaded,
  standing,
  type TargetView,
} from '@sanctions-packet/core/regime';
import { GRAVE } from '../act-kinds.ts';
import type { Act, ActivitiesOf } from '../activities.ts';

type Find = (view: TargetView) => Finding;

/** The activities of the claims that stand. An incident held unlikely, and a claim given up, speak against. */
export function activity(activitiesOf: ActivitiesOf): Find {
  return (view) => {
    const doubtful = standing(view)
      .flatMap(({ incidents }) => incidents)
      .filter(({ violationStatus }) => violationStatus === 'unlikely');
    return finding(ids(laid(view, activitiesOf)), [...ids(doubtful), ...abandoned(view)]);
  };
}

/** What makes the activities serious: gravity of the kind, lasting harm, size, number; or a claim that pleads it. */
export function seriousness(activitiesOf: ActivitiesOf, element: string): Find {
  return (view) => {
    const acts = laid(view, activitiesOf);
    const serious = acts.length > 1 ? acts : acts.filter(isSerious);
    return finding([...ids(serious), ...pleaded(view, element)]);
  };
}

const LASTING: readonly (string | undefined)[] = ['dead', 'permanently-impaired', 'missing'];

function isSerious({ kind, outcome, corruption }: Act): boolean {
  return GRAVE.includes(kind) || LASTING.includes(outcome?.value) || corruption?.amount !== undefined;
}

/** The activities laid to the target, each once. */
export function laid(view: TargetView, activitiesOf: ActivitiesOf): readonly Act[] {
  return [...new Set(standing(view).flatMap(({ involvement }) => activitiesOf(view, involvement)))];
}

/** Acts of corruption in which proceeds were moved, or claims that plead it. */
export function proceedsMoved(element: string): Find {
  return (view) =>
    finding([
      ...standing(view).flatMap((claim) => ids(actsOfKind(claim, ['money-laundering']))),
      ...pleaded(view, element),
    ]);
}

function ids(records: readonly { readonly id: string }[]): readonly string[] {
  return records.map(({ id }) => id);
}
