import type { InvolvementMode } from '@sanctions-packet/core/evidence';
import {
  type Finding,
  finding,
  pleaded,
  stands,
  supporting,
  type TargetView,
  type TieView,
} from '@sanctions-packet/core/regime';
import { type ActivitiesOf, pleads } from '../activities.ts';
import { RESPONSIBLE } from '../modes.ts';

type Find = (view: TargetView) => Finding;
type Involvement = TargetView['dossier']['involvements'][number];

/** Somebody else through whom a person is reached, and the record that ties the two. */
export interface Principal {
  readonly party: string;
  readonly by: string;
}

/** More than half of the shares, or control stated (regulation 7). A share of unknown size does not speak to it. */
const MAJORITY = 50;

/** Owners of more than half, and those who control the target. */
export function owners(view: TargetView): readonly Principal[] {
  return tied(
    view,
    ({ relationship: { type, percent }, outgoing }) =>
      !outgoing && (type === 'controls' || (type === 'owner-of' && percent !== undefined && percent > MAJORITY)),
  );
}

/** Those for whom the target acts. */
export function directors(view: TargetView): readonly Principal[] {
  return tied(view, ({ relationship, outgoing }) => relationship.type === 'acts-for' && outgoing);
}

/** Associates, bodies of which the target is a member, and bodies in which it holds or held a post. */
export function associates(view: TargetView): readonly Principal[] {
  const ties = tied(
    view,
    ({ relationship: { type }, outgoing }) => type === 'associate' || (type === 'member-of' && outgoing),
  );
  const posts = view.posts.flatMap(({ held, body }) => (body === undefined ? [] : [{ party: body.id, by: held.id }]));
  return [...ties, ...posts];
}

/** The records that tie the target to its principals, and claims that plead the tie. */
export function tieTo(principalsOf: (view: TargetView) => readonly Principal[], element: string): Find {
  return (view) => finding([...principalsOf(view).map(({ by }) => by), ...pleaded(view, element)]);
}

/** Claims against one of those principals that tie it to the activities. */
export function principalInvolved(
  principalsOf: (view: TargetView) => readonly Principal[],
  activitiesOf: ActivitiesOf,
  modes: readonly InvolvementMode[],
): Find {
  return (view) =>
    finding(
      claimsAgainst(
        view,
        principalsOf(view).map(({ party }) => party),
        activitiesOf,
        modes,
      ).map(({ id }) => id),
    );
}

/** Claims of responsibility against those whom the target supplied (regulation 6(3)(e)). */
export function recipientResponsible(activitiesOf: ActivitiesOf): Find {
  return (view) => {
    const recipients = supporting(view).flatMap(({ involvement: { beneficiaries, entity } }) =>
      entity === undefined ? beneficiaries : [...beneficiaries, entity],
    );
    return finding(claimsAgainst(view, recipients, activitiesOf, RESPONSIBLE).map(({ id }) => id));
  };
}

function tied(view: TargetView, counts: (tie: TieView) => boolean): readonly Principal[] {
  return view.ties
    .filter(counts)
    .flatMap(({ relationship, other }) => (other === undefined ? [] : [{ party: other.id, by: relationship.id }]));
}

function claimsAgainst(
  view: TargetView,
  parties: readonly string[],
  activitiesOf: ActivitiesOf,
  modes: readonly InvolvementMode[],
): readonly Involvement[] {
  if (parties.length === 0) return [];
  return view.dossier.involvements.filter(
    (claim) =>
      claim.person !== view.target.id &&
      parties.includes(claim.person) &&
      stands(claim) &&
      (modes.includes(claim.mode) ||
        claim.elements.some(({ element }) => element.startsWith('mode-') && pleads(claim, element))) &&
      activitiesOf(view, claim).length > 0,
  );
}
