import type { Changes } from './assessed.ts';

const en = (value: string) => [{ lang: 'en', value }];
const both = (english: string, french: string) => [
  { lang: 'en', value: english },
  { lang: 'fr', value: french, translation: { of: 'en', by: 'human' } },
];
const src = [{ evidence: 'evi_decision', pinpoint: 'p. 3' }];
const pleaded = (element: string, english: string, french: string) => ({
  element,
  statement: both(english, french),
  src,
});

/** The small case with what Canada asks beside the rest: property, entities, kin, allies, a pattern, Canadian links. */
export const RICH: Changes = {
  'places[0].country': 'BY',
  'persons[+]': {
    id: 'per_deputy',
    names: [{ role: 'primary', full: 'Temir Askarov', tag: 'en', src }],
    citizenship: [{ country: 'KZ', src: [] }],
    officialStatus: 'current-official',
  },
  'entities[+]': {
    id: 'ent_firm',
    names: [{ role: 'primary', full: 'Plane Tree Holding', tag: 'en', src }],
    kind: 'company',
    country: 'KZ',
  },
  relationships: [
    { id: 'rel_owner', from: 'per_judge', to: 'ent_firm', type: 'owner-of', percent: 60, since: '2015', src },
    { id: 'rel_associate', from: 'per_deputy', to: 'per_judge', type: 'associate', src },
  ],
  'assets[+]': {
    id: 'ast_house',
    holders: ['per_judge'],
    kind: 'real-estate',
    description: both('A house in Ottawa [@evi_article, para. 2].', 'Une maison à Ottawa [@evi_article, para. 2].'),
    jurisdiction: 'CA',
    asOf: '2021',
    basis: 'reported',
    src,
  },
  'acts[0].kind': 'torture',
  'incidents[+]': { id: 'inc_second', title: en('Another trial'), when: '2020-09', place: 'plc_city', src },
  'acts[+]': {
    id: 'act_second',
    incident: 'inc_second',
    kind: 'unfair-trial',
    when: '2020-09',
    victims: ['vic_one'],
    src,
  },
  'involvements[0].elements': [
    pleaded('victim-exposing', 'The victim had written on bribes.', 'La victime avait écrit sur des pots-de-vin.'),
    pleaded('situation', 'Courts try hundreds a year.', 'Les tribunaux jugent des centaines de personnes par an.'),
    pleaded('canadian-victim', 'The victim studied in Montréal.', 'La victime a étudié à Montréal.'),
    pleaded('canadian-nexus', 'The judge travels to Canada.', 'Le juge se rend au Canada.'),
  ],
  'interventions[+]': {
    id: 'itv_opinion',
    type: 'un-opinion',
    date: '2021-05',
    about: ['act_sentence'],
    summary: en('The trial was unfair.'),
    src,
  },
  'existingListings[+]': {
    id: 'lst_ally',
    target: 'per_judge',
    regime: 'uk',
    authority: en('United Kingdom'),
    programme: 'GHR',
    listedOn: '2021-03',
    asOf: '2022',
    src,
  },
  'requestedMeasures[+]': {
    id: 'msr_ca',
    regime: 'ca',
    target: 'per_judge',
    measures: ['dealings-prohibition', 'asset-freeze'],
    includeFamily: true,
    urgency: { level: 'urgent' },
    nationalInterest: both('Canada speaks for the press.', 'Le Canada défend la presse.'),
  },
};
