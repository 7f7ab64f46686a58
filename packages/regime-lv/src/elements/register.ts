import { type Finding, finding, type TargetView } from '@sanctions-packet/core/regime';

/** Whether the core of the register can be filled: sex, date of birth and nationality. */
export function registerData({ target }: TargetView): Finding {
  if (!('citizenship' in target)) return finding([]);
  const known =
    target.sex !== undefined &&
    (target.birth?.date ?? []).length > 0 &&
    target.citizenship.length + target.nationality.length > 0;
  return finding(known ? [target.id] : []);
}
