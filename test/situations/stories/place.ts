import { POLICE, type Story } from './base.ts';

/** Where and when; otherwise the base case. */
export const PLACE: readonly Story[] = [
  {
    id: 'acts-before-the-laws',
    story: 'The base case in 2005: the torture, its series and the post (2003 to 2007).',
    facts: { when: '2005-03-01', office: { ...POLICE, from: '2003', to: '2007' } },
  },
  {
    id: 'act-in-us',
    story: 'Agents of the colonel, he among them, torture one activist in Washington.',
    facts: { country: 'US', series: false },
  },
  { id: 'act-in-uk', story: 'The colonel tortures one activist in London.', facts: { country: 'GB', series: false } },
  {
    id: 'act-in-canada',
    story: 'The colonel tortures one activist in Toronto.',
    facts: { country: 'CA', series: false },
  },
  {
    id: 'act-in-estonia',
    story: 'The colonel tortures one activist in Tallinn.',
    facts: { country: 'EE', series: false },
  },
  { id: 'act-in-latvia', story: 'The colonel tortures one activist in Riga.', facts: { country: 'LV', series: false } },
  {
    id: 'act-in-lithuania',
    story: 'The colonel tortures one activist in Vilnius.',
    facts: { country: 'LT', series: false },
  },
  {
    id: 'act-in-germany',
    story: 'The colonel tortures one activist in Berlin.',
    facts: { country: 'DE', series: false },
  },
];

/** Whose citizen the target is; otherwise the base case. */
export const CITIZENSHIP: readonly Story[] = [
  { id: 'citizen-us', story: 'The colonel is a citizen of the United States alone.', facts: { citizenship: ['US'] } },
  {
    id: 'dual-us',
    story: 'The colonel is a citizen of Kazakhstan and of the United States.',
    facts: { citizenship: ['KZ', 'US'] },
  },
  {
    id: 'citizen-uk',
    story: 'The colonel is a British citizen; all he did was in Almaty.',
    facts: { citizenship: ['GB'] },
  },
  {
    id: 'citizen-uk-in-uk',
    story: 'The colonel is a British citizen and tortures one activist in London.',
    facts: { citizenship: ['GB'], country: 'GB', series: false },
  },
  { id: 'citizen-ca', story: 'The colonel is a citizen of Canada.', facts: { citizenship: ['CA'] } },
  {
    id: 'resident-ca',
    story: 'The colonel, a citizen of Kazakhstan, lives in Canada; whether as a permanent resident is not recorded.',
    facts: { residence: ['CA'] },
  },
  {
    id: 'resident-us',
    story: 'The colonel, a citizen of Kazakhstan, lives in the United States.',
    facts: { residence: ['US'] },
  },
  { id: 'resident-ee', story: 'The colonel, a citizen of Kazakhstan, lives in Estonia.', facts: { residence: ['EE'] } },
  {
    id: 'victim-citizen',
    story:
      'The activist is a citizen of every state addressed; a dossier has no field for it, the text alone tells it.',
    facts: {},
  },
  { id: 'citizen-ee', story: 'The colonel is a citizen of Estonia.', facts: { citizenship: ['EE'] } },
  { id: 'citizen-lv', story: 'The colonel is a citizen of Latvia.', facts: { citizenship: ['LV'] } },
  { id: 'citizen-lt', story: 'The colonel is a citizen of Lithuania.', facts: { citizenship: ['LT'] } },
  { id: 'citizen-eu', story: 'The colonel is a citizen of Germany.', facts: { citizenship: ['DE'] } },
  { id: 'citizen-eea', story: 'The colonel is a citizen of Norway.', facts: { citizenship: ['NO'] } },
  { id: 'citizen-ch', story: 'The colonel is a citizen of Switzerland.', facts: { citizenship: ['CH'] } },
  { id: 'citizen-unknown', story: 'Whose citizen the colonel is, is not recorded.', facts: { citizenship: [] } },
];
