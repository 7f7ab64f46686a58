import { describe, expect, it } from '@jest/globals';
import { type Changes, findingOf } from '../test/composed.ts';
import { elements } from './elements.ts';

const en = (value: string) => [{ lang: 'en', value }];
const speaks = (element: string, changes: Changes = {}) =>
  findingOf(element, changes).speaksFor.map(({ record }) => record);
const against = (element: string, changes: Changes = {}) =>
  findingOf(element, changes).speaksAgainst.map(({ record }) => record);
const pleaded = (element: string): Changes => ({
  'involvements[0].elements': [{ element, statement: en('Pleaded.'), src: [] }],
});
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

describe('elements', () => {
  it('are identity and the eleven of the law sheet, in its order', () => {
    expect(elements.map(({ id }) => id)).toEqual([
      'identity',
      'alien',
      'information',
      'participation',
      'violation',
      'abroad',
      'result',
      'causation',
      'proportionality',
      'sanction-aims',
      'not-eu-listed',
      'partner-ban',
    ]);
  });
});

describe('alien', () => {
  it('is shown by a citizenship, else by a post in a foreign body', () => {
    expect(speaks('alien')).toEqual(['per_judge']);
    expect(speaks('alien', { 'persons[0].citizenship': [] })).toEqual(['pst_judge']);
  });

  it('is spoken against by a citizenship that excludes', () => {
    expect(against('alien', { 'persons[0].citizenship': [{ country: 'FI', src: [] }] })).toEqual(['per_judge']);
  });
});

describe('information', () => {
  it('needs a claim that stands on evidence, whatever its confidence: information is enough', () => {
    expect(speaks('information')).toEqual(['inv_judge']);
    expect(speaks('information', { 'involvements[0].confidence': 'reasonable-grounds-to-suspect' })).toEqual([
      'inv_judge',
    ]);
    expect(speaks('information', { 'involvements[0].mode': 'suspected' })).toEqual([]);
    expect(speaks('information', { 'involvements[0].elements': [], evidenceLinks: [] })).toEqual([]);
  });

  it('is spoken against by a claim given up', () => {
    expect(against('information', { 'involvements[0].allegationStatus': 'withdrawn' })).toContain('inv_judge');
  });
});

describe('participation', () => {
  it.each(['committed', 'ordered', 'aided-abetted', 'failed-to-prevent', 'material-support'])(
    'is shown by %s',
    (mode) => {
      expect(speaks('participation', { 'involvements[0].mode': mode })).toEqual(['inv_judge']);
    },
  );

  it.each(['leader-of-entity', 'general-political-responsibility', 'present', 'suspected'])(
    'is not shown by %s',
    (mode) => {
      expect(speaks('participation', { 'involvements[0].mode': mode })).toEqual([]);
    },
  );
});

describe('abroad', () => {
  it('is shown by a place in a foreign state, that of the act or of the incident', () => {
    expect(speaks('abroad')).toEqual(['act_sentence']);
    expect(speaks('abroad', { 'acts[0].place': undefined })).toEqual(['act_sentence']);
  });

  it('is spoken against by a place in Estonia, and not shown without a place', () => {
    expect(against('abroad', { 'places[0].country': 'EE' })).toContain('act_sentence');
    expect(speaks('abroad', { 'acts[0].place': undefined, 'incidents[0].place': undefined })).toEqual([]);
  });
});

