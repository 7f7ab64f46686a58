import { describe, expect, it } from '@jest/globals';
import { type Changes, stateOf } from '../test/assessed.ts';
import { elements } from './elements.ts';

const en = (value: string) => [{ lang: 'en', value }];
const src = [{ evidence: 'evi_decision', pinpoint: 'p. 1' }];
const kind = (value: string): Changes => ({ 'acts[0].kind': value });
const mode = (value: string): Changes => ({ 'involvements[0].mode': value });
const pleaded = (element: string): Changes => ({
  'involvements[0].elements[+]': { element, statement: en('As pleaded.'), src },
});
const noPost: Changes = {
  'postsHeld[0]': undefined,
  postsHeld: [],
  'involvements[0].postHeld': undefined,
  'involvements[0].basis': 'conduct',
};

const clerk: Changes = {
  'persons[+]': {
    id: 'per_clerk',
    names: [{ role: 'primary', full: 'Temir Askarov', tag: 'en', src: [] }],
    citizenship: [{ country: 'KZ', src: [] }],
    identifiers: [],
    addresses: [],
    contactDetails: [],
    officialStatus: 'current-official',
  },
};
/** A claim of its own against the clerk or a body, for the same act. */
const claim = (person: string, form = 'committed'): Changes => ({
  'involvements[+]': {
    id: 'inv_other',
    person,
    acts: ['act_sentence'],
    mode: form,
    basis: 'conduct',
    narrative: en('Took part.'),
    elements: [],
    confidence: 'reasonable-grounds-to-believe',
  },
});
const tie = (type: string, from = 'per_judge', to = 'per_clerk', more: object = {}): Changes => ({
  'relationships[+]': { id: 'rel_one', from, to, type, src, ...more },
});
const listing = (more: object): Changes => ({
  'existingListings[+]': {
    id: 'lst_new',
    target: 'per_judge',
    programme: 'XX-2',
    listedOn: '2021',
    asOf: '2022',
    src,
    ...more,
  },
});
const request = (more: object): Changes => ({
  'requestedMeasures[+]': { id: 'msr_uk', regime: 'uk', target: 'per_judge', measures: ['asset-freeze'], ...more },
});
const gross = kind('torture');
const bribe = kind('bribery');
const supplied: Changes = { ...gross, ...mode('material-support'), 'involvements[0].entity': 'ent_court' };
const uk: Changes = { 'places[0].country': 'GB' };

/** The doors and the urgent route, which both sets of regulations share. */
function shared(id: 'ghr' | 'gac', acts: Changes): Readonly<Record<string, readonly [Changes, Changes]>> {
  const owned = (percent: number): Changes => ({ ...clerk, ...tie('owner-of', 'per_clerk', 'per_judge', { percent }) });
  return {
    [`${id}-owned`]: [owned(51), owned(50)],
    [`${id}-owner-involved`]: [
      { ...acts, ...owned(60), ...claim('per_clerk') },
      { ...acts, ...owned(60), ...claim('per_clerk', 'suspected') },
    ],
    [`${id}-acting-for`]: [
      { ...clerk, ...tie('acts-for') },
      { ...clerk, ...tie('acts-for', 'per_clerk', 'per_judge') },
    ],
    [`${id}-principal-involved`]: [
      { ...acts, ...clerk, ...tie('acts-for'), ...claim('per_clerk') },
      { ...clerk, ...tie('acts-for'), ...claim('per_clerk') },
    ],
    [`${id}-associated`]: [{}, noPost],
    [`${id}-associate-involved`]: [
      { ...acts, ...claim('ent_court') },
      { ...acts, ...claim('ent_ministry') },
    ],
    [`${id}-listed-abroad`]: [listing({ regime: 'ca' }), listing({ regime: 'ch' })],
    [`${id}-public-interest`]: [
      request({ urgency: { level: 'urgent', reason: en('He is about to leave.') } }),
      request({ urgency: { level: 'urgent' } }),
    ],
    [`${id}-responsibility`]: [{}, noPost],
    [`${id}-recklessness`]: [pleaded(`${id}-recklessness`), {}],
  };
}

const pleadedMode = (id: string, acts: Changes): readonly [Changes, Changes] => [
  { ...acts, ...pleaded(id) },
  { ...acts, ...mode('general-political-responsibility') },
];

