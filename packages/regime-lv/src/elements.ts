import {
  actsAbroad,
  conductOf,
  type Element,
  foreignTo,
  HUMAN_RIGHTS_VIOLATIONS,
  identity,
  linkedBy,
} from '@sanctions-packet/core/regime';
import { PLEADED } from './act-kinds.ts';
import { precedent, security, undesirable } from './elements/argued.ts';
import { noInvestigation, policyFacts } from './elements/investigation.ts';
import { registerData } from './elements/register.ts';
import { RESPONSIBLE } from './modes.ts';

const POLICY = 'lv-saeima-2018';

/** An element with its words under `element.<id>` and `element.<id>.remedy`. */
function shown(id: string, provision: string, find: Element['find']): Element {
  return { id, title: `element.${id}`, basis: { provision }, remedy: `element.${id}.remedy`, find };
}

/** What must be shown, in the order of argument: LV-1 to LV-7 of the law sheet behind the identity of the target. */
export const elements: readonly Element[] = [
  {
    id: 'identity',
    title: 'element.identity',
    basis: { reason: 'element.identity.reason' },
    remedy: 'element.identity.remedy',
    find: identity,
  },
  shown('foreigner', 'lv-imig-1', foreignTo(['LV'])),
  { ...shown('undesirable', 'lv-imig-61-2', undesirable), argued: true },
  shown('policy-facts', POLICY, policyFacts),
  // LV-3: the Saeima named it beside the violation; the law makes it no condition.
  { ...shown('not-investigated', POLICY, noInvestigation), optional: true },
  shown('responsibility', POLICY, linkedBy(PLEADED, RESPONSIBLE)),
  { ...shown('precedent', 'lv-practice-lists', precedent), argued: true },
  shown('security', 'lv-imig-61-1', security),
  shown('violation', 'lv-sank-aims', conductOf(HUMAN_RIGHTS_VIOLATIONS)),
  shown('participation', 'lv-sank-aims', linkedBy(HUMAN_RIGHTS_VIOLATIONS, RESPONSIBLE)),
  shown('abroad', 'lv-sank-aims', actsAbroad(HUMAN_RIGHTS_VIOLATIONS, 'LV')),
  { ...shown('aim', 'lv-sank-2-1', undesirable), argued: true },
  shown('register-data', 'lv-register', registerData),
];
