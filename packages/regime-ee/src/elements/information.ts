import { abandoned, type Finding, finding, standing, type TargetView } from '@sanctions-packet/core/regime';

/**
 * Claims whose recorded confidence reaches "good reason to believe", and that rest on evidence; mere suspicion does not
 * reach the words of the clause. Claims given up speak against.
 */
export function information(view: TargetView): Finding {
  const claims = standing(view)
    .filter(({ involvement }) => involvement.confidence !== 'reasonable-grounds-to-suspect')
    .filter(({ involvement }) => view.evidenceOf(involvement.id, 'supports').length > 0);
  return finding(
    claims.map(({ involvement }) => involvement.id),
    abandoned(view),
  );
}
