import { type Finding, finding, pleaded, type TargetView } from '@sanctions-packet/core/regime';

/** Why the person is undesirable for Latvia: the reasons and the interest argued in the request. */
export function undesirable(view: TargetView): Finding {
  const argued = view.measures.filter(
    ({ rationale, nationalInterest }) => (rationale ?? nationalInterest) !== undefined,
  );
  return finding(argued.map(({ id }) => id));
}

/** Standing listings elsewhere, and a request that argues why this case is like those decided before. */
export function precedent(view: TargetView): Finding {
  const standing = view.listings.filter(({ delistedOn }) => delistedOn === undefined);
  const lifted = view.listings.filter(({ delistedOn }) => delistedOn !== undefined);
  return finding(
    [...standing.map(({ id }) => id), ...undesirable(view).speaksFor],
    lifted.map(({ id }) => id),
  );
}

/** A security ground of section 61(1) is never read into the records; the lawyer pleads it. */
export function security(view: TargetView): Finding {
  return finding(pleaded(view, 'security'));
}
