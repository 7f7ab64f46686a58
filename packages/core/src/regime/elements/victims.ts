import type { ActKind, VictimRole } from '../../evidence/index.ts';
import type { Finding } from '../finding.ts';
import type { InvolvementView, TargetView } from '../target-view.ts';
import { actsOfKind, finding, pleaded, standing } from './finding.ts';
import { countryOf } from './foreign.ts';

/** Activities that expose what officials do. A tag speaks to it; what was exposed must be told and sourced. */
export const EXPOSING_ROLES: readonly VictimRole[] = ['whistleblower', 'journalist', 'blogger'];

/** Activities by which recognized rights and freedoms are obtained, exercised, defended or promoted. */
export const EXERCISING_ROLES: readonly VictimRole[] = [
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

/**
 * Victims, with one of these roles, of acts of these kinds; or claims that plead the element. A role tag speaks to the
 * element; what the person did must be told and sourced. Laws that speak of individuals in a foreign state do not reach
 * acts at home (`home`, ISO 3166-1 alpha-2).
 */
export function victimsWith(kinds: readonly ActKind[], roles: readonly VictimRole[], element: string, home: string) {
  return (view: TargetView): Finding => {
    const victims = standing(view)
      .flatMap((claim) => victimsOf(view, claim, kinds, home))
      .filter(({ roleTags }) => roleTags.some((tag) => roles.includes(tag)));
    return finding([...victims.map(({ id }) => id), ...pleaded(view, element)]);
  };
}

function victimsOf(
  view: TargetView,
  claim: InvolvementView,
  kinds: readonly ActKind[],
  home: string,
): InvolvementView['victims'] {
  const abroad = actsOfKind(claim, kinds).filter((act) => countryOf(view, act) !== home);
  const ids = abroad.flatMap(({ victims }) => victims);
  return claim.victims.filter(({ id }) => ids.includes(id));
}
