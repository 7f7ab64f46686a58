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
const noOffice: Changes = {
  'postsHeld[0]': undefined,
  postsHeld: [],
  'involvements[0].postHeld': undefined,
  'involvements[0].basis': 'conduct',
};

/** A second person, an official of the court, with a claim of his own. */
const clerk = (citizenship = 'KZ'): Changes => ({
  'persons[+]': {
    id: 'per_clerk',
    names: [{ role: 'primary', full: 'Temir Askarov', tag: 'en', src: [] }],
    citizenship: [{ country: citizenship, src: [] }],
    identifiers: [],
    addresses: [],
    contactDetails: [],
    officialStatus: 'current-official',
  },
});
const clerkServes: Changes = {
  'positions[+]': { id: 'pos_clerk', title: en('Clerk'), body: 'ent_court' },
  'postsHeld[+]': { id: 'pst_clerk', person: 'per_clerk', position: 'pos_clerk', from: '2019', to: '2021', src },
};
const clerkActs: Changes = {
  'involvements[+]': {
    id: 'inv_clerk',
    person: 'per_clerk',
    acts: ['act_sentence'],
    mode: 'committed',
    basis: 'conduct',
    narrative: en('Took part.'),
    elements: [],
    confidence: 'reasonable-grounds-to-believe',
  },
};
const tie = (type: string, more: object = {}): Changes => ({
  'relationships[+]': { id: 'rel_one', from: 'per_judge', to: 'per_clerk', type, src, ...more },
});
const tieFrom = (type: string): Changes => ({
  'relationships[+]': { id: 'rel_one', from: 'per_clerk', to: 'per_judge', type, src },
});
const listing = (target: string, programme = 'GLOMAG'): Changes => ({
  'existingListings[+]': { id: 'lst_us', target, programme, listedOn: '2021', asOf: '2022', src },
});
const gross = kind('torture');
const bribe = kind('bribery');
const helped: Changes = { ...mode('material-support'), 'involvements[0].entity': 'ent_court' };

/** For each element: a case in which records speak to it, and one in which none does. */
const CASES: Readonly<Record<string, readonly [shown: Changes, notShown: Changes]>> = {
  identity: [
    {},
    { ...noOffice, 'persons[0].birth': undefined, 'persons[0].names[1].role': 'alias', 'persons[0].identifiers': [] },
  ],
  abuse: [{}, kind('censorship')],
  'abuse-link': [{}, mode('suspected')],
  'office-or-agency': [{ ...noOffice, ...clerk(), ...tie('acts-for') }, noOffice],
  corruption: [bribe, {}],
  'corruption-link': [bribe, { ...bribe, ...mode('general-political-responsibility') }],
  proceeds: [kind('money-laundering'), bribe],
  'proceeds-link': [kind('money-laundering'), { ...kind('money-laundering'), ...mode('material-support') }],
  'leader-or-official': [{}, noOffice],
  'body-engaged': [
    { ...clerk(), ...clerkServes, ...clerkActs },
    { ...clerk(), ...clerkActs },
  ],
  tenure: [
    mode('leader-of-entity'),
    {
      ...mode('leader-of-entity'),
      'postsHeld[0].from': '2010',
      'postsHeld[0].to': '2012',
      'involvements[0].postHeld': undefined,
    },
  ],
  'blocked-body': [listing('ent_court'), listing('ent_court', 'XX-2')],
  'blocked-body-tenure': [
    listing('ent_court'),
    {
      ...listing('ent_court'),
      'postsHeld[0].from': undefined,
      'postsHeld[0].to': undefined,
      'postsHeld[0].asOf': '2020-06',
    },
  ],
  attempt: [pleaded('attempt'), {}],
  support: [mode('material-support'), mode('ordered')],
  'supported-conduct': [
    { ...mode('material-support'), ...clerk(), ...clerkActs },
    { ...mode('material-support'), ...clerk('US'), ...clerkActs },
  ],
  'support-of-party': [helped, mode('material-support')],
  'blocked-recipient': [
    { ...helped, ...listing('ent_court') },
    { ...helped, ...listing('ent_ministry') },
  ],
  'support-of-body': [
    helped,
    { ...mode('material-support'), ...clerk(), 'involvements[0].beneficiaries': ['per_clerk'] },
  ],
  'supported-body-engaged': [{ ...helped, ...clerk(), ...clerkServes, ...clerkActs }, helped],
  'owned-or-acting': [
    { ...clerk(), ...tie('acts-for') },
    { ...clerk(), ...tieFrom('acts-for') },
  ],
  'blocked-principal': [
    { ...clerk(), ...tieFrom('controls'), ...listing('per_clerk') },
    { ...clerk(), ...tieFrom('controls') },
  ],
  'attempted-support': [pleaded('attempted-support'), pleaded('attempt')],
  'gross-violation': [gross, {}],
  responsibility: [gross, { ...gross, ...mode('aided-abetted') }],
  'victim-exposing': [gross, { ...gross, 'victims[0].roleTags': ['protester'] }],
  'victim-exercising': [
    { ...gross, 'victims[0].roleTags': ['protester'] },
    { ...gross, 'victims[0].roleTags': ['bystander'] },
  ],
  agency: [pleaded('agency'), {}],
  'victim-of-either': [gross, { ...gross, 'victims[0].roleTags': [] }],
  'office-or-association': [{ ...noOffice, ...clerk(), ...tie('associate') }, noOffice],
  'listed-corruption': [kind('money-laundering'), gross],
  significance: [
    { ...bribe, 'acts[0].corruption': { amount: { amountFrom: 5_000_000, currency: 'USD' }, src } },
    bribe,
  ],
  direction: [{ ...bribe, ...mode('ordered') }, bribe],
  'support-of-corruption': [
    { ...bribe, ...mode('material-support') },
    { ...gross, ...mode('material-support') },
  ],
  'foreign-office': [{}, noOffice],
  'official-gross-violation': [gross, {}],
  'official-gross-violation-link': [
    { ...gross, ...mode('aided-abetted') },
    { ...gross, ...mode('suspected') },
  ],
  'official-corruption': [bribe, gross],
  'official-corruption-significance': [{ ...bribe, ...pleaded('significance') }, bribe],
  'official-corruption-link': [bribe, { ...bribe, ...mode('suspected') }],
  'kin-of-official': [
    { ...clerk(), ...clerkServes, ...tie('family', { family: 'spouse' }) },
    { ...clerk(), ...clerkServes, ...tie('family', { family: 'in-law' }) },
  ],
  'kin-official-involved': [
    { ...gross, ...clerk(), ...clerkServes, ...clerkActs, ...tie('family', { family: 'child' }) },
    { ...gross, ...clerk(), ...clerkServes, ...tie('family', { family: 'child' }) },
  ],
};

