import type { EntityKind, InvolvementMode } from '@sanctions-packet/core/evidence';
import {
  abandoned,
  type Finding,
  finding,
  heldOn,
  type InvolvementView,
  pleaded,
  standing,
  type TargetView,
} from '@sanctions-packet/core/regime';
import { type ActivitiesOf, pleads } from '../activities.ts';

type Find = (view: TargetView) => Finding;

/**
 * Claims that tie the target to the activities in one of these forms, or that plead the mode by the element's id. The
 * post such a claim rests on speaks against it when it was certainly not held at the time of any of the activities.
 */
export function involvedBy(activitiesOf: ActivitiesOf, modes: readonly InvolvementMode[], element: string): Find {
  return (view) => {
    const claims = standing(view).filter(
      ({ involvement }) =>
        (modes.includes(involvement.mode) || pleads(involvement, element)) &&
        activitiesOf(view, involvement).length > 0,
    );
    return finding(
      claims.map(({ involvement }) => involvement.id),
      [...abandoned(view), ...claims.flatMap((claim) => postOutOfTime(view, activitiesOf, claim))],
    );
  };
}

function postOutOfTime(
  view: TargetView,
  activitiesOf: ActivitiesOf,
  { involvement }: InvolvementView,
): readonly string[] {
  const post = view.posts.find(({ held }) => held.id === involvement.postHeld);
  if (post === undefined || (post.held.from ?? post.held.to) === undefined) return [];
  return activitiesOf(view, involvement).some(({ when }) => heldOn(post, when)) ? [] : [post.held.id];
}

/** Bodies that investigate, prosecute or try. */
const INVESTIGATING: readonly EntityKind[] = [
  'police-department',
  'security-service',
  'prosecutor-office',
  'court',
  'ministry',
];

/** Posts in bodies that investigate or prosecute, and claims that plead the responsibility. */
export function investigatingPost(element: string): Find {
  return (view) =>
    finding([
      ...view.posts
        .filter(({ body }) => body !== undefined && INVESTIGATING.includes(body.kind))
        .map(({ held }) => held.id),
      ...pleaded(view, element),
    ]);
}
