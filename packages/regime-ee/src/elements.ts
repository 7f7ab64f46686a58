import { conductOf, type Element, identity, linkedBy } from '@sanctions-packet/core/regime';
import { VIOLATIONS } from './act-kinds.ts';
import { abroad } from './elements/abroad.ts';
import { alien } from './elements/alien.ts';
import { proportionality, sanctionAims } from './elements/argued.ts';
import { information } from './elements/information.ts';
import { notUnionListed, partnerBan } from './elements/other-lists.ts';
import { causation, result } from './elements/result.ts';
import { PARTICIPATION } from './modes.ts';

const CLAUSE = 'ee-vss-29-1-human-rights';

/** An element with its words under `element.<id>` and `element.<id>.remedy`. */
function shown(id: string, provision: string, find: Element['find']): Element {
  return { id, title: `element.${id}`, basis: { provision }, remedy: `element.${id}.remedy`, find };
}

/** What must be shown, in the order of argument: EE-1 to EE-11 of the law sheet behind the identity of the person. */
export const elements: readonly Element[] = [
  {
    id: 'identity',
    title: 'element.identity',
    basis: { reason: 'element.identity.reason' },
    remedy: 'element.identity.remedy',
    find: identity,
  },
  shown('alien', 'ee-vss-1-1', alien),
  shown('information', CLAUSE, information),
  shown('participation', CLAUSE, linkedBy(VIOLATIONS, PARTICIPATION)),
  shown('violation', CLAUSE, conductOf(VIOLATIONS)),
  shown('abroad', CLAUSE, abroad),
  shown('result', CLAUSE, result),
  shown('causation', CLAUSE, causation),
  shown('proportionality', 'ee-practice-accountability', proportionality),
  shown('sanction-aims', 'ee-rsans-3-1', sanctionAims),
  shown('not-eu-listed', 'ee-practice-not-eu-listed', notUnionListed),
  shown('partner-ban', 'ee-vss-29-1-partner-ban', partnerBan),
];
