import type { InvolvementMode } from '@sanctions-packet/core/evidence';
import {
  HUMAN_RIGHTS_VIOLATIONS,
  type InvolvementView,
  standing,
  type TargetView,
} from '@sanctions-packet/core/regime';
import { POINT_OF, POINTS, type Point } from './act-kinds.ts';

export type Act = InvolvementView['acts'][number];
export type Claim = Pick<InvolvementView['involvement'], 'elements'>;

/** Acts covered by what they are, or those covered only where they are widespread, systematic or of serious concern. */
export type Limb = 'listed' | 'other';

/** Which limb a point belongs to. */
export function limbOf(point: Point): Limb {
  return point.startsWith('d') ? 'other' : 'listed';
}

/**
 * The points of Article 2(1) that an act is laid under: by its kind, by ill-treatment or a death recorded in it, and as
 * the claim pleads (`act-a` to `act-d-v`). A violation that is none of those named falls under the open words of (d).
 */
export function pointsOf(claim: Claim, act: Act): readonly Point[] {
  const found = new Set<Point>([
    ...(POINT_OF[act.kind] === undefined ? [] : [POINT_OF[act.kind] as Point]),
    ...(act.illTreatment === undefined ? [] : (['c-i'] as const)),
    ...(act.death === undefined ? [] : (['c-iii'] as const)),
    ...POINTS.filter((point) => claim.elements.some(({ element }) => element === `act-${point}`)),
  ]);
  if (found.size === 0 && HUMAN_RIGHTS_VIOLATIONS.includes(act.kind)) found.add('d');
  return POINTS.filter((point) => found.has(point));
}

/** Acts of a claim under one limb. */
export function actsUnder({ involvement, acts }: Pick<InvolvementView, 'involvement' | 'acts'>, limb: Limb) {
  return acts.filter((act) => pointsOf(involvement, act).some((point) => limbOf(point) === limb));
}

/** Acts of the claims that stand, or of those in some modes, each with its points. */
export function laid(
  view: TargetView,
  modes?: readonly InvolvementMode[],
): readonly { readonly act: Act; readonly points: readonly Point[] }[] {
  const found = new Map<string, { act: Act; points: readonly Point[] }>();
  for (const { involvement, acts } of standing(view)) {
    if (modes !== undefined && !modes.includes(involvement.mode)) continue;
    for (const act of acts) {
      const known = found.get(act.id)?.points ?? [];
      const all = new Set([...known, ...pointsOf(involvement, act)]);
      found.set(act.id, { act, points: POINTS.filter((point) => all.has(point)) });
    }
  }
  return [...found.values()];
}
