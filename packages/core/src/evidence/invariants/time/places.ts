import { possiblyOverlap } from '../../../edtf-compare.ts';
import type { Place } from '../../schema/types.ts';
import type { CaseIndex } from '../case-index.ts';
import { breach, type InvariantProblem } from '../invariant-problem.ts';

/** ISO 3166-2 codes of Kazakhstan that were replaced, with their successors. */
const REPLACED: ReadonlyMap<string, string> = new Map([
  ['KZ-ALA', 'KZ-75'],
  ['KZ-AST', 'KZ-71'],
  ['KZ-SHY', 'KZ-79'],
]);

/** Places whose name was another for a time: the capital of Kazakhstan was Nur-Sultan. */
const RENAMED: readonly { readonly codes: readonly string[]; readonly during: string }[] = [
  { codes: ['KZ-AST', 'KZ-71'], during: '2019-03/2022-09' },
];

/** Item 18: codes belong to their country and say when they held; a place is called as it was called then. */
export function places(index: CaseIndex): readonly InvariantProblem[] {
  const times = timesAtPlaces(index);
  return index.dossier.places.flatMap((place, at) => {
    const path = `places[${at}]`;
    const { id, code, codeAsOf, country, nameAtTime } = place;
    return [
      ...(code !== undefined && !code.startsWith(`${country}-`)
        ? [breach('evidence.place-code-country', `${path}.code`, id)]
        : []),
      ...(code !== undefined && codeAsOf === undefined
        ? [breach('evidence.place-code-undated', `${path}.code`, id)]
        : []),
      ...(code !== undefined && REPLACED.has(code) ? [breach('evidence.place-code-replaced', `${path}.code`, id)] : []),
      ...(nameAtTime === undefined && wasRenamed(place, times.get(id) ?? [], index)
        ? [breach('evidence.place-renamed', path, id)]
        : []),
    ];
  });
}

function wasRenamed({ code }: Place, times: readonly string[], { date }: CaseIndex): boolean {
  return RENAMED.some(({ codes, during }) => {
    const span = date(during);
    if (code === undefined || !codes.includes(code) || span === undefined) return false;
    return times.map(date).some((when) => when !== undefined && possiblyOverlap(when, span));
  });
}

function timesAtPlaces({ dossier }: CaseIndex): ReadonlyMap<string, readonly string[]> {
  const times = new Map<string, string[]>();
  for (const { place, when } of [...dossier.incidents, ...dossier.acts]) {
    if (place === undefined) continue;
    const list = times.get(place);
    if (list === undefined) times.set(place, [when]);
    else list.push(when);
  }
  return times;
}
