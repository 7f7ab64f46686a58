import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fullestValue } from '../../../../test/fixtures/fullest-value.ts';
import { DISCLOSABLE_FIELDS, NAMED_FIELDS, RESTRICTED_FIELDS } from '../../../../test/fixtures/leaving-fields.ts';
import { smallCase, smallVault } from '../../../../test/fixtures/small-case.ts';
import { dossierSchema } from '../evidence/schema/dossier.ts';
import type { Dossier, Vault } from '../evidence/schema/types.ts';
import { vaultSchema } from '../evidence/schema/vault.ts';
import { disclose } from './disclose.ts';
import type { Profile } from './profile.ts';

const DAY = '2020-01-01';
const OUTSIDE: readonly Profile[] = ['disclosable', 'restricted:us'];

/** Every field of the schema filled with a word of its own, and every consent given: the most that may ever leave. */
function fullest(): { readonly dossier: Dossier; readonly words: ReadonlyMap<string, string> } {
  const words = new Map<string, string>();
  const input = fullestValue(dossierSchema, (path) => {
    const word = `canary${words.size}x`;
    words.set(path, word);
    return word;
  }) as Record<string, Record<string, unknown>[]>;
  const consent = { ...input['consents']?.[0], level: 'public-named', recipients: [], givenOn: DAY };
  const scopes = [
    'name',
    'statement',
    'case-details',
    'photo',
    'voice',
    'medical',
    'contact-details',
    'location',
    'family',
  ];
  const { withdrawnOn: _withdrawn, ...given } = { ...consent, scopes } as Record<string, unknown>;
  input['consents'] = [given, { ...given, id: 'con_y', subject: 'src_x' }];
  Object.assign(input['victims']?.[0] ?? {}, { ageBand: '30-44', ageAtTime: 40, specialProtection: [] });
  Object.assign(input['sources']?.[0] ?? {}, { specialProtection: [] });
  Object.assign(input['evidence']?.[0]?.['exhibit'] ?? {}, { people: [], none: true });
  const [rendition] = (input['evidence']?.[0]?.['renditions'] ?? []) as Record<string, unknown>[];
  Object.assign(rendition ?? {}, { purpose: 'redacted', profile: 'disclosable', shows: { people: [], none: true } });
  return { dossier: dossierSchema.parse(input), words };
}

function leaving(profile: Profile, vault?: (dossier: Dossier) => Vault): readonly string[] {
  const { dossier, words } = fullest();
  const outcome = disclose(dossier, vault?.(dossier), { profile, recipient: 'us', asOf: DAY });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  const text = JSON.stringify(outcome.value.dossier);
  return [...words]
    .filter(([, word]) => text.includes(word))
    .map(([path]) => path)
    .sort();
}

describe('the census of free strings', () => {
  it('holds every field that may ever leave; a new field of the schema must be decided about', () => {
    expect(leaving('disclosable')).toEqual(DISCLOSABLE_FIELDS);
    expect(leaving('restricted:us')).toEqual([...DISCLOSABLE_FIELDS, ...RESTRICTED_FIELDS].sort());
  });

  it('has what is said of the identity in place of the pseudonym when the victim is named', () => {
    const naming = ({ id }: Dossier): Vault =>
      vaultSchema.parse({
        schemaVersion: '1.0',
        id: 'vlt_x',
        dossier: id,
        people: [{ subject: 'vic_x', names: [{ role: 'primary', full: 'Zarina Omarova', tag: 'en' }] }],
      });
    const others = DISCLOSABLE_FIELDS.filter((path) => path !== 'victims[].pseudonym');
    expect(leaving('disclosable', naming)).toEqual([...others, ...NAMED_FIELDS].sort());
  });
});

/** A word that no field of the case holds. */
const secretWord = fc.stringMatching(/^Q[bdgkmnrtvz]{3}[aeiou][bdgkmnrtvz]{3}[aeiou]$/);
const secrets = fc.uniqueArray(secretWord, { minLength: 7, maxLength: 7, selector: (word) => word.toLowerCase() });
const outside = fc.constantFrom<Profile>('disclosable', 'restricted:us', 'restricted:uk');

function vaultOf(words: readonly string[]): Vault {
  const [given = '', family = '', house = '', witness = '', brother = '', interpreter = '', term = ''] = words;
  return smallVault({
    'people[0].names': [
      { role: 'primary', full: `${given} ${family}`, tag: 'en', parts: { given: [given], family: [family] } },
    ],
    'people[0].addresses': [`${house} Lane 7`],
    'people[0].notes': `${given} was here`,
    'people[0].relatives[0].names': [{ role: 'primary', full: brother, tag: 'en' }],
    'people[1].names': [{ role: 'primary', full: witness, tag: 'en' }],
    'others[0].names': [{ role: 'primary', full: interpreter, tag: 'en' }],
    'terms[0].value': term,
  });
}