describe('result', () => {
  it.each<[string, Changes]>([
    ['a killing', { 'acts[0].kind': 'extrajudicial-killing' }],
    ['a death as outcome', { 'acts[0].kind': 'torture', 'acts[0].outcome': { value: 'dead' } }],
    ['lasting damage', { 'acts[0].kind': 'torture', 'acts[0].outcome': { value: 'permanently-impaired' } }],
    [
      'a political conviction',
      { 'acts[0].kind': 'politically-motivated-prosecution', 'acts[0].outcome': { value: 'convicted' } },
    ],
    ['a result recorded by the lawyer', { 'acts[0].ext': { ee: { result: ['other-serious'] } } }],
  ])('is shown by %s', (_name, changes) => {
    expect(speaks('result', changes)).toEqual(['act_sentence']);
  });

  it.each<[string, Changes]>([
    ['an unfair trial alone', {}],
    ['an injury not recorded as lasting', { 'acts[0].kind': 'beating', 'acts[0].outcome': { value: 'injured' } }],
    ['a prosecution without a conviction', { 'acts[0].kind': 'politically-motivated-prosecution' }],
    [
      'a sentence for an administrative offence',
      {
        'acts[0].kind': 'politically-motivated-prosecution',
        'acts[0].outcome': { value: 'convicted' },
        'acts[0].detention': { type: { value: 'administrative-arrest' }, src: [] },
      },
    ],
  ])('is not shown by %s', (_name, changes) => {
    expect(speaks('result', changes)).toEqual([]);
  });

  it('can be pleaded', () => {
    expect(speaks('result', pleaded('result'))).toEqual(['inv_judge']);
  });
});

describe('causation', () => {
  it('is shown where the act is itself the result, or a cause of death is recorded', () => {
    expect(speaks('causation', { 'acts[0].kind': 'extrajudicial-killing' })).toEqual(['act_sentence']);
    const death: Changes = {
      'acts[0].kind': 'death-in-custody',
      'acts[0].death': { causeAlleged: en('Blows'), src: [] },
    };
    expect(speaks('causation', death)).toEqual(['act_sentence']);
  });

  it('is not shown by a death in custody alone, and can be pleaded', () => {
    expect(speaks('causation', { 'acts[0].kind': 'death-in-custody' })).toEqual([]);
    expect(speaks('causation', pleaded('causation'))).toEqual(['inv_judge']);
  });
});

describe('proportionality', () => {
  it('is argued in the request, or shown by steps at home in vain', () => {
    expect(speaks('proportionality')).toEqual([]);
    expect(speaks('proportionality', { 'requestedMeasures[0].rationale': en('Why.') })).toEqual(['msr_us']);
    const step = (value: string): Changes => ({
      interventions: [
        { id: 'itv_one', type: 'court-appeal', date: '2020', about: ['act_sentence'], response: { value, src: [] } },
      ],
    });
    expect(speaks('proportionality', step('refused'))).toEqual(['itv_one']);
    expect(speaks('proportionality', step('pending'))).toEqual([]);
    expect(against('proportionality', step('granted'))).toEqual(['itv_one']);
  });
});

describe('not-eu-listed', () => {
  it('stands on the request until a listing of the Union is recorded', () => {
    expect(speaks('not-eu-listed')).toEqual(['msr_us']);
    expect(speaks('not-eu-listed', listing({ regime: 'eu' }))).toEqual([]);
    expect(against('not-eu-listed', listing({ regime: 'eu' }))).toEqual(['lst_one']);
    expect(speaks('not-eu-listed', listing({ regime: 'eu', delistedOn: '2022' }))).toEqual(['msr_us']);
  });
});

describe('partner-ban', () => {
  it.each(['lv', 'lt', 'us', 'uk', 'ca'])('is shown by a ban of %s', (regime) => {
    expect(speaks('partner-ban', listing({ regime }))).toEqual(['lst_one']);
  });

  it('is shown by the state recorded for Estonia', () => {
    expect(speaks('partner-ban', listing({ ext: { ee: { state: 'PL' } } }))).toEqual(['lst_one']);
    expect(speaks('partner-ban', listing({ ext: { ee: { state: 'UA' } } }))).toEqual([]);
  });

  it('is not shown by a freeze of assets, by the Union itself or by Estonia', () => {
    expect(speaks('partner-ban', listing({ regime: 'us', measures: ['asset-freeze'] }))).toEqual([]);
    expect(speaks('partner-ban', listing({ regime: 'eu' }))).toEqual([]);
    expect(speaks('partner-ban', listing({ regime: 'ee' }))).toEqual([]);
  });

  it('is spoken against by a ban that was lifted', () => {
    expect(speaks('partner-ban', listing({ regime: 'lt', delistedOn: '2022' }))).toEqual([]);
    expect(against('partner-ban', listing({ regime: 'lt', delistedOn: '2022' }))).toEqual(['lst_one']);
  });
});
