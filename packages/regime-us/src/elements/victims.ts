import { type Finding, finding, type TargetView, victimsWith } from '@sanctions-packet/core/regime';
import { GROSS_VIOLATIONS } from '../act-kinds.ts';

/** Activities that expose what officials do. A tag speaks to the element; what was exposed must be told and sourced. */
const EXPOSING: readonly string[] = ['whistleblower', 'journalist', 'blogger'];

/** Activities by which recognized rights and freedoms are obtained, exercised, defended or promoted. */
const EXERCISING: readonly string[] = [
  'journalist',
  'blogger',
  'activist',
  'human-rights-defender',
  'lawyer',
  'protester',
  'opposition-member',
  'trade-unionist',
  'religious-believer',
  'election-observer',
];

/** Victims who sought to expose illegal activity of officials: 22 U.S.C. 10102(a)(1)(A). */
export const victimsExposing = victimsWith(GROSS_VIOLATIONS, EXPOSING, 'victim-exposing');

/** Victims who sought to obtain, exercise, defend or promote rights: 22 U.S.C. 10102(a)(1)(B). */
export const victimsExercising = victimsWith(GROSS_VIOLATIONS, EXERCISING, 'victim-exercising');

/** Victims of either kind: 22 U.S.C. 10102(a)(2) refers to both. */
export function victimsOfEither(view: TargetView): Finding {
  return finding([...victimsExposing(view).speaksFor, ...victimsExercising(view).speaksFor]);
}