const WRITABLE = [
  'incidents[0].title',
  'incidents[0].summary',
  'acts[0].description',
  'involvements[0].narrative',
  'evidence[0].title',
  'evidenceLinks[0].quote',
  'contextSummary',
  'persons[0].summary',
  'requestedMeasures[0].rationale',
  'positions[0].powers',
];

describe('a canary', () => {
  it('in the vault or in an internal field occurs neither in what leaves nor in the problems', () => {
    fc.assert(
      fc.property(secrets, outside, (words, profile) => {
        const dossier = smallCase({
          consents: [],
          notes: words[0],
          'victims[0].notes': words[1],
          'evidence[0].acquisition.by': words[2],
          'evidence[0].custody[0].by': words[3],
          'evidence[0].acquisition.accountUsed': words[4],
          'incidents[0].recordedBy': words[5],
        });
        const outcome = disclose(dossier, vaultOf(words), { profile, asOf: '2021-06-01' });
        expect(outcome.ok).toBe(true);
        const text = JSON.stringify(outcome).toLowerCase();
        for (const word of words) expect(text).not.toContain(word.toLowerCase());
      }),
      { numRuns: 60 },
    );
  });

  it('written into any text is refused without being told', () => {
    fc.assert(
      fc.property(
        secrets,
        outside,
        fc.constantFrom(...WRITABLE),
        fc.nat(6),
        fc.boolean(),
        (words, profile, path, which, upper) => {
          const written = words[which] ?? '';
          const value = `Then ${upper ? written.toUpperCase() : written}${which === 2 ? ' Lane 7' : ''}, they say.`;
          const dossier = smallCase({ consents: [], [path]: [{ lang: 'en', value }] });
          const outcome = disclose(dossier, vaultOf(words), { profile, asOf: '2021-06-01' });
          expect(outcome.ok).toBe(false);
          expect(outcome.problems.map(({ code, at }) => [code, at])).toContainEqual([
            'disclosure.protected-term',
            `${path}[0].value`,
          ]);
          const text = JSON.stringify(outcome).toLowerCase();
          for (const word of words) expect(text).not.toContain(word.toLowerCase());
        },
      ),
      { numRuns: 200 },
    );
  });

  it.each([
    ['a body', 'entities[0].names[0].full'],
    ['an organisation that submits', 'submitters[0].names[0].full'],
    ['a place', 'places[0].currentName[0].value'],
    ['a publication', 'sources[2].publicName[0].value'],
  ])('written whole into the name of %s is refused without being told', (_what, path) => {
    const words = ['Qtrbanka', 'Qmktozva', 'Qdgkibte', 'Qzvketra', 'Qnkbodga', 'Qtvzikma', 'Qrgnatko'];
    const dossier = smallCase({ consents: [], [path]: 'Friends of Qtrbanka Qmktozva' });
    for (const profile of OUTSIDE) {
      const outcome = disclose(dossier, vaultOf(words), { profile, recipient: 'us', asOf: '2021-06-01' });
      expect(outcome.ok).toBe(false);
      expect(outcome.problems.map(({ code }) => code)).toContain('disclosure.protected-term');
      expect(JSON.stringify(outcome)).not.toMatch(/Qtrbanka|Qmktozva/);
    }
  });

  it('in every internal field at once stays inside, and is there for the organisation itself', () => {
    const { dossier, words } = fullest();
    const inside = disclose(dossier, undefined, { profile: 'internal', asOf: DAY });
    const text = JSON.stringify(inside);
    const notes = [...words].filter(
      ([path]) => /notes$|accountUsed$|\.by$/.test(path) && path !== 'notes' && !path.startsWith('vault'),
    );
    expect(notes.length).toBeGreaterThan(20);
    for (const [path, word] of notes) expect([path, text.includes(word)]).toEqual([path, true]);
    for (const profile of OUTSIDE) {
      const outcome = JSON.stringify(disclose(dossier, undefined, { profile, recipient: 'us', asOf: DAY }));
      for (const [path, word] of notes) expect([path, outcome.includes(word)]).toEqual([path, false]);
    }
  });

  it('in a vault of every field stays inside', () => {
    const { dossier } = fullest();
    const words: string[] = [];
    const vault = vaultSchema.parse({
      ...(fullestValue(
        vaultSchema,
        () =>
          words[words.push(`Canaryword${'abcdefghijklmnopqrstuvwxyz'[words.length % 26]}${words.length}`) - 1] ?? '',
      ) as object),
      dossier: dossier.id,
    });
    for (const profile of OUTSIDE) {
      const outcome = disclose({ ...dossier, consents: [] }, vault, { profile, recipient: 'us', asOf: DAY });
      expect(outcome.ok).toBe(true);
      for (const word of words) expect(JSON.stringify(outcome)).not.toContain(word);
    }
  });
});
