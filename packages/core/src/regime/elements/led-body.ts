import type { ActKind, InvolvementMode } from '../../evidence/index.ts';
import { dossierIndex } from '../dossier-index.ts';
import type { Finding } from '../finding.ts';
import type { PostView, TargetView } from '../target-view.ts';
import { heldOn } from '../tenure.ts';
import { finding, stands } from './finding.ts';

type Involvement = TargetView['dossier']['involvements'][number];
type Act = TargetView['dossier']['acts'][number];

/** Posts of the target in a body: leader or official of it. */
export function leaderOrOfficial(view: TargetView): Finding {
  return finding(postsInBodies(view).map(({ held }) => held.id));
}

/** Claims that a body the target served, one below it, or a member of either engaged in acts of these kinds. */
export function bodyEngaged(kinds: readonly ActKind[]) {
  return (view: TargetView): Finding =>
    finding(postsInBodies(view).flatMap((post) => claimsAgainst(view, post, kinds).map(({ id }) => id)));
}

/** Posts held at a time when such an act was done; posts that certainly ended before or began after speak against. */
export function duringTenure(kinds: readonly ActKind[]) {
  return (view: TargetView): Finding => {
    const posts = postsInBodies(view).map((post) => ({ id: post.held.id, fits: fitsTenure(view, post, kinds) }));
    return finding(
      posts.filter(({ fits }) => fits === true).map(({ id }) => id),
      posts.filter(({ fits }) => fits === false).map(({ id }) => id),
    );
  };
}

/** Claims of others that stand against a body, one below it, or a member of either, for acts of these kinds. */
export function claimsAgainstBody(view: TargetView, body: string, kinds: readonly ActKind[]): readonly Involvement[] {
  const bodies = withBelow(view, body);
  const members = membersOf(view, bodies);
  return view.dossier.involvements.filter(
    (claim) =>
      stands(claim) &&
      claim.person !== view.target.id &&
      (bodies.has(claim.person) || members.has(claim.person)) &&
      actsOf(view, claim, kinds).length > 0,
  );
}

function postsInBodies(view: TargetView): readonly (PostView & { readonly body: NonNullable<PostView['body']> })[] {
  return view.posts.flatMap((post) => (post.body === undefined ? [] : [{ ...post, body: post.body }]));
}

/** Others' claims, and the target's own where it is laid to the target as leader of that body. */
function claimsAgainst(view: TargetView, { body }: PostView, kinds: readonly ActKind[]): readonly Involvement[] {
  if (body === undefined) return [];
  const bodies = withBelow(view, body.id);
  const own = view.involvements
    .map(({ involvement }) => involvement)
    .filter((claim) => stands(claim) && LEADING.includes(claim.mode) && actsOf(view, claim, kinds).length > 0)
    .filter(({ entity }) => entity === undefined || bodies.has(entity));
  return [...claimsAgainstBody(view, body.id, kinds), ...own];
}

const LEADING: readonly InvolvementMode[] = [
  'leader-of-entity',
  'superior-no-control',
  'superior-knew-did-nothing',
  'failed-to-prevent',
];

function fitsTenure(view: TargetView, post: PostView, kinds: readonly ActKind[]): boolean | undefined {
  const acts = claimsAgainst(view, post, kinds).flatMap((claim) => actsOf(view, claim, kinds));
  if (acts.length === 0) return undefined;
  if (acts.some(({ when }) => heldOn(post, when))) return true;
  return (post.held.from ?? post.held.to) === undefined ? undefined : false;
}

function actsOf({ dossier }: TargetView, claim: Involvement, kinds: readonly ActKind[]): readonly Act[] {
  return dossierIndex(dossier)
    .actsOf(claim)
    .filter(({ kind }) => kinds.includes(kind));
}

/** A body and every body below it. */
function withBelow({ dossier }: TargetView, body: string): ReadonlySet<string> {
  const found = new Set([body]);
  for (let size = 0; size !== found.size; ) {
    size = found.size;
    for (const { id, parent } of dossier.entities) if (parent !== undefined && found.has(parent)) found.add(id);
  }
  return found;
}

/** Persons with a post in one of the bodies. */
function membersOf({ dossier }: TargetView, bodies: ReadonlySet<string>): ReadonlySet<string> {
  const positions = new Set(
    dossier.positions.filter(({ body }) => body !== undefined && bodies.has(body)).map(({ id }) => id),
  );
  return new Set(dossier.postsHeld.filter(({ position }) => positions.has(position)).map(({ person }) => person));
}
