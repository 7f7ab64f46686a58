import { describe, expect, it } from '@jest/globals';
import { type Changes, smallCase, smallVault } from '../../../../test/fixtures/small-case.ts';
import { type DiscloseOptions, disclose } from './disclose.ts';
import type { Profile } from './profile.ts';

const ASOF = '2021-06-01';

function run<P extends Profile>(
  profile: P,
  changes: Changes = {},
  vault: Changes | 'none' = {},
  more: Partial<DiscloseOptions<P>> = {},
) {
  return disclose(smallCase(changes), vault === 'none' ? undefined : smallVault(vault), {
    profile,
    asOf: ASOF,
    ...more,
  });
}

function opened<P extends Profile>(
  profile: P,
  changes: Changes = {},
  vault: Changes | 'none' = {},
  more: Partial<DiscloseOptions<P>> = {},
) {
  const outcome = run(profile, changes, vault, more);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value.dossier;
}

const codes = (outcome: ReturnType<typeof run>) => outcome.problems.map(({ code, at, about }) => [code, at, about]);

describe('a victim', () => {
  it('is named to the government they agreed to, by the name of the vault', () => {
    const [victim] = opened('restricted:us').victims;
    expect(victim?.label).toEqual({ kind: 'name', value: 'Aigerim Sultanbekova' });
    expect(victim?.names?.map(({ full }) => full)).toEqual(['Aigerim Sultanbekova', 'Айгерім Сұлтанбекова']);
    expect(victim?.circumstances).toBeDefined();
  });

  it('is pseudonymous to any other government and in what may be disclosed', () => {
    for (const profile of ['restricted:uk', 'disclosable'] as const) {
      const [victim] = opened(profile).victims;
      expect(victim).toEqual({
        id: 'vic_one',
        ageBand: '30-44',
        roleTags: ['journalist'],
        specialProtection: [],
        src: [],
        pseudonym: 'V-0001',
        label: { kind: 'pseudonym', value: 'V-0001' },
      });
    }
  });

  it('is named in what may be disclosed with public consent alone', () => {
    const changes = { 'consents[0].level': 'public-named', 'consents[0].recipients': [] };
    const [victim] = opened('disclosable', changes).victims;
    expect(victim?.label.kind).toBe('name');
    expect(victim).not.toHaveProperty('pseudonym');
  });

  it('named to a government keeps the pseudonym of the other documents', () => {
    expect(opened('restricted:us').victims[0]?.pseudonym).toBe('V-0001');
  });

  it('is named inside the organisation with the vault, and never without it', () => {
    expect(opened('internal', { consents: [] }).victims[0]?.label.kind).toBe('name');
    expect(opened('internal', {}, 'none').victims[0]?.label).toEqual({ kind: 'pseudonym', value: 'V-0001' });
    expect(opened('restricted:us', {}, 'none').victims[0]?.label).toEqual({ kind: 'pseudonym', value: 'V-0001' });
  });

  it.each([
    ['a declared protection', { 'victims[0].specialProtection': ['sexual-violence'] }],
    ['a minor by tag', { 'victims[0].roleTags': ['minor'] }],
    ['a minor by age band', { 'victims[0].ageBand': '12-17' }],
    ['a minor by age', { 'victims[0].ageAtTime': 17 }],
    ['a survivor by act', { 'acts[0].kind': 'sexual-violence' }],
  ])('with %s stays pseudonymous whatever the consent, unless an override says why', (_what, changes) => {
    const all = { ...changes, 'consents[0].level': 'public-named', 'consents[0].method': 'guardian' };
    expect(opened('restricted:us', all).victims[0]?.label.kind).toBe('pseudonym');
    expect(opened('internal', all).victims[0]?.label.kind).toBe('name');
    const protectionOverrides = [{ subject: 'vic_one', reason: 'Asked for it in court' }];
    const outcome = run('restricted:us', all, {}, { protectionOverrides });
    expect(outcome.ok && outcome.value.dossier.victims[0]?.label.kind).toBe('name');
    expect(codes(outcome)).toContainEqual(['disclosure.protection-overridden', 'victims[0]', 'vic_one']);
  });

  it('is not named by an override without a reason', () => {
    const outcome = run('restricted:us', {}, {}, { protectionOverrides: [{ subject: 'vic_one', reason: ' ' }] });
    expect(codes(outcome)).toEqual([['disclosure.override-without-reason', '', 'vic_one']]);
  });

  it('without consent, or after it ended, is reported', () => {
    expect(codes(run('restricted:us', { consents: [] }))).toContainEqual([
      'disclosure.consent-missing',
      'victims[0]',
      'vic_one',
    ]);
    expect(codes(run('restricted:us', { 'consents[0].withdrawnOn': ASOF }))).toContainEqual([
      'disclosure.consent-ended',
      'victims[0]',
      'vic_one',
    ]);
    expect(codes(run('restricted:us')).filter(([code]) => String(code).startsWith('disclosure.consent'))).toEqual([]);
  });
});

