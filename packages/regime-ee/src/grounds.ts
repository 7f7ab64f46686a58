import type { Gate, Ground } from '@sanctions-packet/core/regime';
import { VIOLATIONS } from './act-kinds.ts';
import { NOT_ALIEN } from './states.ts';

const SANCTION = 'ee-human-rights-sanction';
const CLAUSE = 'ee-vss-29-1-human-rights';
const PARTNER = 'ee-vss-29-1-partner-ban';

/** Only persons are barred from entry, and only aliens. */
const alien = (provision: string): readonly Gate[] => [
  { kind: 'target-kind', allowed: ['individual'], provision },
  { kind: 'foreign', excluded: NOT_ALIEN, provision: 'ee-vss-1-1' },
];
const violation = (provision: string): Gate => ({ kind: 'conduct', acts: VIOLATIONS, provision });

/** What both routes for human rights violations ask; the result limb stands in the Act on entry bans alone. */
const SHARED = ['identity', 'alien', 'information', 'participation', 'violation', 'abroad'];

/** The route in use first; the entry ban and the ban of a partner state in the alternative. */
export const grounds: readonly Ground[] = [
  {
    id: 'sanction',
    label: 'SANCTION',
    title: 'ground.sanction',
    instrument: 'rsans',
    provision: SANCTION,
    gates: [...alien(SANCTION), violation(SANCTION)],
    elements: [...SHARED, 'proportionality', 'sanction-aims', 'not-eu-listed'],
  },
  {
    id: 'entry-ban',
    label: 'ENTRY-BAN',
    title: 'ground.entry-ban',
    instrument: 'vss',
    provision: CLAUSE,
    gates: [...alien(CLAUSE), violation(CLAUSE)],
    elements: [...SHARED, 'result', 'causation', 'proportionality'],
  },
  {
    id: 'partner-ban',
    label: 'PARTNER-BAN',
    title: 'ground.partner-ban',
    instrument: 'vss',
    provision: PARTNER,
    gates: alien(PARTNER),
    elements: ['identity', 'alien', 'partner-ban', 'proportionality'],
  },
];
