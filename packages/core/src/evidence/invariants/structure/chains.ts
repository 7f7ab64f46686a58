import type { CaseIndex } from '../case-index.ts';
import { breach, type InvariantProblem } from '../invariant-problem.ts';

/** Ties between incidents that have a direction in time or cause, and so cannot come back. */
const SYMMETRIC: ReadonlySet<string> = new Set(['same-pattern-as', 'other']);

/** Item 4: bodies, places, incidents and renditions form no circles; nobody is tied to themselves. */
export function chains({ dossier }: CaseIndex): readonly InvariantProblem[] {
  return [
    ...dossier.relationships.flatMap(({ id, from, to }, index) =>
      from === to ? [breach('evidence.self-relationship', `relationships[${index}].to`, id)] : [],
    ),
    ...circles(
      dossier.entities.map(({ id, parent }) => [id, one(parent)]),
      (index) => `entities[${index}].parent`,
    ),
    ...circles(
      dossier.places.map(({ id, within }) => [id, one(within)]),
      (index) => `places[${index}].within`,
    ),
    ...circles(
      dossier.incidents.map(({ id, chain }) => [
        id,
        chain.filter(({ type }) => !SYMMETRIC.has(type)).map(({ to }) => to),
      ]),
      (index) => `incidents[${index}].chain`,
    ),
    ...renditions(dossier.evidence),
  ];
}

function renditions(evidence: CaseIndex['dossier']['evidence']): readonly InvariantProblem[] {
  return evidence.flatMap((item, at) => {
    if (item.renditions.every(({ derivedFrom }) => derivedFrom === undefined)) return [];
    const own = new Set(item.renditions.map(({ id }) => id));
    return [
      ...item.renditions.flatMap(({ derivedFrom }, index) =>
        derivedFrom !== undefined && !own.has(derivedFrom)
          ? [breach('evidence.derived-from-elsewhere', `evidence[${at}].renditions[${index}].derivedFrom`, item.id)]
          : [],
      ),
      ...circles(
        item.renditions.map(({ id, derivedFrom }) => [id, one(derivedFrom)]),
        (index) => `evidence[${at}].renditions[${index}].derivedFrom`,
      ),
    ];
  });
}

function one(id: string | undefined): readonly string[] {
  return id === undefined ? [] : [id];
}

/**
 * One problem for each link that closes a circle, found by walking every chain once. Works without recursion: a chain
 * may be as long as the list.
 */
function circles(
  nodes: readonly (readonly [id: string, next: readonly string[]])[],
  at: (index: number) => string,
): readonly InvariantProblem[] {
  const places = new Map(nodes.map(([id], index) => [id, index]));
  const state = new Map<string, 'open' | 'done'>();
  const problems: InvariantProblem[] = [];
  for (const [root] of nodes) {
    if (state.has(root)) continue;
    const stack = [{ id: root, next: 0 }];
    state.set(root, 'open');
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const index = places.get(top.id) ?? 0;
      const follower = nodes[index]?.[1][top.next];
      top.next += 1;
      if (follower === undefined) {
        state.set(top.id, 'done');
        stack.pop();
      } else if (state.get(follower) === 'open') {
        problems.push(breach('evidence.circular-chain', at(index), top.id));
      } else if (!state.has(follower) && places.has(follower)) {
        state.set(follower, 'open');
        stack.push({ id: follower, next: 0 });
      }
    }
  }
  return problems;
}
