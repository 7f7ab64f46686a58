import type { Story } from './base.ts';

/** Where and when; otherwise the base case. */
export const PLACE: readonly Story[] = [
  { id: 'acts-before-the-laws', story: 'The base case in 2005: the torture, its series and the post (2003 to 2007).' },
  { id: 'act-in-us', story: 'Agents of the colonel, he among them, torture one activist in Washington.' },
  { id: 'act-in-uk', story: 'The colonel tortures one activist in London.' },
  { id: 'act-in-canada', story: 'The colonel tortures one activist in Toronto.' },
  { id: 'act-in-estonia', story: 'The colonel tortures one activist in Tallinn.' },
  { id: 'act-in-latvia', story: 'The colonel tortures one activist in Riga.' },
  { id: 'act-in-lithuania', story: 'The colonel tortures one activist in Vilnius.' },
  { id: 'act-in-germany', story: 'The colonel tortures one activist in Berlin.' },
];

/** Whose citizen the target is; otherwise the base case. */
export const CITIZENSHIP: readonly Story[] = [
  { id: 'citizen-us', story: 'The colonel is a citizen of the United States alone.' },
  { id: 'dual-us', story: 'The colonel is a citizen of Kazakhstan and of the United States.' },
  { id: 'citizen-uk', story: 'The colonel is a British citizen; all he did was in Almaty.' },
  { id: 'citizen-uk-in-uk', story: 'The colonel is a British citizen and tortures one activist in London.' },
  { id: 'citizen-ca', story: 'The colonel is a citizen of Canada.' },
  {
    id: 'resident-ca',
    story: 'The colonel, a citizen of Kazakhstan, lives in Canada; whether as a permanent resident is not recorded.',
  },
  { id: 'resident-us', story: 'The colonel, a citizen of Kazakhstan, lives in the United States.' },
  { id: 'resident-ee', story: 'The colonel, a citizen of Kazakhstan, lives in Estonia.' },
  {
    id: 'victim-citizen',
    story:
      'The activist is a citizen of every state addressed; a dossier has no field for it, the text alone tells it.',
  },
  { id: 'citizen-ee', story: 'The colonel is a citizen of Estonia.' },
  { id: 'citizen-lv', story: 'The colonel is a citizen of Latvia.' },
  { id: 'citizen-lt', story: 'The colonel is a citizen of Lithuania.' },
  { id: 'citizen-eu', story: 'The colonel is a citizen of Germany.' },
  { id: 'citizen-eea', story: 'The colonel is a citizen of Norway.' },
  { id: 'citizen-ch', story: 'The colonel is a citizen of Switzerland.' },
  { id: 'citizen-unknown', story: 'Whose citizen the colonel is, is not recorded.' },
];
