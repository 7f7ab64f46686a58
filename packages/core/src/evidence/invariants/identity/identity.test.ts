import { describe, expect, it } from '@jest/globals';
import { type Breach, breachesOf } from '../../../../../../test/fixtures/faultless-case.ts';

const iin = (value: string, more: object = {}) => ({
  'persons[0].identifiers': [{ scheme: 'kz-iin', value, ...more }],
});
const old = { 'persons[0].birth.date': ['1899-06-06'], 'persons[0].sex.value': 'male' };
const name = (more: object) => ({ 'persons[0].names[+]': { role: 'alias', full: 'Judge', tag: 'en', ...more } });
const NUMBER = 'persons[0].identifiers[0].value';
/** The number is of a person of 120 years, which other rules tell of. */
const ownRules = (rows: ReturnType<typeof breachesOf>) => rows.filter(([code]) => !code.includes('age-'));

describe('identity', () => {
  it.each<Breach>([
    ['a wrong check digit', { ...old, ...iin('990606100017') }, 'evidence.kz-iin', 'block', NUMBER, 'per_judge'],
    ['an impossible month', { ...old, ...iin('991306100011') }, 'evidence.kz-iin', 'block', NUMBER, 'per_judge'],
    [
      'a number without a possible check digit',
      { ...old, ...iin('990606100760') },
      'evidence.kz-iin',
      'block',
      NUMBER,
      'per_judge',
    ],
    [
      'a wrong number as printed',
      { ...old, ...iin('582100259386', { asPrintedBySource: true }) },
      'evidence.kz-iin-as-printed',
      'warn',
      NUMBER,
      'per_judge',
    ],
    [
      'another day of birth',
      { ...old, ...iin('990606100016'), 'persons[0].birth.date': ['1899-06-07', '1900'] },
      'evidence.kz-iin-birth',
      'block',
      NUMBER,
      'per_judge',
    ],
    [
      'another day of birth, as printed',
      { ...old, ...iin('990606100016', { asPrintedBySource: true }), 'persons[0].birth.date': ['1900'] },
      'evidence.kz-iin-birth-as-printed',
      'warn',
      NUMBER,
      'per_judge',
    ],
    [
      'another sex',
      { ...old, ...iin('990606100016'), 'persons[0].sex.value': 'female' },
      'evidence.kz-iin-sex',
      'block',
      NUMBER,
      'per_judge',
    ],
    [
      'another sex, as printed',
      { ...old, ...iin('990606100016', { asPrintedBySource: true }), 'persons[0].sex.value': 'female' },
      'evidence.kz-iin-sex-as-printed',
      'warn',
      NUMBER,
      'per_judge',
    ],
    [
      'a number of another scheme that fails',
      { 'entities[1].identifiers': [{ scheme: 'kz-bin', value: '990606100017' }] },
      'evidence.identifier-check',
      'warn',
      'entities[1].identifiers[0].value',
      'ent_court',
    ],
    [
      'a number of no known scheme',
      { 'persons[0].identifiers': [{ scheme: 'kz-unknown-12', value: '582100259386' }] },
      'evidence.identifier-scheme-unknown',
      'warn',
      'persons[0].identifiers[0].scheme',
      'per_judge',
    ],
    [
      'a Latin letter in a Cyrillic word',
      { 'acts[0].description': [{ lang: 'ru', value: 'Судья Aлександр' }] },
      'evidence.mixed-scripts',
      'warn',
      'acts[0].description[0].value',
      'act_sentence',
    ],
    [
      'a Cyrillic letter inside a Latin word',
      { 'evidenceLinks[0].pinpoint': 'pаge 2' },
      'evidence.mixed-scripts',
      'warn',
      'evidenceLinks[0].pinpoint',
      'lnk_1',
    ],
    [
      'decomposed letters',
      { title: [{ lang: 'et', value: 'Vaíke'.normalize('NFD') }] },
      'evidence.not-nfc',
      'warn',
      'title[0].value',
      '',
    ],
    [
      'a right-to-left override',
      name({ full: 'Judge\u202eyelir' }),
      'evidence.bidi-control',
      'warn',
      'persons[0].names[2].full',
      'per_judge',
    ],
    [
      'a left-to-right mark',
      { 'evidenceLinks[0].pinpoint': 'p. 2\u200e' },
      'evidence.bidi-control',
      'warn',
      'evidenceLinks[0].pinpoint',
      'lnk_1',
    ],
    [
      'a zero-width space',
      name({ full: 'Jud\u200bge' }),
      'evidence.invisible-character',
      'warn',
      'persons[0].names[2].full',
      'per_judge',
    ],
    [
      'a joiner between Latin letters',
      name({ full: 'Jud\u200dge' }),
      'evidence.invisible-character',
      'warn',
      'persons[0].names[2].full',
      'per_judge',
    ],
    ['a byte order mark', { notes: '\ufeffremark' }, 'evidence.invisible-character', 'warn', 'notes', ''],
    [
      'a name in another script than its tag',
      name({ tag: 'ru-Cyrl' }),
      'evidence.name-script',
      'warn',
      'persons[0].names[2].full',
      'per_judge',
    ],
    [
      'a name in another script than its language',
      name({ full: 'Судья' }),
      'evidence.name-script',
      'warn',
      'persons[0].names[2].full',
      'per_judge',
    ],
    [
      'no name of its own script',
      { 'persons[0].names[1]': { role: 'alias', full: 'Judge', tag: 'en' } },
      'evidence.native-name-missing',
      'warn',
      'persons[0].names',
      'per_judge',
    ],
    [
      "no name of its own script, by the dossier's country",
      { 'persons[0].names[1]': { role: 'alias', full: 'Judge', tag: 'en' }, 'persons[0].citizenship': [] },
      'evidence.native-name-missing',
      'warn',
      'persons[0].names',
      'per_judge',
    ],
    [
      'a generated spelling in the lead',
      { 'persons[0].names[0].generated': true },
      'evidence.generated-primary',
      'warn',
      'persons[0].names[0].generated',
      'per_judge',
    ],
  ])('%s is told', (_what, changes, code, severity, at, about) => {
    expect(ownRules(breachesOf(changes)).filter(([, , path]) => !path.startsWith('postsHeld'))).toEqual([
      [code, severity, at, about === '' ? undefined : about],
    ]);
  });

  it.each([
    ['a number that agrees', { ...old, ...iin('990606100016') }],
    [
      'a number that agrees with one of several dates',
      { ...old, ...iin('990606100016'), 'persons[0].birth.date': ['1900', '1899~'] },
    ],
    ['a number of the second pass', { ...old, ...iin('990606100709') }],
    [
      'a number without anything to compare',
      { ...iin('990606100016'), 'persons[0].birth': undefined, 'persons[0].sex': undefined },
    ],
    ['a scheme without checks', { 'persons[0].identifiers': [{ scheme: 'national-id', value: 'X' }] }],
    [
      'words of two scripts side by side',
      { 'acts[0].description': [{ lang: 'ru', value: 'Судья Alexander, ИП-405, Facebook-группа' }] },
    ],
    [
      'joiners that Persian and Hindi need',
      { 'acts[0].description': [{ lang: 'fa', value: 'می\u200cخواهم क्\u200dष' }] },
    ],
    ['Kazakh in either script', { 'persons[0].names[+]': { role: 'alias', full: 'Jaqsybek', tag: 'kk' } }],
    [
      'a name with signs that are no letters',
      { 'persons[0].names[+]': { role: 'alias', full: "O'Judge-2, Jr.", tag: 'en' } },
    ],
    [
      'a generated spelling beside',
      { 'persons[0].names[+]': { role: 'spelling-variation', full: 'Jaqsybek', tag: 'kk-Latn', generated: true } },
    ],
    [
      'a citizen of a country of Latin letters',
      {
        'persons[0].names[1]': { role: 'alias', full: 'Judge', tag: 'en' },
        'persons[0].citizenship': [{ country: 'EE' }],
      },
    ],
  ])('%s passes', (_what, changes) => {
    expect(ownRules(breachesOf(changes))).toEqual([]);
  });
});
