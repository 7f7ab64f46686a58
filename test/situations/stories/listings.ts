import type { Story } from './base.ts';

/** Listings that stand, or stood, elsewhere; otherwise the base case. Urgency is pleaded in every request. */
export const LISTINGS: readonly Story[] = [
  {
    id: 'listed-us',
    story: 'The United States listed the colonel in 2023 under Global Magnitsky (freeze and entry ban).',
    facts: { listings: [{ regime: 'us', programme: 'GLOMAG', measures: ['asset-freeze', 'entry-ban'] }] },
  },
  {
    id: 'listed-uk',
    story: 'The United Kingdom listed the colonel in 2023 (freeze and travel ban).',
    facts: { listings: [{ regime: 'uk', programme: 'GHR', measures: ['asset-freeze', 'travel-ban'] }] },
  },
  {
    id: 'listed-uk-freeze',
    story: 'The United Kingdom froze the assets of the colonel in 2023; no travel ban.',
    facts: { listings: [{ regime: 'uk', programme: 'GHR', measures: ['asset-freeze'] }] },
  },
  {
    id: 'listed-eu',
    story: 'The European Union listed the colonel in 2023 under its human rights regime (freeze and travel ban).',
    facts: { listings: [{ regime: 'eu', programme: 'EU-GHRSR', measures: ['asset-freeze', 'travel-ban'] }] },
  },
  {
    id: 'listed-ca',
    story: 'Canada listed the colonel in 2023 (dealings, entry).',
    facts: { listings: [{ regime: 'ca', programme: 'JVCFOR', measures: ['dealings-prohibition', 'entry-ban'] }] },
  },
  {
    id: 'listed-ee',
    story: 'Estonia barred the colonel in 2023.',
    facts: { listings: [{ regime: 'ee', programme: 'EE-HR', measures: ['entry-ban'] }] },
  },
  {
    id: 'listed-lv',
    story: 'Latvia barred the colonel in 2023.',
    facts: { listings: [{ regime: 'lv', programme: 'LV-61-2', measures: ['entry-ban'] }] },
  },
  {
    id: 'listed-lt',
    story: 'Lithuania barred the colonel in 2023.',
    facts: { listings: [{ regime: 'lt', programme: 'LT-133-4', measures: ['entry-ban'] }] },
  },
  {
    id: 'listed-schengen',
    story: 'Germany put the colonel on its national list of those who may not enter, in 2023.',
    facts: { listings: [{ state: 'DE', programme: 'DE-ENTRY', measures: ['entry-ban'] }] },
  },
  {
    id: 'listed-elsewhere',
    story: 'Kyrgyzstan barred the colonel in 2023.',
    facts: { listings: [{ state: 'KG', programme: 'KG-ENTRY', measures: ['entry-ban'] }] },
  },
  {
    id: 'delisted',
    story: 'The United States listed the colonel in 2021 and took him off in 2024.',
    facts: {
      listings: [{ regime: 'us', programme: 'GLOMAG', measures: ['asset-freeze', 'entry-ban'], delisted: true }],
    },
  },
  {
    id: 'listing-alone',
    story:
      'A colonel of whom nothing is recorded but that the United States listed him in 2023 (freeze and entry ban).',
    facts: {
      mode: 'none',
      acts: [],
      victims: [],
      series: false,
      listings: [{ regime: 'us', programme: 'GLOMAG', measures: ['asset-freeze', 'entry-ban'] }],
    },
  },
];
