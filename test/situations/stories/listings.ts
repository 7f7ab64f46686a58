import type { Story } from './base.ts';

/** Listings that stand, or stood, elsewhere; otherwise the base case. Urgency is pleaded in every request. */
export const LISTINGS: readonly Story[] = [
  {
    id: 'listed-us',
    story: 'The United States listed the colonel in 2023 under Global Magnitsky (freeze and entry ban).',
  },
  { id: 'listed-uk', story: 'The United Kingdom listed the colonel in 2023 (freeze and travel ban).' },
  { id: 'listed-uk-freeze', story: 'The United Kingdom froze the assets of the colonel in 2023; no travel ban.' },
  {
    id: 'listed-eu',
    story: 'The European Union listed the colonel in 2023 under its human rights regime (freeze and travel ban).',
  },
  { id: 'listed-ca', story: 'Canada listed the colonel in 2023 (dealings, entry).' },
  { id: 'listed-ee', story: 'Estonia barred the colonel in 2023.' },
  { id: 'listed-lv', story: 'Latvia barred the colonel in 2023.' },
  { id: 'listed-lt', story: 'Lithuania barred the colonel in 2023.' },
  { id: 'listed-schengen', story: 'Germany put the colonel on its national list of those who may not enter, in 2023.' },
  { id: 'listed-elsewhere', story: 'Kyrgyzstan barred the colonel in 2023.' },
  { id: 'delisted', story: 'The United States listed the colonel in 2021 and took him off in 2024.' },
  {
    id: 'listing-alone',
    story:
      'A colonel of whom nothing is recorded but that the United States listed him in 2023 (freeze and entry ban).',
  },
];