describe('a named official', () => {
  it('is identified in full to a government, whatever the sensitivity', () => {
    const [person] = opened('restricted:us', { 'persons[0].addresses[0].sensitivity': 'protected' }).persons;
    expect(person?.identifiers).toHaveLength(1);
    expect(person?.addresses).toHaveLength(1);
    expect(person?.contactDetails[0]?.phone).toBe('+7 701 555 01 02');
    expect(person?.birth?.date).toEqual(['1970-05-04']);
    expect(person?.label).toEqual({ kind: 'name', value: 'Zhaksybek Umbetkaliev' });
  });

  it('loses numbers, address, telephone and day of birth where anybody may read', () => {
    const [person] = opened('disclosable').persons;
    expect(person).toMatchObject({
      identifiers: [],
      addresses: [],
      contactDetails: [],
      birth: { date: ['1970'], country: 'KZ' },
    });
  });

  it('keeps an open database number and a public address that is no home', () => {
    const changes = {
      'persons[0].identifiers[+]': { scheme: 'wikidata', value: 'Q1' },
      'persons[0].addresses[+]': {
        full: [{ lang: 'en', value: '1 Court Square' }],
        kind: 'work',
        sensitivity: 'public',
      },
    };
    const [person] = opened('disclosable', changes).persons;
    expect(person?.identifiers.map(({ scheme }) => scheme)).toEqual(['wikidata']);
    expect(person?.addresses.map(({ kind }) => kind)).toEqual(['work']);
  });
});

describe('a relative', () => {
  const changes = {
    'persons[+]': { id: 'per_wife', names: [{ role: 'primary', full: 'Kuralai Tasbolatova', tag: 'en' }] },
    'relationships[+]': { id: 'rel_wife', from: 'per_wife', to: 'per_judge', type: 'family', family: 'spouse' },
  };

  it('who is nothing else is a pseudonym without a tie where anybody may read', () => {
    const dossier = opened('disclosable', changes);
    expect(dossier.persons[1]).toMatchObject({ names: [], label: { kind: 'pseudonym', value: 'P-0002' } });
    expect(dossier.relationships).toEqual([]);
  });

  it('is told to a government', () => {
    const dossier = opened('restricted:us', changes);
    expect(dossier.persons[1]?.label).toEqual({ kind: 'name', value: 'Kuralai Tasbolatova' });
    expect(dossier.relationships).toHaveLength(1);
  });

  it('who acts in their own right is told to everybody', () => {
    const asset = {
      id: 'ast_house',
      holders: ['per_wife'],
      kind: 'real-estate',
      description: [{ lang: 'en', value: 'A house' }],
      asOf: '2020',
      basis: 'reported',
    };
    const dossier = opened('disclosable', { ...changes, 'assets[+]': asset });
    expect(dossier.persons[1]?.label.kind).toBe('name');
    expect(dossier.relationships).toHaveLength(1);
  });

  it('is looked for in free text', () => {
    const outcome = run('disclosable', {
      ...changes,
      'incidents[0].title': [{ lang: 'en', value: 'With Kuralai Tasbolatova' }],
    });
    expect(codes(outcome)).toContainEqual(['disclosure.protected-term', 'incidents[0].title[0].value', 'per_wife']);
  });
});

