import { describe, expect, it } from '@jest/globals';
import { type Changes, smallCase, smallVault } from '../../../../test/fixtures/small-case.ts';
import { type DiscloseOptions, disclose } from './disclose.ts';
import type { Profile } from './profile.ts';
import { pseudonymAt, pseudonymsFor } from './pseudonym.ts';

const SALT = 'a salt of a test, longer than it need be';
const IDS = Array.from({ length: 2_000 }, (_, at) => `vic_${at}`);

describe('pseudonyms of the dossier', () => {
  it('number the records from one', () => {
    expect([pseudonymAt('S', 0), pseudonymAt('P', 122)]).toEqual(['S-0001', 'P-0123']);
  });
});

describe('pseudonyms of one recipient', () => {
  const uk = pseudonymsFor('V', IDS, SALT, 'uk');

  it('are the same each time, in whatever order the records stand, and when others come or go', () => {
    expect(pseudonymsFor('V', [...IDS].reverse(), SALT, 'uk').get('vic_7')).toBe(uk.get('vic_7'));
    expect(pseudonymsFor('V', ['vic_7'], SALT, 'uk').get('vic_7')).toBe(uk.get('vic_7'));
  });

  it('are different people each, and unlike those of another recipient or salt', () => {
    const us = pseudonymsFor('V', IDS, SALT, 'us');
    const other = pseudonymsFor('V', IDS, `${SALT}!`, 'uk');
    expect(new Set(uk.values()).size).toBe(IDS.length);
    expect([...us.values()].filter((pseudonym) => [...uk.values()].includes(pseudonym)).length).toBeLessThan(2);
    expect(IDS.filter((id) => uk.get(id) === us.get(id) || uk.get(id) === other.get(id))).toEqual([]);
  });

  it('do not tell the order of the records', () => {
    const drawn = IDS.map((id) => uk.get(id) ?? '');
    const rising = drawn.filter((pseudonym, at) => at > 0 && pseudonym > (drawn[at - 1] ?? '')).length;
    expect(rising).toBeGreaterThan(IDS.length * 0.45);
    expect(rising).toBeLessThan(IDS.length * 0.55);
  });

  it('spell no word and hold no sign that is read for another', () => {
    for (const pseudonym of uk.values()) expect(pseudonym).toMatch(/^V-[2-9BCDFGHJKLMNPQRSTVWXZ]{6}$/);
  });
});

describe('renumbering', () => {
  const relative: Changes = {
    'persons[+]': { id: 'per_wife', names: [{ role: 'primary', full: 'Kuralai Tasbolatova', tag: 'en' }] },
    'relationships[+]': { id: 'rel_wife', from: 'per_wife', to: 'per_judge', type: 'family', family: 'spouse' },
  };
  const run = (profile: Profile, changes: Changes = {}, more: Partial<DiscloseOptions<Profile>> = {}) =>
    disclose(smallCase({ ...relative, ...changes }), smallVault({ salt: SALT }), {
      profile,
      asOf: '2021-06-01',
      renumber: true,
      ...(profile === 'disclosable' ? { recipient: 'uk' } : {}),
      ...more,
    });
  const pseudonyms = (profile: Profile, more: Partial<DiscloseOptions<Profile>> = {}) => {
    const outcome = run(profile, {}, more);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    const { victims, sources, persons } = outcome.value.dossier;
    return [...victims, ...sources, ...persons].map(({ label }) =>
      'pseudonym' in label ? label.pseudonym : label.value,
    );
  };

  it('calls victim, witness and relative alike in everything one government gets, and not as the next one', () => {
    const [victim, , witness, , , wife] = pseudonyms('disclosable');
    expect([victim, witness, wife].every((pseudonym) => /^[VSP]-[2-9A-Z]{6}$/.test(pseudonym ?? ''))).toBe(true);
    const restricted = pseudonyms('restricted:uk');
    expect([restricted[0], restricted[2]]).toEqual([victim, witness]);
    const [next, , nextWitness, , , nextWife] = pseudonyms('disclosable', { recipient: 'ca' });
    expect([next === victim, nextWitness === witness, nextWife === wife]).toEqual([false, false, false]);
  });

  it('keeps the pseudonyms of the dossier inside, and everywhere when it is not asked for', () => {
    expect(pseudonyms('internal')[0]).toBe('Aigerim Sultanbekova');
    expect(pseudonyms('disclosable', { renumber: false })[0]).toBe('V-0001');
  });

  it('refuses prose that tells the pseudonym of the dossier', () => {
    const outcome = run('disclosable', { 'incidents[0].title': [{ lang: 'en', value: 'The trial of V-0001' }] });
    expect(outcome.problems.map(({ code, at, about }) => [code, at, about])).toContainEqual([
      'disclosure.protected-term',
      'incidents[0].title[0].value',
      'vic_one',
    ]);
  });

  it('needs a salt and a recipient', () => {
    const bare = disclose(smallCase(), smallVault(), { profile: 'disclosable', asOf: '2021-06-01', renumber: true });
    expect(bare.problems.map(({ code }) => code)).toEqual([
      'disclosure.salt-missing',
      'disclosure.renumber-without-recipient',
    ]);
    expect(disclose(smallCase(), undefined, { profile: 'internal', asOf: '2021-06-01', renumber: true }).ok).toBe(true);
  });
});
