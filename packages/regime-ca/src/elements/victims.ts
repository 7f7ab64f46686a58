import type { VictimRole } from '@sanctions-packet/core/evidence';
import {
  EXERCISING_ROLES,
  EXPOSING_ROLES,
  type Finding,
  finding,
  type TargetView,
  victimsWith,
} from '@sanctions-packet/core/regime';
import { GROSS_VIOLATIONS } from '../act-kinds.ts';

/** Victims who sought to expose illegal activity of foreign public officials: s. 4(2)(a)(i). */
export const victimsExposing = victimsWith(GROSS_VIOLATIONS, EXPOSING_ROLES, 'victim-exposing', 'CA');

/** Minorities are added: regulations of 2023 read subparagraph (ii) to cover persecution for who somebody is. */
const EXERCISING: readonly VictimRole[] = [...EXERCISING_ROLES, 'minority-member'];

/** Victims who sought to obtain, exercise, defend or promote rights: s. 4(2)(a)(ii). */
export const victimsExercising = victimsWith(GROSS_VIOLATIONS, EXERCISING, 'victim-exercising', 'CA');

/** Victims of either kind: s. 4(2)(b) refers to both. */
export function victimsOfEither(view: TargetView): Finding {
  return finding([...victimsExposing(view).speaksFor, ...victimsExercising(view).speaksFor]);
}
