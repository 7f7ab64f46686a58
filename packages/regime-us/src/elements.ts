import {
  agencyOr,
  asPleaded,
  bodyEngaged,
  conductOf,
  duringTenure,
  type Element,
  identity,
  leaderOrOfficial,
  linkedBy,
  office,
  officeOrAgency,
  officeOrAssociation,
  ownedOrActing,
  sizedOrPleaded,
  supportOf,
  supportOfBody,
  supportOfParty,
} from '@sanctions-packet/core/regime';
import {
  ABUSE,
  ABUSE_OR_CORRUPTION,
  CORRUPTION,
  CORRUPTION_AND_PROCEEDS,
  GROSS_VIOLATIONS,
  PROCEEDS,
} from './act-kinds.ts';
import { blockedBody, blockedBodyTenure, blockedPrincipal, blockedRecipient } from './elements/blocked.ts';
import { kinOfOfficial, officialInvolved } from './elements/kinship.ts';
import { conductedByForeignPerson, supportedBodyEngaged } from './elements/supported.ts';
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

  shown('abuse', `${ORDER}-ii-a`, conductOf(ABUSE)),
  shown('abuse-link', `${ORDER}-ii-a`, linkedBy(ABUSE, LINKED)),
  shown('office-or-agency', `${ORDER}-ii-b-1`, officeOrAgency),
  shown('corruption', `${ORDER}-ii-b-1`, conductOf(CORRUPTION)),
  shown('corruption-link', `${ORDER}-ii-b-1`, linkedBy(CORRUPTION, LINKED)),
  shown('proceeds', `${ORDER}-ii-b-2`, conductOf(PROCEEDS)),
  shown('proceeds-link', `${ORDER}-ii-b-2`, linkedBy(PROCEEDS, LINKED)),
  shown('leader-or-official', `${ORDER}-ii-c-1`, leaderOrOfficial),
  shown('body-engaged', `${ORDER}-ii-c-1`, bodyEngaged(ABUSE_OR_CORRUPTION)),
  shown('tenure', `${ORDER}-ii-c-1`, duringTenure(ABUSE_OR_CORRUPTION)),
  shown('blocked-body', `${ORDER}-ii-c-2`, blockedBody),
  shown('blocked-body-tenure', `${ORDER}-ii-c-2`, blockedBodyTenure),
  shown('attempt', `${ORDER}-ii-d`, asPleaded('attempt')),
  shown('support', `${ORDER}-iii-a-1`, supportOf(ABUSE_OR_CORRUPTION)),
  shown('supported-conduct', `${ORDER}-iii-a-1`, conductedByForeignPerson(ABUSE_OR_CORRUPTION)),
  shown('support-of-party', `${ORDER}-iii-a-2`, supportOfParty),
  shown('blocked-recipient', `${ORDER}-iii-a-2`, blockedRecipient),
  shown('support-of-body', `${ORDER}-iii-a-3`, supportOfBody),
  shown('supported-body-engaged', `${ORDER}-iii-a-3`, supportedBodyEngaged(ABUSE_OR_CORRUPTION)),
  shown('owned-or-acting', `${ORDER}-iii-b`, ownedOrActing),
  shown('blocked-principal', `${ORDER}-iii-b`, blockedPrincipal),
  shown('attempted-support', `${ORDER}-iii-c`, asPleaded('attempted-support')),

  shown('gross-violation', 'us-gma-10101-2', conductOf(GROSS_VIOLATIONS)),
  shown('responsibility', `${ACT}-1`, linkedBy(GROSS_VIOLATIONS, RESPONSIBLE)),
  shown('victim-exposing', `${ACT}-1-a`, victimsExposing),
  shown('victim-exercising', `${ACT}-1-b`, victimsExercising),
  shown('agency', `${ACT}-2`, agencyOr('agency')),
  shown('victim-of-either', `${ACT}-2`, victimsOfEither),
  shown('office-or-association', `${ACT}-3`, officeOrAssociation),
  shown('listed-corruption', `${ACT}-3`, conductOf(CORRUPTION_AND_PROCEEDS)),
  shown('significance', `${ACT}-3`, sizedOrPleaded(CORRUPTION_AND_PROCEEDS, 'significance')),
  shown('direction', `${ACT}-3`, linkedBy(CORRUPTION_AND_PROCEEDS, DIRECTING)),
  shown('support-of-corruption', `${ACT}-4`, supportOf(CORRUPTION_AND_PROCEEDS)),

  shown('foreign-office', SECTION, office),
  shown('official-gross-violation', `${SECTION}-human-rights`, conductOf(GROSS_VIOLATIONS)),
  shown('official-gross-violation-link', `${SECTION}-human-rights`, linkedBy(GROSS_VIOLATIONS, INVOLVED)),
  shown('official-corruption', `${SECTION}-corruption`, conductOf(CORRUPTION_AND_PROCEEDS)),
  shown(
    'official-corruption-significance',
    `${SECTION}-corruption`,
    sizedOrPleaded(CORRUPTION_AND_PROCEEDS, 'significance'),
  ),
  shown('official-corruption-link', `${SECTION}-corruption`, linkedBy(CORRUPTION_AND_PROCEEDS, INVOLVED)),
  shown('kin-of-official', `${SECTION}-family`, kinOfOfficial),
  shown('kin-official-involved', `${SECTION}-family`, officialInvolved),
];
