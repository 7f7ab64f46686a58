import { conductOf, type Element, identity, linkedBy, sizedOrPleaded, supportOf } from '@sanctions-packet/core/regime';
import { CORRUPTION, GROSS_VIOLATIONS } from './act-kinds.ts';
import {
  association,
  entityOffice,
  kinship,
  ownership,
  ownersListed,
  ownersOfServed,
  seniorOffice,
  tiedBy,
} from './elements/derivative.ts';
import { participation } from './elements/participation.ts';
import { publicOfficialOrAssociate } from './elements/public-official.ts';
import { withinReach } from './elements/reach.ts';
import { situation } from './elements/situation.ts';
import { stateAgency } from './elements/state-agency.ts';
import { victimsExercising, victimsExposing, victimsOfEither } from './elements/victims.ts';
import { CONCERNED, DIRECTING, RESPONSIBLE_OR_COMPLICIT } from './modes.ts';

const J = 'ca-jvcfoa-4-2';
const S = 'ca-sema-4-1-1';
const CRITERION = 'ca-sema-criterion';

/** An element with its words under `element.<id>` and `element.<id>.remedy`. */
function shown(id: string, provision: string, find: Element['find']): Element {
  return { id, title: `element.${id}`, basis: { provision }, remedy: `element.${id}.remedy`, find };
}

/** What must be shown, by Act; the grounds say which of it. */
export const elements: readonly Element[] = [
  {
    id: 'identity',
    title: 'element.identity',
    basis: { reason: 'element.identity.reason' },
    remedy: 'element.identity.remedy',
    find: identity,
  },

  shown('gross-violation', `${J}-a`, conductOf(GROSS_VIOLATIONS)),
  shown('responsibility', `${J}-a`, linkedBy(GROSS_VIOLATIONS, RESPONSIBLE_OR_COMPLICIT)),
  shown('victim-exposing', `${J}-a-i`, victimsExposing),
  shown('victim-exercising', `${J}-a-ii`, victimsExercising),
  shown('agency', `${J}-b`, stateAgency),
  shown('concern', `${J}-b`, linkedBy(GROSS_VIOLATIONS, CONCERNED)),
  shown('victim-of-either', `${J}-b`, victimsOfEither),
  shown('office-or-association', `${J}-c`, publicOfficialOrAssociate),
  shown('corruption', `${J}-c`, conductOf(CORRUPTION)),
  shown('significance', `${J}-c`, sizedOrPleaded(CORRUPTION, 'significance')),
  shown('direction', `${J}-c`, linkedBy(CORRUPTION, DIRECTING)),
  shown('support', `${J}-d`, supportOf(CORRUPTION)),

  shown('situation', `${S}-c`, situation),
  shown('reach', 'ca-sema-4-2', withinReach),
  shown('participation', `${CRITERION}-participation`, participation),
  shown('foreign-official', `${S}-d`, publicOfficialOrAssociate),
  shown('official-corruption', `${S}-d`, conductOf(CORRUPTION)),
  shown('official-significance', `${S}-d`, sizedOrPleaded(CORRUPTION, 'significance')),
  shown('official-direction', `${S}-d`, linkedBy(CORRUPTION, DIRECTING)),
  shown('senior-office', `${CRITERION}-official`, seniorOffice),
  shown('association', `${CRITERION}-associate`, association),
  shown('associate-listed', `${CRITERION}-associate`, tiedBy('associate')),
  shown('kinship', `${CRITERION}-family`, kinship),
  shown('relative-listed', `${CRITERION}-family`, tiedBy('family')),
  shown('ownership', `${CRITERION}-entity`, ownership),
  shown('owner-listed', `${CRITERION}-entity`, ownersListed),
  shown('entity-office', `${CRITERION}-entity-official`, entityOffice),
  shown('entity-owner-listed', `${CRITERION}-entity-official`, ownersOfServed),
];
