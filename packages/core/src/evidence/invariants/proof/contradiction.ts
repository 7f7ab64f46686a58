import { actsOf, type CaseIndex } from '../case-index.ts';
import { breach, type InvariantProblem } from '../invariant-problem.ts';

/** Item 27: what speaks against a claim is named beside it, and what speaks against the whole at its head. */
export function contradiction(index: CaseIndex): readonly InvariantProblem[] {
  const { dossier, linksTo } = index;
  const against = (id: string): boolean => linksTo.get(id)?.some(({ relation }) => relation === 'contradicts') === true;
  const unanswered = dossier.involvements.flatMap((claim, at) => {
    const contradicted = against(claim.id) || actsOf(claim, index).some(({ id }) => against(id));
    const silent = claim.counterEvidence.length === 0 && claim.counterStatement === undefined;
    return contradicted && silent
      ? [breach('evidence.contradiction-unanswered', `involvements[${at}].counterEvidence`, claim.id)]
      : [];
  });
  const any =
    dossier.evidenceLinks.some(({ relation }) => relation === 'contradicts') ||
    dossier.evidence.some(({ credibility }) => (credibility?.contradictedBy.length ?? 0) > 0);
  const missing = any && dossier.exculpatoryStatement === undefined;
  return [...unanswered, ...(missing ? [breach('evidence.exculpation-missing', 'exculpatoryStatement')] : [])];
}
