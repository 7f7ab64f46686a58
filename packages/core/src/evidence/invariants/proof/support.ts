import type { EvidenceLink, Involvement } from '../../schema/types.ts';
import { actsOf, type CaseIndex } from '../case-index.ts';
import { breach, type InvariantProblem } from '../invariant-problem.ts';
import { originsOf } from './origins.ts';

/** Items 20 and 21: every claim is supported with a pinpoint, every element rests on evidence, one source is told. */
export function support(index: CaseIndex): readonly InvariantProblem[] {
  return index.dossier.involvements.flatMap((claim, at) => {
    const path = `involvements[${at}]`;
    const own = supporting(index.linksTo.get(claim.id));
    return [
      ...(own.some(({ pinpoint }) => pinpoint !== undefined)
        ? []
        : [breach('evidence.involvement-unsupported', path, claim.id)]),
      ...claim.elements.flatMap(({ src }, place) =>
        src.length === 0 ? [breach('evidence.element-without-source', `${path}.elements[${place}].src`, claim.id)] : [],
      ),
      ...(own.length > 0 && restsOnOne(claim, own, index) ? [breach('evidence.one-source', path, claim.id)] : []),
    ];
  });
}

function supporting(links: readonly EvidenceLink[] = []): readonly EvidenceLink[] {
  return links.filter(({ relation }) => relation === 'supports');
}

function restsOnOne(claim: Involvement, own: readonly EvidenceLink[], index: CaseIndex): boolean {
  const links = [...own, ...actsOf(claim, index).flatMap(({ id }) => supporting(index.linksTo.get(id)))];
  const cited = claim.elements.flatMap(({ src }) => src);
  return (
    originsOf(
      [...links, ...cited].map(({ evidence }) => evidence),
      index,
    ).size < 2
  );
}
