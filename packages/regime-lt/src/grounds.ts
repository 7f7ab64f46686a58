import type { ActKind } from '@sanctions-packet/core/evidence';
import type { Gate, Ground } from '@sanctions-packet/core/regime';
import { AGAINST_PERSON, CORRUPTION, LAUNDERING } from './act-kinds.ts';
import { FREE_MOVERS, HOME } from './states.ts';

const PARAGRAPH = 'lt-utpi-133-4';

/** Only persons are barred from entry, and only foreigners; citizens of the Union on other grounds alone. */
const FOREIGNER: readonly Gate[] = [
  { kind: 'target-kind', allowed: ['individual'], provision: PARAGRAPH },
  { kind: 'foreign', excluded: [HOME], provision: 'lt-utpi-2-32' },
  { kind: 'foreign', excluded: FREE_MOVERS, provision: 'lt-utpi-133-6' },
];

/** What the request itself must hold: a ban asked for, and reasons for its length. */
const REQUEST = ['length', 'proposal'];

function crime(id: string, acts: readonly ActKind[], also: readonly string[] = []): Ground {
  const provision = `${PARAGRAPH}-${id}`;
  return {
    id,
    label: id.toUpperCase(),
    title: `ground.${id}`,
    instrument: 'utpi',
    provision,
    gates: [...FOREIGNER, { kind: 'conduct', acts, provision }],
    elements: ['identity', 'foreigner', 'standard', 'abroad', id, ...also, 'qualification', 'mode', ...REQUEST],
  };
}

/** The three kinds of crime, the support of 2021, and the national list of another state, which the law joins by "and/or". */
export const grounds: readonly Ground[] = [
  crime('person', AGAINST_PERSON, ['gravity', 'rights']),
  crime('corruption', CORRUPTION),
  crime('laundering', LAUNDERING),
  {
    id: 'support',
    label: 'SUPPORT',
    title: 'ground.support',
    instrument: 'utpi',
    provision: `${PARAGRAPH}-support`,
    gates: FOREIGNER,
    elements: ['identity', 'foreigner', 'standard', 'support', 'unlawful-activity', ...REQUEST],
  },
  {
    id: 'lists',
    label: 'LISTS',
    title: 'ground.lists',
    instrument: 'utpi',
    provision: `${PARAGRAPH}-lists`,
    gates: FOREIGNER,
    elements: ['identity', 'foreigner', 'lists', ...REQUEST],
  },
];
