import type { Finding } from '../finding.ts';
import type { InvolvementView, TargetView } from '../target-view.ts';
import { actsOfKind, finding, pleaded, standing } from './finding.ts';

/**
 * Victims, with one of these roles, of acts of these kinds; or claims that plead the element. A role tag speaks to the
 * element; what the person did must be told and sourced.
 */
export function victimsWith(kinds: readonly string[], roles: readonly string[], element: string) {
  return (view: TargetView): Finding => {
    const victims = standing(view)
      .flatMap((claim) => victimsOf(claim, kinds))
      .filter(({ roleTags }) => roleTags.some((tag) => roles.includes(tag)));
    return finding([...victims.map(({ id }) => id), ...pleaded(view, element)]);
  };
}

function victimsOf(claim: InvolvementView, kinds: readonly string[]): InvolvementView['victims'] {
  const ids = actsOfKind(claim, kinds).flatMap(({ victims }) => victims);
  return claim.victims.filter(({ id }) => ids.includes(id));
}
