import { describe, expect, it } from '@jest/globals';
import { type Changes, smallCase, smallVault } from '../../../../../test/fixtures/small-case.ts';
import { disclose } from '../disclose.ts';
import { possibleTerms } from '../possible-terms.ts';
import type { Profile } from '../profile.ts';

const run = (profile: Profile, changes: Changes, vault: Changes = {}) =>
  disclose(smallCase(changes), smallVault(vault), { profile, asOf: '2021-06-01' });

const found = (outcome: ReturnType<typeof run>) =>
  outcome.problems.filter(({ code }) => /term|acknowledge/.test(code)).map(({ code, at, about }) => [code, at, about]);

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

  it('holds back a possible form until somebody acknowledges that very place for that person', () => {
    const changes = { 'acts[0].description': text('Aygerimas') };
    const at = 'acts[0].description[0].value';
    expect(found(run('disclosable', changes))).toEqual([['disclosure.possible-protected-term', at, 'vic_one']]);
    expect(run('disclosable', changes).ok).toBe(false);
    const outcome = run('disclosable', changes, acknowledging(changes));
    expect(outcome.ok).toBe(true);
    expect(found(outcome)).toEqual([['disclosure.acknowledged-term', at, 'vic_one']]);
  });

  it('lets nobody acknowledge a name', () => {
    const changes = { 'acts[0].description': text('Aigerim') };
    const digest = acknowledging({ 'acts[0].description': text('Aygerimas') });
    expect(found(run('disclosable', changes, digest))).toEqual([
      ['disclosure.protected-term', 'acts[0].description[0].value', 'vic_one'],
    ]);
  });
});

const SALT = 'a salt of a test, longer than it need be';

/** The vault in which somebody acknowledged everything that may be acknowledged in such a dossier. */
function acknowledging(changes: Changes, more: object = {}): Changes {
  const terms = possibleTerms(smallCase(changes), smallVault({ salt: SALT }), {
    profile: 'disclosable',
    asOf: '2021-06-01',
  });
  const entries = terms.map(({ place, about, digest }) => ({
    place,
    about,
    digest,
    by: 'A. Reviewer',
    on: '2021-05-01',
    why: 'A Lithuanian river',
    ...more,
  }));
  return { salt: SALT, acknowledgements: entries };
}

describe('an acknowledgement', () => {
  const changes = { 'acts[0].description': text('on the Aygerimas') };
  const codes = (outcome: ReturnType<typeof run>) => found(outcome).map(([code]) => code);

  it('goes stale when the text changes', () => {
    const other = { 'acts[0].description': text('by the Aygerimas') };
    expect(codes(run('disclosable', other, acknowledging(changes)))).toEqual(['disclosure.acknowledgement-stale']);
    expect(run('disclosable', other, acknowledging(changes)).ok).toBe(false);
  });

  it('goes stale under another salt, and means nothing without one', () => {
    const vault = acknowledging(changes);
    expect(codes(run('disclosable', changes, { ...vault, salt: `${SALT}!` }))).toEqual([
      'disclosure.acknowledgement-stale',
    ]);
    const outcome = run('disclosable', changes, { ...vault, salt: undefined });
    expect(outcome.problems.map(({ code }) => code)).toEqual(['disclosure.salt-missing']);
  });

  it('stays when another record is put before the one it is about', () => {
    const moved = smallCase(changes);
    const [act] = moved.acts;
    if (act === undefined) throw new Error('no act');
    const first = { ...act, id: 'act_before', description: [{ lang: 'en', value: 'Nothing of the kind.' }] };
    const outcome = disclose({ ...moved, acts: [first, act] }, smallVault(acknowledging(changes)), {
      profile: 'disclosable',
      asOf: '2021-06-01',
    });
    expect(found(outcome)).toEqual([['disclosure.acknowledged-term', 'acts[1].description[0].value', 'vic_one']]);
  });

  it('counts for no other place, no other person, and not before its day', () => {
    const none = 'disclosure.possible-protected-term';
    expect(codes(run('disclosable', changes, acknowledging(changes, { about: 'src_witness' })))).toEqual([none]);
    expect(codes(run('disclosable', changes, acknowledging(changes, { place: 'inc_trial.title[0].value' })))).toEqual([
      none,
    ]);
    expect(codes(run('disclosable', changes, acknowledging(changes, { on: '2021-06-02' })))).toEqual([none]);
  });

  it('names a place and a digest, and no word of the text', () => {
    const vault = smallVault(acknowledging(changes));
    expect(JSON.stringify(vault.acknowledgements)).toEqual(
      JSON.stringify([
        {
          place: 'act_sentence.description[0].value',
          about: 'vic_one',
          digest: vault.acknowledgements[0]?.digest,
          by: '[sealed]',
          on: '2021-05-01',
          why: '[sealed]',
        },
      ]),
    );
    expect(vault.acknowledgements[0]?.digest).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('possibleTerms', () => {
  const options = { profile: 'disclosable', asOf: '2021-06-01' } as const;
  const changes = { 'acts[0].description': text('Aygerimas'), 'incidents[0].title': text('Aigerim') };

  it('lists what may be acknowledged, and no name', () => {
    expect(possibleTerms(smallCase(changes), smallVault({ salt: SALT }), options).map(({ at }) => at)).toEqual([
      'acts[0].description[0].value',
    ]);
  });

  it('lists nothing without a salt or for another dossier', () => {
    expect(possibleTerms(smallCase(changes), smallVault(), options)).toEqual([]);
    expect(possibleTerms(smallCase(changes), smallVault({ salt: SALT, dossier: 'dos_other' }), options)).toEqual([]);
  });
});
