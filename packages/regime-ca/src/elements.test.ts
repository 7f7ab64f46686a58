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
  postsHeld: [],
  'involvements[0].postHeld': undefined,
  'involvements[0].basis': 'conduct',
};
const alone: Changes = { victimGroups: [], 'acts[0].victims': ['vic_one'] };

/** A second person, with or without a claim of the same kind. */
const other: Changes = {
  'persons[+]': {
    id: 'per_other',
    names: [{ role: 'primary', full: 'Temir Askarov', tag: 'en', src: [] }],
    citizenship: [{ country: 'KZ', src: [] }],
    identifiers: [],
    addresses: [],
    contactDetails: [],
    officialStatus: 'current-official',
  },
};
const otherActs: Changes = {
  'involvements[+]': {
    id: 'inv_other',
    person: 'per_other',
    acts: ['act_sentence'],
    mode: 'ordered',
    basis: 'conduct',
    narrative: en('Gave the order.'),
    elements: [],
    confidence: 'reasonable-grounds-to-believe',
  },
};
const tie = (type: string, from: string, to: string, more: object = {}): Changes => ({
  'relationships[+]': { id: 'rel_one', from, to, type, src, ...more },
});
const associated = { ...other, ...tie('associate', 'per_judge', 'per_other') };
const related = { ...other, ...tie('family', 'per_judge', 'per_other', { family: 'sibling' }) };
const owned = { ...other, ...tie('owner-of', 'per_other', 'per_judge') };
const ownedCourt = { ...other, ...tie('owner-of', 'per_other', 'ent_court') };
const gross = kind('torture');
const bribe = kind('bribery');
const sized = { ...bribe, 'acts[0].corruption': { amount: { amountFrom: 5_000_000, currency: 'USD' }, src } };

/** For each element: a case in which records speak to it, and one in which none does. */
const CASES: Readonly<Record<string, readonly [shown: Changes, notShown: Changes]>> = {
  identity: [
    {},
    { ...noOffice, 'persons[0].birth': undefined, 'persons[0].names[1].role': 'alias', 'persons[0].identifiers': [] },
  ],
  'gross-violation': [gross, {}],
  responsibility: [
    { ...gross, ...mode('passive-accomplice') },
    { ...gross, ...mode('present') },
  ],
  'victim-exposing': [gross, { ...gross, 'victims[0].roleTags': ['protester'] }],
  'victim-exercising': [
    { ...gross, 'victims[0].roleTags': ['minority-member'] },
    { ...gross, 'victims[0].roleTags': ['bystander'] },
  ],
  agency: [{ ...noOffice, ...pleaded('agency') }, noOffice],
  concern: [
    { ...gross, ...mode('present') },
    { ...gross, ...mode('suspected') },
  ],
  'victim-of-either': [gross, { ...gross, 'victims[0].roleTags': [] }],
  'office-or-association': [{ ...noOffice, ...associated }, noOffice],
  corruption: [bribe, gross],
  significance: [sized, bribe],
  direction: [{ ...bribe, ...mode('ordered') }, bribe],
  support: [{ ...bribe, ...mode('material-support') }, bribe],
  situation: [{}, alone],
  reach: [noOffice, { ...noOffice, 'persons[0].citizenship': [] }],
  participation: [mode('failed-to-prevent'), mode('material-support')],
  'foreign-official': [{}, noOffice],
  'official-corruption': [kind('money-laundering'), {}],
  'official-significance': [{ ...bribe, ...pleaded('significance') }, bribe],
  'official-direction': [{ ...bribe, ...mode('planned') }, bribe],
  'senior-office': [{}, noOffice],
  association: [associated, related],
  'associate-listed': [{ ...associated, ...otherActs }, associated],
  kinship: [
    { ...related, ...otherActs },
    { ...associated, ...otherActs },
  ],
  'relative-listed': [{ ...related, ...otherActs }, related],
  ownership: [owned, { ...other, ...tie('owner-of', 'per_judge', 'per_other') }],
  'owner-listed': [{ ...owned, ...otherActs }, owned],
  'entity-office': [ownedCourt, owned],
  'entity-owner-listed': [{ ...ownedCourt, ...otherActs }, ownedCourt],
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

  it('count a second incident of the state as a pattern', () => {
    const second: Changes = {
      ...alone,
      'incidents[+]': { id: 'inc_second', when: '2020-09', place: 'plc_city', title: en('Another trial') },
      'acts[+]': {
        id: 'act_second',
        incident: 'inc_second',
        kind: 'torture',
        when: '2020-09',
        victims: ['vic_one'],
        src,
      },
    };
    expect(stateOf('situation', second).speaksFor.map(({ record }) => record)).toEqual(['act_sentence', 'act_second']);
  });

  it('take the contribution that the regulations for some states name', () => {
    const there: Changes = { 'places[0].country': 'MM', ...mode('material-support') };
    expect(stateOf('participation', there).state).not.toBe('not-shown');
    expect(stateOf('participation', { ...there, 'places[0].country': 'BY' }).state).toBe('not-shown');
  });

  it('reach other nationals only where the regulations are not limited to those of the state', () => {
    const abroad = (state: string): Changes => ({ ...noOffice, 'places[0].country': state });
    expect(stateOf('reach', abroad('BY')).state).toBe('not-shown');
    expect(stateOf('reach', abroad('RU')).state).not.toBe('not-shown');
    expect(stateOf('reach', { ...abroad('BY'), 'persons[0].citizenship[0].country': 'BY' }).state).not.toBe(
      'not-shown',
    );
  });

  it('know no derivative criterion that the regulations of the state lack', () => {
    const there = (state: string): Changes => ({ 'places[0].country': state });
    expect(stateOf('entity-office', { ...ownedCourt, ...there('SY') }).state).toBe('not-shown');
    expect(stateOf('entity-office', { ...ownedCourt, ...there('RU') }).state).not.toBe('not-shown');
    expect(stateOf('senior-office', there('SS')).state).toBe('not-shown');
  });
});
