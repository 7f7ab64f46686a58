import {
  actsAbroad,
  asPleaded,
  conductOf,
  type Element,
  type Find,
  finding,
  foreignTo,
  identity,
  linkedBy,
  restingOnEvidence,
  standing,
} from '@sanctions-packet/core/regime';
import { CORRUPTION, CRIMES, LAUNDERING } from './act-kinds.ts';
import { againstPerson, gravity, qualified, rights } from './elements/crimes.ts';
import { length, lists, proposal } from './elements/request.ts';
import { PARTICIPATION, SUPPORT } from './modes.ts';
import { FREE_MOVERS, HOME } from './states.ts';

/** An element with its words under `element.<id>` and `element.<id>.remedy`. */
function shown(id: string, provision: string, find: Element['find']): Element {
  return { id, title: `element.${id}`, basis: { provision }, remedy: `element.${id}.remedy`, find };
}

/** An element that paragraph 4 names. */
const inParagraph = (id: string, find: Element['find']): Element => shown(id, `lt-utpi-133-4-${id}`, find);

/** Claims of support for a state's activity; how public or active it was the lawyer tells. */
const support: Find = (view) =>
  finding(
    standing(view)
      .filter(({ involvement }) => SUPPORT.includes(involvement.mode))
      .map(({ involvement }) => involvement.id),
  );

/** What must be shown, in the order of argument: LT-1 to LT-10 of the law sheet behind the identity of the person. */
export const elements: readonly Element[] = [
  {
    id: 'identity',
    title: 'element.identity',
    basis: { reason: 'element.identity.reason' },
    remedy: 'element.identity.remedy',
    find: identity,
  },
  shown('foreigner', 'lt-utpi-2-32', foreignTo([HOME, ...FREE_MOVERS])),
  inParagraph('standard', restingOnEvidence),
  inParagraph('abroad', actsAbroad(CRIMES, HOME)),
  inParagraph('person', againstPerson),
  shown('gravity', 'lt-utpi-133-4-person', gravity),
  shown('rights', 'lt-utpi-133-4-person', rights),
  inParagraph('corruption', conductOf(CORRUPTION)),
  inParagraph('laundering', conductOf(LAUNDERING)),
  inParagraph('qualification', { perGround: qualified }),
  inParagraph('mode', linkedBy(CRIMES, PARTICIPATION)),
  inParagraph('support', support),
  shown('unlawful-activity', 'lt-utpi-133-4-support', asPleaded('unlawful-activity')),
  inParagraph('lists', lists),
  { ...shown('length', 'lt-utpi-133-8', length), argued: true },
  { ...shown('proposal', 'lt-utpi-133-8', proposal), argued: true },
];
