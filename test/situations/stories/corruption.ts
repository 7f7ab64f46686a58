import { CORRUPTION_FACTS, DEPUTY, POLICE, type Story } from './base.ts';

/** Corruption; no human rights violation is told. The Lithuanian article is recorded, without a gravity. */
export const CORRUPTION: readonly Story[] = [
  {
    id: 'bribes-of-official',
    story: 'A deputy minister takes bribes of twelve million.',
    facts: { ...CORRUPTION_FACTS, acts: ['bribery'], amount: 12000000, office: DEPUTY },
  },
  {
    id: 'petty-bribe',
    story: 'A traffic policeman takes a bribe of fifty dollars.',
    facts: { ...CORRUPTION_FACTS, acts: ['bribery'], amount: 50, office: POLICE },
  },
  {
    id: 'bribery-between-businesses',
    story: 'A businessman takes a bribe of two million from another; no official has part in it.',
    facts: { ...CORRUPTION_FACTS, acts: ['bribery'], amount: 2000000, office: 'none' },
  },
  {
    id: 'bribe-giver',
    story: 'A businessman abroad pays a deputy minister, whose own part is recorded, a bribe of twelve million.',
    facts: {
      ...CORRUPTION_FACTS,
      acts: ['bribery'],
      amount: 12000000,
      office: 'none',
      toDoer: true,
      doer: { office: DEPUTY, acts: ['bribery'] },
    },
  },
  {
    id: 'misappropriation',
    story: 'A governor diverts forty million of state assets to himself.',
    facts: {
      ...CORRUPTION_FACTS,
      acts: ['misappropriation-of-state-assets'],
      amount: 40000000,
      office: { body: 'local-government', level: 'regional', from: '2019' },
    },
  },
  {
    id: 'rigged-contracts',
    story: 'A deputy minister grants contracts of thirty million to himself without a tender.',
    facts: {
      ...CORRUPTION_FACTS,
      acts: ['corruption-in-contracts'],
      pleads: ['form-misappropriation'],
      amount: 30000000,
      office: DEPUTY,
    },
  },
  {
    id: 'extraction-before-the-law',
    story: 'A minister sells oil licences for eighty million in 2009, before every law here; he left office in 2010.',
    facts: {
      ...CORRUPTION_FACTS,
      acts: ['corruption-in-extraction'],
      pleads: ['form-misappropriation'],
      amount: 80000000,
      office: { body: 'ministry', level: 'national', from: '2006', to: '2010' },
      when: '2009-05',
    },
  },
  {
    id: 'laundering-agent',
    story: 'A banker launders twelve million for the deputy minister who took the bribes, for whom he acts.',
    facts: {
      ...CORRUPTION_FACTS,
      acts: ['money-laundering', 'bribery'],
      amount: 12000000,
      office: 'none',
      mode: 'material-support',
      toDoer: true,
      doer: { office: DEPUTY, acts: ['bribery'] },
      tie: { type: 'acts-for', to: 'doer' },
    },
  },
  {
    id: 'proceeds-facilitator',
    story: 'A lawyer without any other tie to the deputy minister helps to move the twelve million abroad (aiding).',
    facts: {
      ...CORRUPTION_FACTS,
      acts: ['money-laundering', 'bribery'],
      amount: 12000000,
      office: 'none',
      mode: 'aided-abetted',
      toDoer: true,
      doer: { office: DEPUTY, acts: ['bribery'] },
    },
  },
  {
    id: 'obstructing-anticorruption',
    story:
      'The head of the anti-corruption office threatens his own investigators over the bribes of the deputy minister.',
    facts: {
      ...CORRUPTION_FACTS,
      acts: ['obstruction-of-anti-corruption'],
      pleads: ['mode-gac-g'],
      amount: 12000000,
      office: { body: 'public-body', level: 'national', from: '2019' },
      doer: { office: DEPUTY, acts: ['bribery'] },
    },
  },
];
