import type { Finding } from '../finding.ts';
import type { TargetView } from '../target-view.ts';
import { abandoned, finding, standing } from './finding.ts';

/** Claims that rest on evidence; how much stands behind them is judged elsewhere. Claims given up speak against. */
export function restingOnEvidence(view: TargetView): Finding {
  const claims = standing(view).filter(({ involvement }) => view.evidenceOf(involvement.id, 'supports').length > 0);
  return finding(
    claims.map(({ involvement }) => involvement.id),
    abandoned(view),
  );
}
