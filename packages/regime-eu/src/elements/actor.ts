import { type Finding, finding, office, pleaded, publicBody, type TargetView } from '@sanctions-packet/core/regime';

/** Names under which a claim argues for an actor that is not one of the State. */
export const OTHER_ACTOR: readonly string[] = ['effective-control', 'non-state-actor'];

/**
 * Records of a State actor: office, or a body of government. For another actor, claims that argue control of a
 * territory, or the objectives and the gravity or impact that a listing of other non-State actors rests on.
 */
export function actor(view: TargetView): Finding {
  return finding([
    ...office(view).speaksFor,
    ...publicBody(view).speaksFor,
    ...OTHER_ACTOR.flatMap((name) => pleaded(view, name)),
  ]);
}
