import type { Intervention } from '@sanctions-packet/core/evidence';
import {
  actsOfKind,
  conductOf,
  type Finding,
  finding,
  pleaded,
  standing,
  type TargetView,
} from '@sanctions-packet/core/regime';
import { COVER_UPS, PLEADED } from '../act-kinds.ts';

/** Steps that ask the state itself to look into the facts. */
const DOMESTIC: readonly Intervention['type'][] = [
  'domestic-complaint',
  'request-for-investigation',
  'court-appeal',
  'ombudsman-complaint',
];
const IN_VAIN: readonly NonNullable<Intervention['response']>['value'][] = [
  'none',
  'refused',
  'rejected',
  'retaliation',
];

/**
 * That the facts were not investigated thoroughly, independently and objectively: steps at home without result, acts that
 * cover up, or what is pleaded under `not-investigated`. A step that was granted speaks against.
 */
export function noInvestigation(view: TargetView): Finding {
  const asked = view.interventions.filter(({ type }) => DOMESTIC.includes(type));
  const inVain = asked.filter(({ response }) => response !== undefined && IN_VAIN.includes(response.value));
  const granted = asked.filter(({ response }) => response?.value === 'granted');
  const covered = standing(view).flatMap((claim) => actsOfKind(claim, COVER_UPS));
  return finding(
    [...inVain, ...covered].map(({ id }) => id).concat(pleaded(view, 'not-investigated')),
    granted.map(({ id }) => id),
  );
}

/**
 * What the Saeima named in 2018: the violation, fraud or corruption. Where no act says it, the lawyer pleads it under
 * `policy-facts`. That it was not investigated stands beside it, as an element that the law makes no condition.
 */
export function policyFacts(view: TargetView): Finding {
  const conduct = conductOf(PLEADED)(view);
  return finding([...conduct.speaksFor, ...pleaded(view, 'policy-facts')], conduct.speaksAgainst);
}