/** For each element: a case in which records speak to it, and one in which none does. */
const CASES: Readonly<Record<string, readonly [shown: Changes, notShown: Changes]>> = {
  identity: [
    {},
    { ...noPost, 'persons[0].birth': undefined, 'persons[0].names[1].role': 'alias', 'persons[0].identifiers': [] },
  ],
  'right-violated': [gross, kind('arbitrary-detention')],
  'serious-violation': [gross, kind('beating')],
  territory: [gross, { ...gross, ...uk, 'persons[0].citizenship': [] }],
  'mode-ghr-a': [gross, { ...gross, ...mode('leader-of-entity') }],
  'mode-ghr-b': [{ ...gross, ...mode('aided-abetted') }, gross],
  'mode-ghr-c': [{ ...gross, ...mode('concealed-or-obstructed') }, gross],
  'mode-ghr-d': [{ ...gross, ...mode('material-support') }, gross],
  'ghr-knowledge': [pleaded('ghr-knowledge'), {}],
  'mode-ghr-e': [supplied, { ...gross, ...mode('material-support') }],
  'ghr-recipient': [
    { ...supplied, ...claim('ent_court') },
    { ...supplied, ...claim('ent_court', 'aided-abetted') },
  ],
  'mode-ghr-f': pleadedMode('mode-ghr-f', gross),
  'mode-ghr-g': pleadedMode('mode-ghr-g', gross),
  'mode-ghr-h': pleadedMode('mode-ghr-h', {}),
  ...shared('ghr', gross),
  corruption: [bribe, kind('corruption-in-contracts')],
  'serious-corruption': [
    { ...bribe, 'acts[0].corruption': { amount: { amountFrom: 5_000_000, currency: 'USD' }, src } },
    bribe,
  ],
  'foreign-official': [bribe, { ...bribe, 'entities[1].country': 'GB' }],
  'mode-gac-a': [bribe, { ...bribe, ...mode('present') }],
  'mode-gac-b': [{ ...bribe, ...mode('passive-accomplice') }, bribe],
  'mode-gac-c': pleadedMode('mode-gac-c', bribe),
  'mode-gac-d': [{ ...bribe, ...mode('concealed-or-obstructed') }, bribe],
  'mode-gac-e': [kind('money-laundering'), bribe],
  'mode-gac-f': pleadedMode('mode-gac-f', bribe),
  'mode-gac-g': pleadedMode('mode-gac-g', bribe),
  'mode-gac-h': pleadedMode('mode-gac-h', {}),
  ...shared('gac', bribe),
};

describe('elements', () => {
  it('are all tried here', () => {
    expect(Object.keys(CASES).sort()).toEqual(elements.map(({ id }) => id).sort());
  });

  it.each(Object.entries(CASES))('%s is spoken to by records, and only by them', (element, [shown, notShown]) => {
    expect(stateOf(element, shown).state).not.toBe('not-shown');
    expect(stateOf(element, notShown).state).toBe('not-shown');
  });

  it.each(['enforced-disappearance', 'arbitrary-detention', 'attack-on-journalist'])(
    '%s is argued through one of the three rights or not at all',
    (detained) => {
      expect(stateOf('right-violated', kind(detained)).state).toBe('not-shown');
      expect(stateOf('right-violated', { ...kind(detained), ...pleaded('right-ill-treatment') }).state).not.toBe(
        'not-shown',
      );
      const hurt: Changes = { ...kind(detained), 'acts[0].illTreatment': { methods: [en('Blows')], src } };
      expect(stateOf('right-violated', hurt).state).not.toBe('not-shown');
    },
  );

  it('reach covering up through the acts of the same incident', () => {
    const hidden: Changes = {
      ...kind('impunity-or-cover-up'),
      ...mode('concealed-or-obstructed'),
      'acts[+]': {
        id: 'act_blows',
        incident: 'inc_trial',
        kind: 'torture',
        when: '2020-06-06',
        victims: ['vic_one'],
        src,
      },
    };
    expect(stateOf('right-violated', hidden).speaksFor.map(({ record }) => record)).toEqual(['act_blows']);
    expect(stateOf('mode-ghr-c', hidden).state).not.toBe('not-shown');
  });

  it('let an act of a United Kingdom person inside the United Kingdom speak against', () => {
    const briton: Changes = { ...gross, ...uk, 'persons[0].citizenship': [{ country: 'GB', src }] };
    const finding = stateOf('territory', briton);
    expect([finding.state, finding.contradicted]).toEqual(['not-shown', true]);
    expect(stateOf('territory', { ...gross, ...uk }).state).not.toBe('not-shown');
  });

  it('let a post that was not held at the time speak against the claim that rests on it', () => {
    const early: Changes = { ...gross, 'postsHeld[0].from': '2010', 'postsHeld[0].to': '2012' };
    expect(stateOf('mode-ghr-a', early).speaksAgainst.map(({ record }) => record)).toContain('pst_judge');
    expect(stateOf('mode-ghr-a', gross).speaksAgainst.map(({ record }) => record)).not.toContain('pst_judge');
  });

  it('let an acquittal speak against a claim that still stands', () => {
    const finding = stateOf('mode-ghr-a', { ...gross, 'involvements[0].allegationStatus': 'acquitted' });
    expect([finding.state, finding.contradicted]).toEqual(['partly', true]);
  });
});
