import { type Finding, linkedBy, type TargetView } from '@sanctions-packet/core/regime';
import { PATTERN } from '../act-kinds.ts';
import { CONTRIBUTING, RESPONSIBLE_OR_COMPLICIT } from '../modes.ts';
import { regulationsFor } from '../states.ts';

/** Claims that tie the target to the violations in a mode that the criterion of the state's regulations takes. */
export function participation(view: TargetView): Finding {
  const contributing = regulationsFor(view).some(({ wording }) => wording === 'contributed');
  return linkedBy(PATTERN, contributing ? CONTRIBUTING : RESPONSIBLE_OR_COMPLICIT)(view);
}
