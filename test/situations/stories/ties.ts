import { POLICE, type Story } from './base.ts';

/** No conduct of the target itself: ties to the colonel of the base case, whose torture is in the dossier. */
export const TIES: readonly Story[] = [
  {
    id: 'associate',
    story: 'A business associate of the colonel.',
    facts: { office: 'none', mode: 'none', doer: { office: POLICE }, tie: { type: 'associate', to: 'doer' } },
  },
  {
    id: 'spouse',
    story: 'The wife of the colonel.',
    facts: {
      office: 'none',
      mode: 'none',
      doer: { office: POLICE },
      tie: { type: 'family', family: 'spouse', to: 'doer' },
    },
  },
  {
    id: 'adult-child',
    story: 'The grown-up son of the colonel.',
    facts: {
      office: 'none',
      mode: 'none',
      doer: { office: POLICE },
      tie: { type: 'family', family: 'child', to: 'doer' },
    },
  },
  {
    id: 'in-law',
    story: 'The father-in-law of the colonel.',
    facts: {
      office: 'none',
      mode: 'none',
      doer: { office: POLICE },
      tie: { type: 'family', family: 'in-law', to: 'doer' },
    },
  },
  {
    id: 'owned-company',
    story: 'A company of which the colonel holds sixty per cent.',
    facts: { target: 'company', office: 'none', mode: 'none', doer: { office: POLICE }, companyShare: 60 },
  },
  {
    id: 'part-owned-company',
    story: 'A company of which the colonel holds forty per cent and nothing more is known.',
    facts: { target: 'company', office: 'none', mode: 'none', doer: { office: POLICE }, companyShare: 40 },
  },
  {
    id: 'director-of-owned-company',
    story: 'The director of a company of which the colonel holds sixty per cent.',
    facts: {
      office: 'none',
      mode: 'none',
      doer: { office: POLICE },
      companyShare: 60,
      tie: { type: 'director-of', to: 'company' },
    },
  },
  {
    id: 'leader-of-listed-entity',
    story:
      'The chairman, in office since 2019, of a company that the United States listed under Global Magnitsky in 2023; no act is recorded.',
    facts: {
      office: { body: 'company', level: 'national', from: '2019' },
      mode: 'none',
      acts: [],
      victims: [],
      series: false,
      listed: 'body',
      listings: [{ regime: 'us', programme: 'GLOMAG', measures: ['asset-freeze', 'entry-ban'] }],
    },
  },
  {
    id: 'supplier-of-listed-person',
    story: 'As the banker who pays for the torture; the colonel is listed under Global Magnitsky.',
    facts: {
      office: 'none',
      mode: 'material-support',
      basis: 'conduct',
      toDoer: true,
      pleads: ['causation', 'ghr-knowledge'],
      doer: { office: POLICE },
      listed: 'doer',
      listings: [{ regime: 'us', programme: 'GLOMAG', measures: ['asset-freeze', 'entry-ban'] }],
    },
  },
  {
    id: 'nominee-of-listed-person',
    story: 'A nominee who acts for the colonel; the colonel is listed under Global Magnitsky.',
    facts: {
      office: 'none',
      mode: 'none',
      doer: { office: POLICE },
      tie: { type: 'acts-for', to: 'doer' },
      listed: 'doer',
      listings: [{ regime: 'us', programme: 'GLOMAG', measures: ['asset-freeze', 'entry-ban'] }],
    },
  },
];
