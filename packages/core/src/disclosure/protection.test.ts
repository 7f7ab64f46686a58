import { describe, expect, it } from '@jest/globals';
import { type Changes, smallCase, smallVault } from '../../../../test/fixtures/small-case.ts';
import { disclose } from './disclose.ts';
import type { Profile } from './profile.ts';

const run = (profile: Profile, changes: Changes = {}, vault: Changes = {}) =>
  disclose(smallCase(changes), smallVault(vault), { profile, recipient: 'us', asOf: '2021-06-01' });

const codes = (outcome: ReturnType<typeof run>) => outcome.problems.map(({ code, at, about }) => [code, at, about]);

function opened(profile: Profile, changes: Changes = {}, vault: Changes = {}) {
  const outcome = run(profile, changes, vault);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value.dossier;
}

const witnessSaysYes = {
  id: 'con_witness',
  subject: 'src_witness',
  level: 'public-named',
  recipients: [],
  scopes: ['name', 'statement', 'case-details'],
  method: 'written',
  givenOn: '2021-01-10',
};
const witness = { 'consents[+]': witnessSaysYes };
const labelOfWitness = (changes: Changes, vault: Changes = {}) =>
  opened('restricted:us', changes, vault).sources[1]?.label;

describe('special protection', () => {
  it('names a witness who agreed, and no witness who is a minor or a survivor', () => {
    expect(labelOfWitness(witness)).toEqual({ kind: 'named', value: 'Marzhan Qoblandina' });
    for (const what of ['minor', 'sexual-violence'])
      expect(labelOfWitness({ ...witness, 'sources[1].specialProtection': [what] })?.kind).toBe('withheld');
  });

  it.each([
    ['name', { 'people[1].names[0].full': 'AIGERIM Sultanbekova' }],
    ['number', { 'people[1].identifiers': [{ scheme: 'kz-iin', value: '990606100016' }] }],
  ])('holds for the witness who is the survivor herself, by the same %s', (_what, vault) => {
    const survivor = { ...witness, 'acts[0].kind': 'sexual-violence' };
    expect(labelOfWitness(survivor)?.kind).toBe('named');
    expect(labelOfWitness(survivor, vault)?.kind).toBe('withheld');
  });
});

describe('a consent to one use', () => {
  const told = { 'acts[0].description': [{ lang: 'en', value: 'They came to 7 Walnut Lane, Almaty.' }] };
  const scopes = (...more: string[]) => ({ 'consents[0].scopes': ['name', 'statement', 'case-details', ...more] });

  it('lets an address out for the location alone, not for telephone numbers', () => {
    const blocked = ['disclosure.protected-term', 'acts[0].description[0].value', 'vic_one'];
    expect(codes(run('restricted:us', { ...told, ...scopes('contact-details') }))).toContainEqual(blocked);
    expect(codes(run('restricted:us', { ...told, ...scopes('location') }))).not.toContainEqual(blocked);
  });

  it.each(['injured', 'in-psychiatric-institution'])('tells that somebody is %s for medical details alone', (value) => {
    const status = { 'victims[0].status': { value } };
    const statusOf = (changes: Changes) => opened('restricted:us', { ...status, ...changes }).victims[0]?.status?.value;
    expect(statusOf(scopes())).toBeUndefined();
    expect(statusOf(scopes('medical'))).toBe(value);
  });

  it('tells where somebody is held as a detail of the case', () => {
    expect(opened('restricted:us', { 'victims[0].status': { value: 'in-prison' } }).victims[0]?.status?.value).toBe(
      'in-prison',
    );
  });
});

describe('an assessment of risk', () => {
  it('missing of somebody who is named is told', () => {
    expect(codes(run('restricted:us', { risks: [] }))).toContainEqual([
      'disclosure.risk-missing',
      'victims[0]',
      'vic_one',
    ]);
    expect(codes(run('disclosable', { risks: [] })).map(([code]) => code)).not.toContain('disclosure.risk-missing');
  });

  it.each([
    ['is older than half a year', { 'risks[0].assessedOn': '2020-12-02' }],
    ['is past its review', { 'risks[0].nextReview': '2021-05-31' }],
  ])('that %s stops the naming of that person, and nothing else', (_what, changes) => {
    const outcome = run('restricted:us', changes);
    expect(outcome.ok).toBe(false);
    expect(codes(outcome)).toContainEqual(['disclosure.risk-outdated', 'risks[0]', 'vic_one']);
    for (const profile of ['internal', 'disclosable'] as const) expect(run(profile, changes).ok).toBe(true);
  });

  it('made again counts instead of the old one, and one made later does not count yet', () => {
    const again = { id: 'rsk_two', subject: 'vic_one', threats: [{ lang: 'en', value: 'Arrest' }], level: 'low' };
    const old = { 'risks[0].assessedOn': '2020-12-02' };
    expect(run('restricted:us', { ...old, 'risks[+]': { ...again, assessedOn: '2021-05-01' } }).ok).toBe(true);
    expect(run('restricted:us', { ...old, 'risks[+]': { ...again, assessedOn: '2021-06-02' } }).ok).toBe(false);
  });
});

describe('a consent withdrawn after a filing', () => {
  const told = (changes: Changes) =>
    codes(run('restricted:us', changes)).filter(([code]) => code === 'disclosure.withdrawn-after-filing');

  it('names the filing that may hold the person', () => {
    expect(told({ 'consents[0].withdrawnOn': '2021-04-01' })).toEqual([
      ['disclosure.withdrawn-after-filing', 'consents[0].withdrawnOn', 'msr_us'],
    ]);
  });

  it('is silent of filings before the consent, after the withdrawal, and with another government', () => {
    expect(told({ 'consents[0].withdrawnOn': '2021-03-01' })).toEqual([]);
    expect(told({ 'consents[0].withdrawnOn': '2021-04-01', 'requestedMeasures[0].requestedOn': '2021-01-09' })).toEqual(
      [],
    );
    expect(told({ 'consents[0].withdrawnOn': '2021-04-01', 'requestedMeasures[0].regime': 'uk' })).toEqual([]);
    expect(told({})).toEqual([]);
  });
});

describe('the author of a statement', () => {
  const authored = {
    'evidence[1].createdBy': [{ lang: 'en', value: 'A clerk of the court' }],
    'evidence[1].sensitivity': 'public',
    'consents[+]': { ...witnessSaysYes, level: 'public-pseudonymous' },
  };
  const authorIn = (changes: Changes) => {
    const item = opened('restricted:us', changes).evidence[1];
    return item?.withheld === false ? item.createdBy : 'withheld';
  };

  it('who may not be named is not told, not by an occupation either', () => {
    expect(authorIn(authored)).toBeUndefined();
    expect(authorIn({ ...authored, ...witness })).toEqual([{ lang: 'en', value: 'A clerk of the court' }]);
  });
});

describe('relatives and interpreters', () => {
  it.each([
    ['a relative of a victim', 'Yerbol Dosanov', 'vic_one'],
    ['an interpreter', 'Pavel Zavyalov', 'vlt_small'],
  ])('%s is found in free text even where the victim is named', (_who, name, about) => {
    const outcome = run('restricted:us', { 'incidents[0].title': [{ lang: 'en', value: `With ${name}` }] });
    expect(codes(outcome)).toContainEqual(['disclosure.protected-term', 'incidents[0].title[0].value', about]);
  });
});
