import { describe, expect, it } from '@jest/globals';
import { type Changes, groundOf, stateOf } from '../test/assessed.ts';
import { elements } from './elements.ts';

const en = (value: string) => [{ lang: 'en', value }];
const src = [{ evidence: 'evi_decision', pinpoint: 'p. 1' }];
const kind = (value: string): Changes => ({ 'acts[0].kind': value });
const mode = (value: string): Changes => ({ 'involvements[0].mode': value });
const pleaded = (element: string): Changes => ({
  'involvements[0].elements[+]': { element, statement: en('As pleaded.'), src },
});
const noPost: Changes = {
  postsHeld: [],
  'involvements[0].postHeld': undefined,
  'involvements[0].basis': 'conduct',
};
const unmarked: Changes = {
  ...noPost,
  'persons[0].names[1].role': 'alias',
  'persons[0].birth': undefined,
  'persons[0].identifiers': [],
};
const clerk: Changes = {
  'persons[+]': { id: 'per_clerk', names: [{ role: 'primary', full: 'Temir Askarov', tag: 'en', src: [] }] },
};
const tie = (type: string): Changes => ({
  ...clerk,
  'relationships[+]': { id: 'rel_one', from: 'per_judge', to: 'per_clerk', type, src },
});
const claim = (form = 'committed'): Changes => ({
  'involvements[+]': {
    id: 'inv_other',
    person: 'per_clerk',
    acts: ['act_sentence'],
    mode: form,
    basis: 'conduct',
    narrative: en('Took part.'),
    elements: [],
    confidence: 'reasonable-grounds-to-believe',
  },
});
const torture = kind('torture');

/** For each element a case with a record that speaks to it, and the nearest one without. */
const CASES: Readonly<Record<string, readonly [Changes, Changes]>> = {
  identity: [{}, unmarked],
  actor: [{}, noPost],
  'listed-act': [torture, kind('unfair-trial')],
  'other-act': [kind('unfair-trial'), torture],
  'serious-concern': [pleaded('widespread'), pleaded('conduct')],
  responsible: [
    { ...torture, ...mode('ordered') },
    { ...torture, ...mode('aided-abetted') },
  ],
  'responsible-other': [mode('failed-to-prevent'), mode('general-political-responsibility')],
  involved: [
    { ...torture, ...mode('aided-abetted') },
    { ...torture, ...mode('committed') },
  ],
  'involved-other': [mode('supported-policy'), mode('present')],
  associated: [tie('associate'), tie('superior-of')],
  principal: [
    { ...torture, ...tie('member-of'), ...claim() },
    { ...torture, ...tie('member-of'), ...claim('suspected') },
  ],
  'principal-other': [
    { ...tie('member-of'), ...claim() },
    { ...torture, ...tie('member-of'), ...claim() },
  ],
};

describe('elements', () => {
  it('are each tried below', () => {
    expect(Object.keys(CASES).sort()).toEqual(elements.map(({ id }) => id).sort());
  });

  it.each(Object.entries(CASES))('%s: a record speaks to it, or none', (element, [shown, notShown]) => {
    expect(stateOf(element, shown).speaksFor).not.toEqual([]);
    expect(stateOf(element, notShown).state).toBe('not-shown');
  });

  it.each([
    ['act-a', 'listed-act'],
    ['act-b', 'listed-act'],
    ['act-c-v', 'listed-act'],
    ['act-d-iv', 'other-act'],
  ])('take a point that is pleaded: %s', (point, element) => {
    const changes = { ...kind('other'), ...pleaded(point) };
    expect(stateOf(element, changes).speaksFor.map(({ record }) => record)).toEqual(['act_sentence']);
    expect(stateOf(element, kind('other')).state).toBe('not-shown');
  });

  it('take ill-treatment or a death recorded in an act of another kind', () => {
    const beaten = { 'acts[0].illTreatment': { methods: [en('Blows')], src } };
    expect(stateOf('listed-act', beaten).speaksFor).not.toEqual([]);
    const died = { 'acts[0].death': { src } };
    expect(stateOf('listed-act', died).speaksFor).not.toEqual([]);
  });

  it('take an actor that is not of the State where that is argued, and not by silence', () => {
    const notOfficial = { ...noPost, 'persons[0].officialStatus': 'not-official' };
    expect(stateOf('actor', notOfficial).state).toBe('not-shown');
    expect(stateOf('actor', { ...notOfficial, ...pleaded('non-state-actor') }).speaksFor).not.toEqual([]);
    expect(stateOf('actor', { ...notOfficial, ...pleaded('effective-control') }).speaksFor).not.toEqual([]);
  });

  it('take a body of government as an actor of the State, and a company not', () => {
    const body = (value: string) => ({ 'entities[1].kind': value, 'involvements[0].person': 'ent_court', ...noPost });
    expect(stateOf('actor', body('court'), 'ent_court').speaksFor.map(({ record }) => record)).toEqual(['ent_court']);
    expect(stateOf('actor', body('company'), 'ent_court').state).toBe('not-shown');
  });

  it('let an acquittal and a claim taken back speak against', () => {
    const acquitted = { ...torture, 'involvements[0].allegationStatus': 'acquitted' };
    expect(stateOf('responsible', acquitted)).toMatchObject({ state: 'partly', contradicted: true });
    const withdrawn = { ...torture, 'involvements[0].allegationStatus': 'withdrawn' };
    expect(stateOf('responsible', withdrawn)).toMatchObject({ state: 'not-shown', contradicted: true });
  });
});

describe('grounds', () => {
  it('ask for the additional limb for other acts alone', () => {
    const trial = groundOf('3-a-other');
    expect(trial.verdict).toBe('missing');
    expect(trial.elements.find(({ element }) => element === 'serious-concern')?.state).toBe('not-shown');
    expect(groundOf('3-a-other', pleaded('systematic')).verdict).toBe('weak');
    expect(groundOf('3-a', torture).elements.map(({ element }) => element)).not.toContain('serious-concern');
    expect(groundOf('3-a', torture).verdict).toBe('weak');
  });

  it('are closed to corruption alone', () => {
    const verdicts = ['3-a', '3-b', '3-a-other', '3-b-other'].map((id) => groundOf(id, kind('bribery')).verdict);
    expect(verdicts).toEqual(['excluded', 'excluded', 'excluded', 'excluded']);
  });

  it('reach an associate through another person alone', () => {
    expect(groundOf('3-c', { ...torture, ...tie('associate'), ...claim() }).verdict).toBe('weak');
    expect(groundOf('3-c', { ...torture, ...tie('associate') }).verdict).toBe('missing');
  });
});
