import { describe, expect, it } from '@jest/globals';
import { type Changes, findingOf, groundOf } from '../test/composed.ts';
import { elements } from './elements.ts';

const speaks = (element: string, changes: Changes = {}) =>
  findingOf(element, changes).speaksFor.map(({ record }) => record);
const against = (element: string, changes: Changes = {}) =>
  findingOf(element, changes).speaksAgainst.map(({ record }) => record);
const pleaded = (element: string): Changes => ({
  'involvements[0].elements': [{ element, statement: [{ lang: 'lv', value: 'Apgalvots.' }], src: [] }],
});
const step = (response: string, type = 'domestic-complaint'): Changes => ({
  interventions: [{ id: 'itv_one', type, about: ['per_judge'], date: '2021', response: { value: response }, src: [] }],
});
const ARGUED: Changes = { 'requestedMeasures[0].rationale': [{ lang: 'lv', value: 'Pamatojums.' }] };
const LISTED = { id: 'lst_one', target: 'per_judge', programme: 'X', listedOn: '2021', asOf: '2021', src: [] };

describe('elements', () => {
  it('are identity and those of the law sheet, in the order of argument', () => {
    expect(elements.map(({ id }) => id)).toEqual([
      ...['identity', 'foreigner', 'undesirable', 'policy-facts', 'not-investigated', 'responsibility', 'precedent'],
      ...['security', 'violation', 'participation', 'abroad', 'aim', 'register-data'],
    ]);
  });

  it('hold one that the law makes no condition', () => {
    expect(elements.filter(({ optional }) => optional).map(({ id }) => id)).toEqual(['not-investigated']);
  });
});

describe('policy facts', () => {
  it('are the violation itself, fraud or corruption', () => {
    expect(speaks('policy-facts')).toEqual(['act_sentence']);
    expect(speaks('policy-facts', { 'acts[0].kind': 'bribery' })).toEqual(['act_sentence']);
    expect(speaks('policy-facts', { ...step('none'), 'acts[0].kind': 'other' })).toEqual([]);
  });

  it('can be pleaded', () => {
    expect(speaks('policy-facts', { ...pleaded('policy-facts'), 'acts[0].kind': 'other' })).toEqual(['inv_judge']);
  });
});

describe('failure to investigate', () => {
  it.each(['none', 'refused', 'rejected', 'retaliation'])(
    'is shown by a complaint at home answered: %s',
    (response) => {
      expect(speaks('not-investigated', step(response))).toEqual(['itv_one']);
    },
  );

  it('is not shown by a step that is pending or was made abroad', () => {
    expect(speaks('not-investigated', step('pending'))).toEqual([]);
    expect(speaks('not-investigated', step('none', 'un-communication'))).toEqual([]);
  });

  it('is shown by an act that covers up, and can be pleaded', () => {
    expect(speaks('not-investigated', { 'acts[0].kind': 'impunity-or-cover-up' })).toEqual(['act_sentence']);
    expect(speaks('not-investigated', pleaded('not-investigated'))).toEqual(['inv_judge']);
  });

  it('is spoken against by a complaint that was granted', () => {
    expect(against('not-investigated', step('granted'))).toEqual(['itv_one']);
  });

  it('leaves the ground standing where nothing shows it', () => {
    const ground = groundOf('undesirable-person', ARGUED);
    expect(ground.elements.find(({ element }) => element === 'not-investigated')?.state).toBe('not-shown');
    expect(['supported', 'weak']).toContain(ground.verdict);
  });
});

describe('precedent', () => {
  it('is a standing listing elsewhere, and the request that argues; a lifted one speaks against', () => {
    expect(speaks('precedent', { existingListings: [LISTED] })).toEqual(['lst_one']);
    expect(speaks('precedent', { existingListings: [LISTED], ...ARGUED })).toHaveLength(2);
    expect(against('precedent', { existingListings: [{ ...LISTED, delistedOn: '2022' }] })).toEqual(['lst_one']);
  });
});

describe('register data', () => {
  const known: Changes = {
    'persons[0].sex': { value: 'male' },
    'persons[0].birth': { date: ['1970-01-01'], src: [] },
  };
  it('need sex, date of birth and a state', () => {
    expect(speaks('register-data', known)).toEqual(['per_judge']);
    expect(speaks('register-data', { ...known, 'persons[0].birth': undefined })).toEqual([]);
    expect(speaks('register-data', { ...known, 'persons[0].citizenship': [] })).toEqual([]);
  });
});
