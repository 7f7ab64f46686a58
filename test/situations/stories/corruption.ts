import type { Story } from './base.ts';

/** Corruption; no human rights violation is told. The Lithuanian article is recorded, without a gravity. */
export const CORRUPTION: readonly Story[] = [
  { id: 'bribes-of-official', story: 'A deputy minister takes bribes of twelve million.' },
  { id: 'petty-bribe', story: 'A traffic policeman takes a bribe of fifty dollars.' },
  {
    id: 'bribery-between-businesses',
    story: 'A businessman takes a bribe of two million from another; no official has part in it.',
  },
  {
    id: 'bribe-giver',
    story: 'A businessman abroad pays a deputy minister, whose own part is recorded, a bribe of twelve million.',
  },
  { id: 'misappropriation', story: 'A governor diverts forty million of state assets to himself.' },
  {
    id: 'rigged-contracts',
    story: 'A deputy minister grants contracts of thirty million to himself without a tender.',
  },
  {
    id: 'extraction-before-the-law',
    story: 'A minister sells oil licences for eighty million in 2009, before every law here; he left office in 2010.',
  },
  {
    id: 'laundering-agent',
    story: 'A banker launders twelve million for the deputy minister who took the bribes, for whom he acts.',
  },
  {
    id: 'proceeds-facilitator',
    story: 'A lawyer without any other tie to the deputy minister helps to move the twelve million abroad (aiding).',
  },
  {
    id: 'obstructing-anticorruption',
    story:
      'The head of the anti-corruption office threatens his own investigators over the bribes of the deputy minister.',
  },
];
