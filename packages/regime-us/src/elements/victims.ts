import {
  EXERCISING_ROLES,
  EXPOSING_ROLES,
  type Finding,
  finding,
  type TargetView,
  victimsWith,
} from '@sanctions-packet/core/regime';
import { GROSS_VIOLATIONS } from '../act-kinds.ts';

/** Victims who sought to expose illegal activity of officials: 22 U.S.C. 10102(a)(1)(A). */
export const victimsExposing = victimsWith(GROSS_VIOLATIONS, EXPOSING_ROLES, 'victim-exposing', 'US');

/** Victims who sought to obtain, exercise, defend or promote rights: 22 U.S.C. 10102(a)(1)(B). */
export const victimsExercising = victimsWith(GROSS_VIOLATIONS, EXERCISING_ROLES, 'victim-exercising', 'US');

/** Victims of either kind: 22 U.S.C. 10102(a)(2) refers to both. */
export function victimsOfEither(view: TargetView): Finding {
  return finding([...victimsExposing(view).speaksFor, ...victimsExercising(view).speaksFor]);
}