describe('elements', () => {
  it('are all tried here', () => {
    expect(Object.keys(CASES).sort()).toEqual(elements.map(({ id }) => id).sort());
  });

  it.each(Object.entries(CASES))('%s is spoken to by records, and only by them', (element, [shown, notShown]) => {
    expect(stateOf(element, shown).state).not.toBe('not-shown');
    expect(stateOf(element, shown).speaksFor.length).toBeGreaterThan(0);
    expect(stateOf(element, notShown).state).toBe('not-shown');
  });

  it('take their words from the keys that shared sections look up', () => {
    expect(elements.filter(({ id, title }) => title !== `element.${id}`)).toEqual([]);
  });

  it('let an acquittal speak against a claim that still stands, and drop one taken back', () => {
    const withdrawn = stateOf('abuse-link', { 'involvements[0].allegationStatus': 'withdrawn' });
    expect(withdrawn.state).toBe('not-shown');
    const finding = stateOf('abuse-link', { 'involvements[0].allegationStatus': 'acquitted' });
    expect(finding.state).toBe('partly');
    expect(finding.speaksAgainst.map(({ record }) => record)).toContain('inv_judge');
  });

  it('let a post that ended before the acts speak against the tenure', () => {
    const finding = stateOf('tenure', {
      ...mode('leader-of-entity'),
      'postsHeld[0].from': '2010',
      'postsHeld[0].to': '2012',
      'involvements[0].postHeld': undefined,
    });
    expect(finding.speaksAgainst.map(({ record }) => record)).toEqual(['pst_judge']);
  });

  it('count the claims against a body below the one that was led', () => {
    const finding = stateOf('body-engaged', {
      ...clerk(),
      ...clerkServes,
      ...clerkActs,
      'positions[0].body': 'ent_ministry',
    });
    expect(finding.speaksFor.map(({ record }) => record)).toEqual(['inv_clerk']);
  });

  it('let a doubtful incident speak against the conduct', () => {
    expect(stateOf('abuse', { 'incidents[0].violationStatus': 'unlikely' }).contradicted).toBe(true);
  });
});