describe('sensitivity', () => {
  it('decides about ties, coordinates and contacts of submitters', () => {
    const changes = {
      'relationships[+]': {
        id: 'rel_a',
        from: 'per_judge',
        to: 'ent_court',
        type: 'associate',
        sensitivity: 'confidential',
      },
      'places[0].coordinates': { latitude: 43, longitude: 76 },
      'submitters[0].contacts': [
        { email: 'office@watch.example', sensitivity: 'public', src: [] },
        { email: 'desk@watch.example', sensitivity: 'confidential', src: [] },
        { email: 'home@watch.example', src: [] },
      ],
    };
    const seen = (profile: Profile) => {
      const { relationships, places, submitters } = opened(profile, changes);
      return [relationships.length, places[0]?.coordinates !== undefined, submitters[0]?.contacts.length];
    };
    expect(seen('disclosable')).toEqual([0, false, 1]);
    expect(seen('restricted:us')).toEqual([1, true, 2]);
    expect(seen('internal')).toEqual([1, true, 3]);
  });

  it('leaves a regime its own extension fields alone', () => {
    const changes = { 'acts[0].ext': { us: { note: 'a' }, lt: { note: 'b' } } };
    expect(opened('restricted:us', changes).acts[0]?.ext).toEqual({ us: { note: 'a' } });
    expect(opened('disclosable', changes, {}, { recipient: 'lt' }).acts[0]?.ext).toEqual({ lt: { note: 'b' } });
    expect(opened('disclosable', changes).acts[0]?.ext).toBeUndefined();
    expect(opened('internal', changes).acts[0]?.ext).toEqual({ us: { note: 'a' }, lt: { note: 'b' } });
  });
});

describe('the options', () => {
  it.each<[string, Partial<DiscloseOptions<Profile>>, string]>([
    ['an unknown profile', { profile: 'restricted:' }, 'disclosure.unknown-profile'],
    ['another recipient', { recipient: 'uk' }, 'disclosure.recipient-mismatch'],
    ['an impossible day', { asOf: '2021-02-30' }, 'disclosure.invalid-day'],
    ['a time for a day', { asOf: '2021-02-03T10:00Z' }, 'disclosure.invalid-day'],
  ])('refuse %s', (_what, more, code) => {
    const outcome = disclose<Profile>(smallCase(), smallVault(), { profile: 'restricted:us', asOf: ASOF, ...more });
    expect(outcome.ok).toBe(false);
    expect(outcome.problems.map((problem) => problem.code)).toEqual([code]);
  });

  it('refuse the vault of another dossier, and one that knows somebody whom the dossier does not', () => {
    expect(codes(run('internal', {}, { dossier: 'dos_other' }))).toEqual([
      ['disclosure.vault-of-another-dossier', 'dossier', 'vlt_small'],
    ]);
    const outcome = run('internal', {}, { 'people[1].subject': 'vic_two' });
    expect(outcome.ok).toBe(false);
    expect(codes(outcome)).toContainEqual(['disclosure.vault-subject-unknown', 'people[1].subject', 'vic_two']);
    expect(codes(outcome)).toContainEqual(['disclosure.vault-person-missing', 'sources[1].inVault', 'src_witness']);
  });

  it('tell that nothing was searched when there is no vault', () => {
    expect(codes(run('disclosable', {}, 'none'))).toContainEqual(['disclosure.not-scanned', '', undefined]);
    expect(codes(run('disclosable')).map(([code]) => code)).not.toContain('disclosure.not-scanned');
  });

  it('are kept on the result', () => {
    expect(opened('restricted:us')).toMatchObject({ profile: 'restricted:us', recipient: 'us', asOf: ASOF });
    expect(opened('disclosable', {}, {}, { recipient: 'ca' })).toMatchObject({
      profile: 'disclosable',
      recipient: 'ca',
    });
    expect(opened('internal').recipient).toBeUndefined();
  });
});
