import type { Involvement, StandardOfProof } from '../../schema/types.ts';
import { STANDARDS_OF_PROOF } from '../../schema/values.ts';
import type { CaseIndex } from '../case-index.ts';
import { breach, type InvariantProblem } from '../invariant-problem.ts';

/** Modes too weak to carry a request by themselves. */
const WEAK: ReadonlySet<Involvement['mode']> = new Set(['suspected', 'general-political-responsibility']);

/** Item 28: a request rests on more than suspicion, and on claims that reach the declared standard of proof. */
export function strength({ dossier, involvementsOf }: CaseIndex): readonly InvariantProblem[] {
  const below = ({ confidence }: Involvement): boolean => rank(confidence) < rank(dossier.standardOfProof);
  return [
    ...dossier.involvements.flatMap((claim, at) =>
      below(claim) ? [breach('evidence.below-standard', `involvements[${at}].confidence`, claim.id)] : [],
    ),
    ...dossier.requestedMeasures.flatMap(({ id, target }, at) => {
      const claims = involvementsOf.get(target) ?? [];
      if (claims.length === 0) return [];
      const path = `requestedMeasures[${at}].target`;
      return [
        ...(claims.every(({ mode }) => WEAK.has(mode)) ? [breach('evidence.weak-mode', path, id)] : []),
        ...(claims.every(below) ? [breach('evidence.request-below-standard', path, id)] : []),
      ];
    }),
  ];
}

function rank(standard: StandardOfProof): number {
  return STANDARDS_OF_PROOF.indexOf(standard);
}
