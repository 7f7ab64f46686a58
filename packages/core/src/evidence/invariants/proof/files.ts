import type { EvidenceItem } from '../../schema/types.ts';
import type { CaseIndex } from '../case-index.ts';
import { breach, type InvariantProblem } from '../invariant-problem.ts';

/** Item 23: there is an original, and a rendition is another file unless it is declared the same. */
export function files({ dossier }: CaseIndex): readonly InvariantProblem[] {
  return dossier.evidence.flatMap((item, at) =>
    item.original === undefined
      ? [breach('evidence.no-original', `evidence[${at}]`, item.id)]
      : renditions(item, item.original.sha256, `evidence[${at}]`),
  );
}

function renditions(
  { id, renditions: made }: EvidenceItem,
  original: string,
  path: string,
): readonly InvariantProblem[] {
  return made.flatMap(({ sha256, identicalCopy }, at) => {
    if ((sha256 === original) === (identicalCopy === true)) return [];
    return identicalCopy === true
      ? [breach('evidence.copy-differs', `${path}.renditions[${at}].identicalCopy`, id)]
      : [breach('evidence.rendition-equals-original', `${path}.renditions[${at}].sha256`, id)];
  });
}
