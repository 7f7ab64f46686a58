import type { CaseIndex } from '../case-index.ts';
import { breach, type InvariantProblem } from '../invariant-problem.ts';
import { originsOf } from './origins.ts';

/** Item 22: information graded 1 is corroborated by two items of independent origin. */
export function grades(index: CaseIndex): readonly InvariantProblem[] {
  return index.dossier.evidence.flatMap(({ id, credibility }, at) => {
    if (credibility?.grade !== 1) return [];
    const others = credibility.corroboratedBy.filter((other) => other !== id && index.evidence.has(other));
    const enough = new Set(others).size >= 2 && originsOf(others, index).size >= 2;
    return enough ? [] : [breach('evidence.uncorroborated', `evidence[${at}].credibility.grade`, id)];
  });
}
