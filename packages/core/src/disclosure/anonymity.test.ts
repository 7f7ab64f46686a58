import { describe, expect, it } from '@jest/globals';
import { type Changes, smallCase, smallVault } from '../../../../test/fixtures/small-case.ts';
import { type DiscloseOptions, disclose } from './disclose.ts';
import type { Profile } from './profile.ts';

const consent = { level: 'public-pseudonymous', scopes: ['case-details'], method: 'written', givenOn: '2021-01-10' };

/** `count` journalists of the same age and sex to whom the same was done on the same day, and one of her own. */
function crowd(count: number, odd: object = {}, oddAct: object = {}): Changes {
  const ids = Array.from({ length: count }, (_, at) => `vic_${at}`);
  const person = { ageBand: '30-44', ageAtTime: 41, sex: 'female', roleTags: ['journalist'] };
  const victims = [
    ...ids.map((id, at) => ({ id, pseudonym: `V-1${at}`, ...person })),
    { id: 'vic_odd', pseudonym: 'V-99', ...person, ...odd },
  ];
  const act = { incident: 'inc_trial', kind: 'unfair-trial', when: '2020-06-08', place: 'plc_city' };
  return {
    victims,
    victimGroups: [],
    risks: [],
    consents: victims.map(({ id }, at) => ({ id: `con_${at}`, subject: id, ...consent })),
    'incidents[0].summary': [{ lang: 'en', value: 'A trial.' }],
    acts: [
      { id: 'act_sentence', ...act, victims: ids },
      { id: 'act_odd', ...act, victims: ['vic_odd'], ...oddAct },
    ],
    places: [
      { id: 'plc_city', country: 'KZ', currentName: [{ lang: 'en', value: 'Almaty' }] },
      { id: 'plc_region', country: 'KZ', currentName: [{ lang: 'en', value: 'South' }] },
      { id: 'plc_village', country: 'KZ', currentName: [{ lang: 'en', value: 'Tasbulak' }], within: 'plc_region' },
    ],
  };
}

function run(changes: Changes, more: Partial<DiscloseOptions<Profile>> = {}) {
  const vault = smallVault({ people: [], others: [], terms: [] });
  return disclose<Profile>(smallCase(changes), vault, { profile: 'disclosable', asOf: '2021-06-01', ...more });
}

function opened(changes: Changes, more: Partial<DiscloseOptions<Profile>> = {}) {
  const outcome = run(changes, more);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

const codes = (outcome: ReturnType<typeof run>) => outcome.problems.map(({ code }) => code);

describe('who could this be', () => {
  it('is asked of nobody whom four others resemble', () => {
    expect(opened(crowd(4)).recognisable).toEqual([]);
    expect(codes(run(crowd(4)))).not.toContain('disclosure.could-be-known');
  });

  it.each<[string, object, object, readonly string[]]>([
    ['a role', { roleTags: ['artist'] }, {}, ['role']],
    ['a sex', { sex: 'male' }, {}, ['sex']],
    ['an age', { ageBand: '60-and-over', ageAtTime: 70 }, {}, ['age']],
    ['a day', {}, { when: '2020-06-07' }, ['date']],
    ['a place', {}, { place: 'plc_village' }, ['place']],
    ['a status', { status: { value: 'in-exile' } }, {}, ['status']],
  ])('is asked of somebody with %s that nobody else has, by that alone', (_what, odd, oddAct, attributes) => {
    const { recognisable } = opened(crowd(5, odd, oddAct));
    expect(recognisable).toEqual([{ victim: 'vic_odd', pseudonym: 'V-99', by: [{ attributes, alike: 1 }] }]);
  });

  it('finds a combination of which each part is common', () => {
    const changes = crowd(8);
    const victims = changes['victims'] as Record<string, unknown>[];
    victims.forEach((victim, at) =>
      Object.assign(victim, at < 4 ? { sex: 'male' } : {}, at % 4 === 0 ? { roleTags: ['artist'] } : {}),
    );
    const { recognisable } = opened(changes, {});
    expect(recognisable.length).toBeGreaterThan(0);
    expect(recognisable.every(({ by }) => by.every(({ alike }) => alike < 5))).toBe(true);
    expect(recognisable.some(({ by }) => by.some(({ attributes }) => attributes.join() === 'sex,role'))).toBe(true);
  });

  it('warns once when no number is asked for, and blocks for each person when one is', () => {
    const changes = crowd(3);
    expect(codes(run(changes)).filter((code) => code === 'disclosure.could-be-known')).toHaveLength(1);
    const strict = run(changes, { alike: 5 });
    expect(strict.ok).toBe(false);
    expect(codes(strict).filter((code) => code === 'disclosure.too-few-alike')).toHaveLength(4);
    expect(run(changes, { alike: 4 }).ok).toBe(true);
  });

  it('asks nothing for one government, and refuses a number that is none', () => {
    expect(opened(crowd(1), { profile: 'restricted:us', alike: 5 }).recognisable).toEqual([]);
    for (const alike of [1, 2.5, Number.NaN, 1001])
      expect(codes(run(crowd(5), { alike }))).toEqual(['disclosure.invalid-number-alike']);
  });
});

describe('generalisation', () => {
  const rare = crowd(
    4,
    { roleTags: ['blogger'], status: { value: 'in-exile', asOf: '2021-02-03' } },
    {
      when: '2020-06-07',
      place: 'plc_village',
      detention: { from: '2020-06-07', caseNumber: '2-1', facility: 'ent_court' },
    },
  );
  const odd = (more: Partial<DiscloseOptions<Profile>> = {}) => {
    const { dossier } = opened(rare, more);
    return { victim: dossier.victims[4], act: dossier.acts[1], incident: dossier.incidents[0] };
  };

  it('never tells anybody an age in years or a day of a status, and tells a government both', () => {
    const { victim } = odd();
    expect(victim).not.toHaveProperty('ageAtTime');
    expect(victim).toMatchObject({ ageBand: '30-44', status: { value: 'in-exile', asOf: '2021' } });
    const government = { consents: (rare['consents'] as object[]).map((one) => ({ ...one, recipients: ['us'] })) };
    const [, , , , known] = opened({ ...rare, ...government }, { profile: 'restricted:us' }).dossier.victims;
    expect(known).toMatchObject({ ageAtTime: 41, status: { asOf: '2021-02-03' } });
  });

  it('blurs date, place, age and occupation of whom too few resemble', () => {
    const { victim, act, incident } = odd({ blur: true });
    expect(victim).not.toHaveProperty('ageBand');
    expect(victim).toMatchObject({ roleTags: ['journalist'], status: { value: 'in-exile' } });
    expect(act).toMatchObject({ when: '2020-06', place: 'plc_region', detention: { from: '2020-06' } });
    expect(act?.detention).not.toHaveProperty('caseNumber');
    expect(act?.detention).not.toHaveProperty('facility');
    expect(incident?.when).toBe('2020-06/2020-06');
  });

  it('leaves alone whom enough resemble, and what one government reads', () => {
    expect(opened(crowd(4), { blur: true }).dossier.acts[0]?.when).toBe('2020-06-08');
    expect(opened(rare, { blur: true, profile: 'restricted:us' }).dossier.acts[1]?.when).toBe('2020-06-07');
  });

  it('makes people alike who were not', () => {
    const unlike = crowd(4, {}, { when: '2020-06-07' });
    expect(run(unlike, { alike: 5 }).ok).toBe(false);
    expect(run(unlike, { alike: 5, blur: true }).ok).toBe(true);
  });
});
