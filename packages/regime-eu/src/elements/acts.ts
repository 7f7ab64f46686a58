import type { InvolvementMode } from '@sanctions-packet/core/evidence';
import { abandoned, type Element, finding, pleaded, standing } from '@sanctions-packet/core/regime';
import { actsUnder, type Limb } from '../points.ts';

type Find = Element['find'];

/** Acts of the claims that stand, under one limb of Article 2(1). An incident held unlikely speaks against. */
export function actUnder(limb: Limb): Find {
  return (view) => {
    const claims = standing(view).filter((claim) => actsUnder(claim, limb).length > 0);
    const doubtful = claims
      .flatMap(({ incidents }) => incidents)
      .filter(({ violationStatus }) => violationStatus === 'unlikely');
    return finding(
      claims.flatMap((claim) => actsUnder(claim, limb).map(({ id }) => id)),
      doubtful.map(({ id }) => id),
    );
  };
}

/** Claims that tie the target to acts under one limb in one of these modes. */
export function tiedBy(limb: Limb, modes: readonly InvolvementMode[]): Find {
  return (view) => {
    const claims = standing(view).filter(
      (claim) => modes.includes(claim.involvement.mode) && actsUnder(claim, limb).length > 0,
    );
    return finding(
      claims.map(({ involvement }) => involvement.id),
      abandoned(view),
    );
  };
}

/** What the limb of Article 2(1)(d) asks for in addition: an argument that a lawyer makes, under one of these names. */
export const SERIOUS_CONCERN: readonly string[] = ['serious-concern', 'widespread', 'systematic'];

/** Claims that plead that the acts are widespread, systematic, or otherwise of serious concern. */
export const seriousConcern: Find = (view) => finding(SERIOUS_CONCERN.flatMap((name) => pleaded(view, name)));
