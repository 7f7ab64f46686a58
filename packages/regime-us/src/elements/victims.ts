import type { Finding, InvolvementView, TargetView } from '@sanctions-packet/core/regime';
import { GROSS_VIOLATIONS } from '../act-kinds.ts';
import { actsOfKind, finding, pleaded, standing } from './finding.ts';

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
export function victimsExposing(view: TargetView): Finding {
  return finding([...withRole(view, EXPOSING), ...pleaded(view, 'victim-exposing')]);
}

/** Victims who sought to obtain, exercise, defend or promote rights: 22 U.S.C. 10102(a)(1)(B). */
export function victimsExercising(view: TargetView): Finding {
  return finding([...withRole(view, EXERCISING), ...pleaded(view, 'victim-exercising')]);
}

/** Victims of either kind: 22 U.S.C. 10102(a)(2) refers to both. */
export function victimsOfEither(view: TargetView): Finding {
  return finding([...victimsExposing(view).speaksFor, ...victimsExercising(view).speaksFor]);
}

function withRole(view: TargetView, roles: readonly string[]): readonly string[] {
  return standing(view)
    .filter((claim) => actsOfKind(claim, GROSS_VIOLATIONS).length > 0)
    .flatMap((claim) => victimsOfGrossViolations(claim))
    .filter(({ roleTags }) => roleTags.some((tag) => roles.includes(tag)))
    .map(({ id }) => id);
}

function victimsOfGrossViolations(claim: InvolvementView): InvolvementView['victims'] {
  const ids = actsOfKind(claim, GROSS_VIOLATIONS).flatMap(({ victims }) => victims);
  return claim.victims.filter(({ id }) => ids.includes(id));
}
