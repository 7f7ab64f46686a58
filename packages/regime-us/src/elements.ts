import type { Element } from '@sanctions-packet/core/regime';
import {
  ABUSE,
  ABUSE_OR_CORRUPTION,
  CORRUPTION,
  CORRUPTION_AND_PROCEEDS,
  GROSS_VIOLATIONS,
  PROCEEDS,
} from './act-kinds.ts';
import { agency } from './elements/agency.ts';
import {
  blockedBody,
  blockedBodyTenure,
  blockedPrincipal,
  blockedRecipient,
  ownedOrActing,
} from './elements/blocked.ts';
import { asPleaded, conduct, link, significance } from './elements/conduct.ts';
import { identity } from './elements/identity.ts';
import { kinOfOfficial, officialInvolved } from './elements/kinship.ts';
import { bodyEngaged, duringTenure, leaderOrOfficial } from './elements/led-body.ts';
import { office, officeOrAgency, officeOrAssociation } from './elements/office.ts';
import {
  conductedByForeignPerson,
  support,
  supportedBodyEngaged,
  supportOfBody,
  supportOfParty,
} from './elements/support.ts';
import { victimsExercising, victimsExposing, victimsOfEither } from './elements/victims.ts';
import { DIRECTING, INVOLVED, LINKED, RESPONSIBLE } from './modes.ts';

const ORDER = 'us-eo-13818-1-a';
const ACT = 'us-gma-10102-a';
const SECTION = 'us-7031c';

/** An element with its words under `element.<id>` and `element.<id>.remedy`. */
function shown(id: string, provision: string, find: Element['find']): Element {
  return { id, title: `element.${id}`, basis: { provision }, remedy: `element.${id}.remedy`, find };
}

/** What must be shown, by instrument; the grounds say which of it. */
export const elements: readonly Element[] = [
  {
    id: 'identity',
    title: 'element.identity',
    basis: { reason: 'element.identity.reason' },
    remedy: 'element.identity.remedy',
    find: identity,
  },

  shown('abuse', `${ORDER}-ii-a`, conduct(ABUSE)),
  shown('abuse-link', `${ORDER}-ii-a`, link(ABUSE, LINKED)),
  shown('office-or-agency', `${ORDER}-ii-b-1`, officeOrAgency),
  shown('corruption', `${ORDER}-ii-b-1`, conduct(CORRUPTION)),
  shown('corruption-link', `${ORDER}-ii-b-1`, link(CORRUPTION, LINKED)),
  shown('proceeds', `${ORDER}-ii-b-2`, conduct(PROCEEDS)),
  shown('proceeds-link', `${ORDER}-ii-b-2`, link(PROCEEDS, LINKED)),
  shown('leader-or-official', `${ORDER}-ii-c-1`, leaderOrOfficial),
  shown('body-engaged', `${ORDER}-ii-c-1`, bodyEngaged),
  shown('tenure', `${ORDER}-ii-c-1`, duringTenure),
  shown('blocked-body', `${ORDER}-ii-c-2`, blockedBody),
  shown('blocked-body-tenure', `${ORDER}-ii-c-2`, blockedBodyTenure),
  shown('attempt', `${ORDER}-ii-d`, asPleaded('attempt')),
  shown('support', `${ORDER}-iii-a-1`, support(ABUSE_OR_CORRUPTION)),
  shown('supported-conduct', `${ORDER}-iii-a-1`, conductedByForeignPerson(ABUSE_OR_CORRUPTION)),
  shown('support-of-party', `${ORDER}-iii-a-2`, supportOfParty),
  shown('blocked-recipient', `${ORDER}-iii-a-2`, blockedRecipient),
  shown('support-of-body', `${ORDER}-iii-a-3`, supportOfBody),
  shown('supported-body-engaged', `${ORDER}-iii-a-3`, supportedBodyEngaged),
  shown('owned-or-acting', `${ORDER}-iii-b`, ownedOrActing),
  shown('blocked-principal', `${ORDER}-iii-b`, blockedPrincipal),
  shown('attempted-support', `${ORDER}-iii-c`, asPleaded('attempted-support')),

  shown('gross-violation', 'us-gma-10101-2', conduct(GROSS_VIOLATIONS)),
  shown('responsibility', `${ACT}-1`, link(GROSS_VIOLATIONS, RESPONSIBLE)),
  shown('victim-exposing', `${ACT}-1-a`, victimsExposing),
  shown('victim-exercising', `${ACT}-1-b`, victimsExercising),
  shown('agency', `${ACT}-2`, agency),
  shown('victim-of-either', `${ACT}-2`, victimsOfEither),
  shown('office-or-association', `${ACT}-3`, officeOrAssociation),
  shown('listed-corruption', `${ACT}-3`, conduct(CORRUPTION_AND_PROCEEDS)),
  shown('significance', `${ACT}-3`, significance(CORRUPTION_AND_PROCEEDS, 'significance')),
  shown('direction', `${ACT}-3`, link(CORRUPTION_AND_PROCEEDS, DIRECTING)),
  shown('support-of-corruption', `${ACT}-4`, support(CORRUPTION_AND_PROCEEDS)),

  shown('foreign-office', SECTION, office),
  shown('official-gross-violation', `${SECTION}-human-rights`, conduct(GROSS_VIOLATIONS)),
  shown('official-gross-violation-link', `${SECTION}-human-rights`, link(GROSS_VIOLATIONS, INVOLVED)),
  shown('official-corruption', `${SECTION}-corruption`, conduct(CORRUPTION_AND_PROCEEDS)),
  shown(
    'official-corruption-significance',
    `${SECTION}-corruption`,
    significance(CORRUPTION_AND_PROCEEDS, 'significance'),
  ),
  shown('official-corruption-link', `${SECTION}-corruption`, link(CORRUPTION_AND_PROCEEDS, INVOLVED)),
  shown('kin-of-official', `${SECTION}-family`, kinOfOfficial),
  shown('kin-official-involved', `${SECTION}-family`, officialInvolved),
];
