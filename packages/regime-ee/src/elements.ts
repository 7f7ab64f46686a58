import {
  actsAbroad,
  conductOf,
  type Element,
  foreignTo,
  identity,
  linkedBy,
  restingOnEvidence,
} from '@sanctions-packet/core/regime';
import { VIOLATIONS } from './act-kinds.ts';
import { proportionality, sanctionAims } from './elements/argued.ts';
import { notUnionListed, partnerBan } from './elements/other-lists.ts';
import { causation, result } from './elements/result.ts';
import { PARTICIPATION } from './modes.ts';
import { NOT_ALIEN } from './states.ts';

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
  shown('alien', 'ee-vss-1-1', foreignTo(NOT_ALIEN)),
  // The test is in the alternative, information or good reason to believe: a claim held with suspicion speaks too.
  shown('information', CLAUSE, restingOnEvidence),
  shown('participation', CLAUSE, linkedBy(VIOLATIONS, PARTICIPATION)),
  shown('violation', CLAUSE, conductOf(VIOLATIONS)),
  shown('abroad', CLAUSE, actsAbroad(VIOLATIONS, 'EE')),
  shown('result', CLAUSE, result),
  shown('causation', CLAUSE, causation),
  { ...shown('proportionality', 'ee-practice-accountability', proportionality), argued: true },
  shown('sanction-aims', 'ee-rsans-3-1', sanctionAims),
  { ...shown('not-eu-listed', 'ee-practice-not-eu-listed', notUnionListed), argued: true },
  shown('partner-ban', 'ee-vss-29-1-partner-ban', partnerBan),
];
