/** Finders of elements that several governments ask for; a regime chooses kinds of act, modes and names. */
export { asPleaded, conductOf, linkedBy, sizedOrPleaded } from './conduct.ts';
export { bannedBy, entryBans, stateOfListing } from './entry-bans.ts';
export { abandoned, actsOfKind, finding, pleaded, standing, stands } from './finding.ts';
export { actsAbroad, foreignTo } from './foreign.ts';
export { identity } from './identity.ts';
export { bodyEngaged, claimsAgainstBody, duringTenure, leaderOrOfficial } from './led-body.ts';
export { standingListings } from './listings.ts';
export {
  internationalOffice,
  isOfficial,
  office,
  officeOrAgency,
  officeOrAssociation,
  orTied,
  publicBody,
} from './office.ts';
export { restingOnEvidence } from './resting.ts';
export { EFTA_STATES, NATO_STATES, UNION_STATES } from './states.ts';
export { supportedParties, supporting, supportOf, supportOfBody, supportOfParty } from './support.ts';
export { agencyOr, immediateKin, ownedOrActing, principals } from './ties.ts';
export { EXERCISING_ROLES, EXPOSING_ROLES, victimsWith } from './victims.ts';
export { HUMAN_RIGHTS_VIOLATIONS } from './violations.ts';
