import type { Intervention } from '@sanctions-packet/core/evidence';
import { conductOf, type Finding, finding, type TargetView } from '@sanctions-packet/core/regime';
import { VIOLATIONS } from '../act-kinds.ts';

/** Answers that left the matter where it was. */
const IN_VAIN: readonly NonNullable<Intervention['response']>['value'][] = [
  'none',
  'refused',
  'rejected',
  'retaliation',
];

/** Why the discretion should be used: reasons and interest argued in the request, and steps taken at home in vain. */
export function proportionality(view: TargetView): Finding {
  const argued = view.measures.filter(
    ({ rationale, nationalInterest }) => (rationale ?? nationalInterest) !== undefined,
  );
  const inVain = view.interventions.filter(
    ({ response }) => response !== undefined && IN_VAIN.includes(response.value),
  );
  const answered = view.interventions.filter(({ response }) => response?.value === 'granted');
  return finding(
    [...argued, ...inVain].map(({ id }) => id),
    answered.map(({ id }) => id),
  );
}

/** That the sanction would serve human rights and the rule of law: the violations themselves, and what is argued. */
export function sanctionAims(view: TargetView): Finding {
  const argued = view.measures.filter(({ rationale, impact }) => (rationale ?? impact) !== undefined);
  return finding([...conductOf(VIOLATIONS)(view).speaksFor, ...argued.map(({ id }) => id)]);
}
