import { abandoned, type Finding, finding, standing, type TargetView } from '@sanctions-packet/core/regime';

/**
 * Claims that rest on evidence. The test is in the alternative, "information exists" or "good reason to believe", so a
 * claim held with no more than suspicion speaks too; how much stands behind it is judged where every element is. Claims
 * given up speak against.
 */
export function information(view: TargetView): Finding {
  const claims = standing(view).filter(({ involvement }) => view.evidenceOf(involvement.id, 'supports').length > 0);
  return finding(
    claims.map(({ involvement }) => involvement.id),
    abandoned(view),
  );
}
