import { type Finding, heldOn, type PostView, type TargetView } from '@sanctions-packet/core/regime';
import { ABUSE_OR_CORRUPTION } from '../act-kinds.ts';
import { finding } from './finding.ts';

type Involvement = TargetView['dossier']['involvements'][number];
type Act = TargetView['dossier']['acts'][number];

/** Posts of the target in a body: leader or official of it. */
export function leaderOrOfficial(view: TargetView): Finding {
  return finding(postsInBodies(view).map(({ held }) => held.id));
}

/** Claims that a body the target served, one below it, or a member of either engaged in abuse or corruption. */
export function bodyEngaged(view: TargetView): Finding {
  return finding(postsInBodies(view).flatMap((post) => claimsAgainst(view, post).map(({ id }) => id)));
}

/** Posts held at a time when such an act was done; posts that certainly ended before or began after speak against. */
export function duringTenure(view: TargetView): Finding {
  const posts = postsInBodies(view).map((post) => ({ id: post.held.id, fits: fitsTenure(view, post) }));
  return finding(
    posts.filter(({ fits }) => fits === true).map(({ id }) => id),
    posts.filter(({ fits }) => fits === false).map(({ id }) => id),
  );
}

/** Whether a claim against a body, one below it, or a member of either stands; for those who supported the body. */
export function claimsAgainstBody(view: TargetView, body: string): readonly Involvement[] {
  const bodies = withBelow(view, body);
  const members = membersOf(view, bodies);
  return view.dossier.involvements.filter(
    (claim) =>
      stands(claim) &&
      claim.person !== view.target.id &&
      (bodies.has(claim.person) || members.has(claim.person)) &&
      engaged(view, claim),
  );
}

function postsInBodies(view: TargetView): readonly (PostView & { readonly body: NonNullable<PostView['body']> })[] {
  return view.posts.flatMap((post) => (post.body === undefined ? [] : [{ ...post, body: post.body }]));
}

/** Others' claims, and the target's own where it is laid to the target as leader of that body. */
function claimsAgainst(view: TargetView, { body }: PostView): readonly Involvement[] {
  if (body === undefined) return [];
  const bodies = withBelow(view, body.id);
  const own = view.involvements
    .map(({ involvement }) => involvement)
    .filter((claim) => stands(claim) && LEADING.includes(claim.mode) && engaged(view, claim))
    .filter(({ entity }) => entity === undefined || bodies.has(entity));
  return [...claimsAgainstBody(view, body.id), ...own];
}

const LEADING: readonly string[] = [
  'leader-of-entity',
  'superior-no-control',
  'superior-knew-did-nothing',
  'failed-to-prevent',
];

function fitsTenure(view: TargetView, post: PostView): boolean | undefined {
  const acts = claimsAgainst(view, post).flatMap((claim) => actsOf(view, claim));
  if (acts.length === 0) return undefined;
  if (acts.some(({ when }) => heldOn(post, when))) return true;
  return (post.held.from ?? post.held.to) === undefined ? undefined : false;
}

function stands({ mode, allegationStatus }: Involvement): boolean {
  return mode !== 'suspected' && allegationStatus !== 'acquitted' && allegationStatus !== 'withdrawn';
}

function engaged(view: TargetView, claim: Involvement): boolean {
  return actsOf(view, claim).length > 0;
}

function actsOf({ dossier }: TargetView, { acts, incident }: Involvement): readonly Act[] {
  return dossier.acts.filter(
    (act) =>
      ABUSE_OR_CORRUPTION.includes(act.kind) && (acts.length > 0 ? acts.includes(act.id) : act.incident === incident),
  );
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
