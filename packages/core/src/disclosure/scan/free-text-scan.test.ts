import { describe, expect, it } from '@jest/globals';
import { type Changes, smallCase, smallVault } from '../../../../../test/fixtures/small-case.ts';
import { disclose } from '../disclose.ts';
import type { Profile } from '../profile.ts';

const run = (profile: Profile, changes: Changes, acknowledged: readonly { at: string; about: string }[] = []) =>
  disclose(smallCase(changes), smallVault(), { profile, asOf: '2021-06-01', acknowledged });

const found = (outcome: ReturnType<typeof run>) =>
  outcome.problems.filter(({ code }) => code.includes('term')).map(({ code, at, about }) => [code, at, about]);

const text = (value: string) => [{ lang: 'en', value }];

describe('the search of free text', () => {
  it.each<[string, Changes, string, string]>([
    ['a narrative', { 'incidents[0].summary': text('Then Aigerim fell.') }, 'incidents[0].summary[0].value', 'vic_one'],
    ['a title', { 'evidence[0].title': text('Case of A. Sultanbekova') }, 'evidence[0].title[0].value', 'vic_one'],
    ['a quotation', { 'evidenceLinks[0].quote': text('Сұлтанбекова') }, 'evidenceLinks[0].quote[0].value', 'vic_one'],
    ['a file name', { 'evidence[0].renditions[0].file': 'aigerim.pdf' }, 'evidence[0].rendition.file', 'vic_one'],
    ['a pinpoint', { 'evidenceLinks[0].pinpoint': 'Aigerim, p. 2' }, 'evidenceLinks[0].pinpoint', 'vic_one'],
    ['a pseudonym', { 'victims[0].pseudonym': 'Aigerim S.' }, 'victims[0].label.value', 'vic_one'],
    [
      'an id',
      { 'places[0].id': 'plc_aigerim', 'acts[0].place': undefined, 'incidents[0].place': undefined },
      'places[0].id',
      'vic_one',
    ],
    ['a number', { 'acts[0].description': text('IIN 990606100016') }, 'acts[0].description[0].value', 'vic_one'],
    [
      'an address',
      { 'acts[0].description': text('at 7 Walnut Lane, Almaty') },
      'acts[0].description[0].value',
      'vic_one',
    ],
    ['a telephone', { 'acts[0].description': text('87024443322') }, 'acts[0].description[0].value', 'vic_one'],
    [
      'a relative',
      { 'acts[0].description': text('Her brother Yerbol Dosanov') },
      'acts[0].description[0].value',
      'vic_one',
    ],
    ['a witness', { 'acts[0].description': text('Marzhan saw it') }, 'acts[0].description[0].value', 'src_witness'],
    [
      'an interpreter',
      { 'acts[0].description': text('through Zavyalov') },
      'acts[0].description[0].value',
      'vlt_small',
    ],
    [
      'a house name',
      { 'acts[0].description': text('the blue gate house') },
      'acts[0].description[0].value',
      'vlt_small',
    ],
    [
      "an official's passport",
      { 'acts[0].description': text('passport N7654321') },
      'acts[0].description[0].value',
      'per_judge',
    ],
    [
      "an official's home",
      { 'acts[0].description': text('12 Plane Tree Street, Almaty') },
      'acts[0].description[0].value',
      'per_judge',
    ],
  ])('refuses %s, and tells where and about whom', (_what, changes, at, about) => {
    const outcome = run('disclosable', changes);
    expect(outcome.ok).toBe(false);
    expect(found(outcome)).toContainEqual(['disclosure.protected-term', at, about]);
  });

  it('lets pass what may be said to that reader', () => {
    const changes = { 'acts[0].description': text('Aigerim Sultanbekova; judge with passport N7654321') };
    expect(found(run('restricted:us', changes))).toEqual([]);
    expect(run('restricted:uk', changes).ok).toBe(false);
    expect(found(run('internal', changes))).toEqual([]);
  });

  it('does not search what stays behind anyway', () => {
    expect(
      found(run('disclosable', { 'incidents[0].notes': 'Aigerim', 'evidence[1].title': text('Aigerim') })),
    ).toEqual([]);
  });

  it('reads keys and values of extension fields, and keeps them out of the path', () => {
    const outcome = disclose(smallCase({ 'acts[0].ext': { us: { Aigerim: { deep: ['x'] } } } }), smallVault(), {
      profile: 'disclosable',
      recipient: 'us',
      asOf: '2021-06-01',
    });
    expect(found(outcome)).toEqual([['disclosure.protected-term', 'acts[0].ext.us', 'vic_one']]);
  });

  it('holds back a possible form until somebody acknowledges it for that field and person', () => {
    const changes = { 'acts[0].description': text('Aygerimas') };
    const at = 'acts[0].description[0].value';
    expect(found(run('disclosable', changes))).toEqual([['disclosure.possible-protected-term', at, 'vic_one']]);
    expect(run('disclosable', changes).ok).toBe(false);
    const acknowledged = run('disclosable', changes, [{ at, about: 'vic_one' }]);
    expect(acknowledged.ok).toBe(true);
    expect(found(acknowledged)).toEqual([['disclosure.acknowledged-term', at, 'vic_one']]);
    expect(run('disclosable', changes, [{ at, about: 'src_witness' }]).ok).toBe(false);
    const whole = { 'acts[0].description': text('Aigerim') };
    expect(run('disclosable', whole, [{ at, about: 'vic_one' }]).ok).toBe(false);
  });
});
