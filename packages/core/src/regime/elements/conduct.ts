import type { ActKind, InvolvementMode } from '../../evidence/index.ts';
import type { Finding } from '../finding.ts';
import type { TargetView } from '../target-view.ts';
import { abandoned, actsOfKind, finding, pleaded, standing } from './finding.ts';

type Find = (view: TargetView) => Finding;

/** Acts of these kinds in the claims that stand. An incident held unlikely speaks against. */
export function conductOf(kinds: readonly ActKind[]): Find {
  return (view) => {
    const claims = standing(view).filter((claim) => actsOfKind(claim, kinds).length > 0);
    const doubtful = claims
      .flatMap(({ incidents }) => incidents)
      .filter(({ violationStatus }) => violationStatus === 'unlikely');
    return finding(
      claims.flatMap((claim) => actsOfKind(claim, kinds).map(({ id }) => id)),
      doubtful.map(({ id }) => id),
    );
  };
}

/** Claims that tie the target to acts of these kinds in one of these modes. */
export function linkedBy(kinds: readonly ActKind[], modes: readonly InvolvementMode[]): Find {
  return (view) =>
    finding(
      standing(view)
        .filter((claim) => modes.includes(claim.involvement.mode) && actsOfKind(claim, kinds).length > 0)
        .map(({ involvement }) => involvement.id),
      abandoned(view),
    );
}

/** What no field of a record can say, where the lawyer pleads it in the involvement under this name. */
export function asPleaded(element: string): Find {
  return (view) => finding(pleaded(view, element));
}

/** Corrupt acts of these kinds whose size is recorded, or whose significance is pleaded under this name. */
export function sizedOrPleaded(kinds: readonly ActKind[], element: string): Find {
  return (view) => {
    const sized = standing(view)
      .flatMap((claim) => actsOfKind(claim, kinds))
      .filter(({ corruption }) => corruption?.amount !== undefined);
    return finding([...sized.map(({ id }) => id), ...pleaded(view, element)]);
  };
}
