import { spanBetween } from '../../../edtf-compare.ts';
import type { Involvement, PostHeld } from '../../schema/types.ts';
import { actsOf, type CaseIndex } from '../case-index.ts';
import type { InvariantCode } from '../codes.ts';
import { breach, type InvariantProblem } from '../invariant-problem.ts';

/** Item 17: who answers for a post held it at the time, in the body and the area concerned. */
export function posts(index: CaseIndex): readonly InvariantProblem[] {
  return index.dossier.involvements.flatMap((claim, at) => {
    const path = `involvements[${at}]`;
    const named = claim.postHeld === undefined ? undefined : index.posts.get(claim.postHeld);
    if (named !== undefined && named.person !== claim.person)
      return [breach('evidence.post-of-another', `${path}.postHeld`, claim.id)];
    if (claim.basis === 'conduct') return [];
    const candidates = named === undefined ? (index.postsOf.get(claim.person) ?? []) : [named];
    const covering = candidates.filter((post) => covers(post, claim, index));
    if (covering.length === 0) {
      return [breach('evidence.post-not-held', named === undefined ? `${path}.basis` : `${path}.postHeld`, claim.id)];
    }
    return faults(covering, claim, index).map(([code, field]) => breach(code, `${path}.${field}`, claim.id));
  });
}

/** Some day of the post may be a day of every act; a post known by one day alone may have lasted. */
function covers({ from, to }: PostHeld, claim: Involvement, index: CaseIndex): boolean {
  const held = spanBetween(index.date(from), index.date(to));
  return actsOf(claim, index).every(({ when }) => {
    const act = index.date(when);
    return act === undefined || (held.min <= act.max && act.min <= held.max);
  });
}

function faults(
  covering: readonly PostHeld[],
  claim: Involvement,
  index: CaseIndex,
): readonly [InvariantCode, string][] {
  const found: [InvariantCode, string][] = [];
  if (covering.every(({ from, to }) => from === undefined && to === undefined))
    found.push(['evidence.post-undated', 'postHeld']);
  if (claim.entity !== undefined && !covering.some((post) => sameBody(post, claim.entity ?? '', index))) {
    found.push(['evidence.post-body', 'entity']);
  }
  if (!covering.some((post) => reaches(post, claim, index))) found.push(['evidence.post-area', 'acts']);
  return found;
}

/** The body itself, one above it or one below it. */
function sameBody(post: PostHeld, entity: string, index: CaseIndex): boolean {
  const body = index.positions.get(post.position)?.body;
  return body === undefined || above(body, index).has(entity) || above(entity, index).has(body);
}

function above(entity: string, { entities }: CaseIndex): ReadonlySet<string> {
  const chain = new Set<string>();
  for (let at: string | undefined = entity; at !== undefined && !chain.has(at); at = entities.get(at)?.parent)
    chain.add(at);
  return chain;
}

/** Areas are compared when the post has one and is not national; acts without a coded place tell nothing. */
function reaches(post: PostHeld, claim: Involvement, index: CaseIndex): boolean {
  const position = index.positions.get(post.position);
  if (position?.area === undefined || position.level === 'national' || position.level === 'international') return true;
  return actsOf(claim, index).every(({ place, incident }) => {
    const id = place ?? index.incidents.get(incident)?.place;
    const code = id === undefined ? undefined : index.places.get(id)?.code;
    return code === undefined || code === position.area;
  });
}
