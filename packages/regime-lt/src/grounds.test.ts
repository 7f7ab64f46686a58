import { describe, expect, it } from '@jest/globals';
import { type Changes, findingOf, groundOf } from '../test/composed.ts';

const KILLING: Changes = { 'acts[0].kind': 'extrajudicial-killing' };
const classed = (gravity: string): Changes => ({
  ...KILLING,
  'acts[0].ext': { lt: { qualification: [{ article: '129', part: 1, gravity }] } },
});
const citizen = (country: string): Changes => ({ ...KILLING, 'persons[0].citizenship': [{ country, src: [] }] });
const listing = (more: object): Changes => ({
  existingListings: [
    {
      id: 'lst_one',
      target: 'per_judge',
      programme: 'X',
      measures: ['entry-ban'],
      listedOn: '2021',
      asOf: '2021',
      src: [],
      ...more,
    },
  ],
});
const speaks = (ground: string, element: string, changes: Changes) =>
  findingOf(ground, element, changes).speaksFor.map(({ record }) => record);

describe('grounds', () => {
  it.each(['person', 'lists', 'support'])('%s reaches persons alone', (id) => {
    expect(groundOf(id, KILLING, 'ent_court').verdict).toBe('excluded');
  });

  it.each(['LT', 'EE', 'DE'])('do not reach a citizen of %s', (country) => {
    expect(groundOf('person', citizen(country)).verdict).toBe('excluded');
  });

  it.each(['KZ', 'RU', 'US', 'GB'])('reach a citizen of %s', (country) => {
    expect(groundOf('person', citizen(country)).verdict).not.toBe('excluded');
  });

  it('ask of a crime against a person how grave it is', () => {
    expect(findingOf('person', 'gravity', KILLING).state).toBe('not-shown');
    expect(groundOf('person', KILLING).verdict).toBe('missing');
    expect(findingOf('person', 'gravity', classed('very-serious')).state).not.toBe('not-shown');
    expect(findingOf('person', 'gravity', classed('less-serious')).speaksFor).toEqual([]);
    expect(findingOf('person', 'gravity', classed('less-serious')).speaksAgainst).not.toEqual([]);
  });

  it('take an article of the Criminal Code or a treaty as the qualification, not the law of the other state', () => {
    const legal = (more: object): Changes => ({
      ...KILLING,
      'acts[0].legal': [{ instrument: 'X', article: '1', ...more }],
    });
    const none: Changes = { ...KILLING, 'acts[0].legal': [] };
    const act = findingOf('person', 'person', KILLING).speaksFor.map(({ record }) => record);
    expect(speaks('person', 'qualification', none)).toEqual([]);
    expect(speaks('person', 'qualification', { ...classed('serious'), 'acts[0].legal': [] })).toEqual(act);
    expect(speaks('person', 'qualification', legal({}))).toEqual(act);
    expect(speaks('person', 'qualification', legal({ jurisdiction: 'LT' }))).toEqual(act);
    expect(speaks('person', 'qualification', legal({ jurisdiction: 'KZ' }))).toEqual([]);
  });

  it('tell corruption and money laundering apart from crimes against a person', () => {
    expect(groundOf('corruption', { 'acts[0].kind': 'bribery' }).verdict).not.toBe('excluded');
    expect(groundOf('person', { 'acts[0].kind': 'bribery' }).verdict).toBe('excluded');
    expect(groundOf('laundering', { 'acts[0].kind': 'money-laundering' }).verdict).not.toBe('excluded');
    expect(groundOf('laundering', { 'acts[0].kind': 'bribery' }).verdict).toBe('excluded');
  });

  it.each(['present', 'general-political-responsibility', 'leader-of-entity'])('leave %s outside the words', (mode) => {
    expect(speaks('person', 'mode', { ...KILLING, 'involvements[0].mode': mode })).toEqual([]);
  });

  it.each([{ regime: 'us' }, { regime: 'uk' }, { ext: { lt: { state: 'NO' } } }])(
    'count the list of a partner: %j',
    (more) => {
      expect(speaks('lists', 'lists', listing(more))).toEqual(['lst_one']);
    },
  );

  it.each([{ ext: { lt: { state: 'AU' } } }, { regime: 'lt' }, { regime: 'us', measures: ['asset-freeze'] }])(
    'do not count another list: %j',
    (more) => {
      expect(speaks('lists', 'lists', listing(more))).toEqual([]);
    },
  );

  it('turn a lifted ban against', () => {
    expect(findingOf('lists', 'lists', listing({ regime: 'us', delistedOn: '2023' })).speaksAgainst).toHaveLength(1);
  });

  it('ask for a ban on entry and its reasons', () => {
    expect(speaks('lists', 'length', { 'requestedMeasures[0].rationale': undefined })).toEqual([]);
    expect(speaks('lists', 'proposal', { 'requestedMeasures[0].measures': ['asset-freeze'] })).toEqual([]);
    expect(speaks('lists', 'proposal', {})).toHaveLength(1);
  });
});
