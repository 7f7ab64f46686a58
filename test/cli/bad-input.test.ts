/** Every way in which what is given can be wrong: the exit code, and what is said. */
import { existsSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { stringify } from 'yaml';
import { smallCaseInput } from '../fixtures/small-case.ts';
import { caseWith, dossierText, folderWith, temporaryFolder } from './support/case-folder.ts';
import { runCommand } from './support/run-command.ts';

const MINUTE = 60_000;

const en = (value: string) => [{ lang: 'en', value }];
const iin = (value: string) => [{ scheme: 'kz-iin', value, country: 'KZ', src: [{ evidence: 'evi_decision' }] }];

/** What is wrong; how it comes to be; the exit code; what must be said, in this order. */
type Row = readonly [title: string, args: () => readonly string[], code: number, said: readonly string[]];

const FILES: readonly Row[] = [
  [
    'a path that does not exist',
    () => [join(temporaryFolder(), 'nowhere')],
    3,
    ['cli.case-not-found', 'does not exist.'],
  ],
  [
    'a folder without a dossier',
    () => [folderWith({ 'notes.txt': 'x' })],
    3,
    ['cli.no-dossier', 'dossier.yaml, dossier.yml or dossier.json'],
  ],
  [
    'a folder with two dossiers',
    () => [folderWith({ 'dossier.yaml': 'a: 1', 'dossier.json': '{}' })],
    3,
    ['cli.several-dossiers', 'dossier.yaml,', 'dossier.json.', 'Keep one of them there'],
  ],
  [
    'a folder with two vaults',
    () => [caseWith({}, { 'vault.yaml': '', 'vault.json': '' })],
    3,
    ['cli.several-vaults', 'vault.yaml,', 'vault.json.'],
  ],
  [
    'a dossier that is a folder',
    () => [folderWith({ 'dossier.yaml/file': '' })],
    3,
    ['cli.not-a-file', 'is a folder, not a file.'],
  ],
  [
    'a folder given as vault',
    () => [caseWith(), '--vault', temporaryFolder()],
    3,
    ['cli.not-a-file', 'is a folder, not a file.'],
  ],
  [
    'a vault that does not exist',
    () => [caseWith(), '--vault', 'nowhere.yaml'],
    3,
    ['cli.vault-not-found', 'nowhere.yaml does not exist.'],
  ],
  [
    'an empty file',
    () => [folderWith({ 'dossier.yaml': '' })],
    3,
    ['dossier.yaml:1:1', 'evidence.empty-file', 'The file holds nothing.'],
  ],
  ['a file of spaces', () => [folderWith({ 'dossier.json': ' \n\n' })], 3, ['dossier.json:1:1', 'evidence.empty-file']],
  [
    'not JSON',
    () => [folderWith({ 'dossier.json': '{ "schemaVersion": "1.0", ' })],
    3,
    ['dossier.json:1:27', 'evidence.not-json', 'property name expected'],
  ],
  [
    'not YAML',
    () => [folderWith({ 'dossier.yaml': 'id: [dos_x\ntitle: x' })],
    3,
    ['dossier.yaml:2:1', 'evidence.not-yaml'],
  ],
  [
    'not UTF-8',
    () => [folderWith({ 'dossier.yaml': Buffer.from([0x69, 0x64, 0x3a, 0x20, 0xff]) })],
    3,
    ['dossier.yaml:1:5', 'evidence.not-utf-8', 'Save it as UTF-8'],
  ],
  ['UTF-16', () => [folderWith({ 'dossier.json': Buffer.from(dossierText(), 'utf16le') })], 3, ['evidence.not-utf-8']],
  ['a huge file, before it is read', () => [hugeCase()], 3, ['cli.file-too-large', 'larger than 64 MiB']],
  [
    'a link that leads back to itself',
    () => [linkToItself()],
    3,
    ['cli.unreadable', 'a link that leads back to itself'],
  ],
];

const DOSSIERS: readonly Row[] = [
  ['a list instead of a mapping', () => [folderWith({ 'dossier.json': '[]' })], 1, ['evidence.not-a-mapping']],
  [
    'an unknown version',
    () => [caseWith({ schemaVersion: '7.3' })],
    1,
    ['dossier.json:2:20', 'evidence.unknown-version', 'Use "1.0"'],
  ],
  [
    'an unknown field',
    () => [caseWith({ 'persons[0].shoeSize': 44 })],
    1,
    ['persons[0] per_judge', 'evidence.unknown-field'],
  ],
  [
    'an unknown field in YAML',
    () => [folderWith({ 'dossier.yaml': stringify(smallCaseInput({ 'persons[0].shoeSize': 44 })) })],
    1,
    ['dossier.yaml:80:5', 'persons[0] per_judge', 'evidence.unknown-field'],
  ],
  [
    'a dangling reference',
    () => [caseWith({ 'postsHeld[0].person': 'per_nobody' })],
    1,
    ['postsHeld[0].person pst_judge', 'evidence.dangling-reference'],
  ],
  [
    'a circular hierarchy',
    () => [caseWith({ 'entities[0].parent': 'ent_court' })],
    1,
    ['evidence.circular-chain', 'comes back to where it began'],
  ],
  [
    'an id given twice',
    () => [caseWith({ 'entities[1].id': 'ent_ministry' })],
    1,
    ['entities[1].id', 'evidence.duplicate-id'],
  ],
  [
    'an impossible date',
    () => [caseWith({ 'persons[0].birth.date': ['1970-02-30'] })],
    1,
    ['persons[0].birth.date[0]', 'evidence.invalid-date'],
  ],
  [
    'a reversed interval',
    () => [caseWith({ 'postsHeld[0].from': '2022', 'postsHeld[0].to': '2018' })],
    1,
    ['postsHeld[0].to', 'evidence.span-reversed'],
  ],
  [
    'an IIN with a wrong digit',
    () => [caseWith({ 'persons[0].identifiers': iin('700504300017') })],
    1,
    ['identifiers[0].value', 'evidence.kz-iin'],
  ],
  [
    'a name with U+FFFE',
    () => [caseWith({ 'persons[0].names[0].full': 'Zhaksybek \ufffe' })],
    1,
    ['persons[0].names[0].full', 'evidence.forbidden-character'],
  ],
  [
    'a narrative of 10 MB',
    () => [caseWith({ contextSummary: en('word '.repeat(2_000_000)) })],
    1,
    ['contextSummary[0].value', 'evidence.too-long', '500000'],
  ],
  ['a case that asks for nothing', () => [caseWith({ requestedMeasures: [] })], 1, ['cli.nothing-requested']],
  [
    'a regime that is asked for nothing',
    () => [caseWith({ 'requestedMeasures[0].regime': 'ca' }), '--regime', 'us', '--documents'],
    1,
    ['cli.nothing-requested', 'asks us for no measure'],
  ],
];

const COMMAND_LINES: readonly Row[] = [
  [
    'a target that is not in the dossier',
    () => [caseWith(), '--target', 'per_nobody-at-all'],
    2,
    ['cli.unknown-target', '"per_nobody-at-all"', 'without --target every target is taken'],
  ],
  [
    'a mistyped target',
    () => [caseWith(), '--target', 'per_jugde'],
    2,
    ['cli.unknown-target', 'Did you mean per_judge?'],
  ],
  ['a mistyped regime', () => [caseWith(), '--regime', 'uss'], 2, ['cli.unknown-regime', 'Did you mean us?']],
  ['a mistyped regime, before a bad case', () => [folderWith({}), '--regime', 'uss'], 2, ['cli.unknown-regime']],
  ['a regime of nowhere', () => [caseWith(), '--regime', 'atlantis'], 2, ['cli.unknown-regime', 'This release has: ']],
  ['a day that does not exist', () => [caseWith(), '--date', '2021-02-30'], 2, ['cli.invalid-date', 'YYYY-MM-DD']],
  ['a day of another form', () => [caseWith(), '--date', '30.11.2020'], 2, ['cli.invalid-date', 'YYYY-MM-DD']],
  [
    'an unknown option',
    () => [caseWith(), '--regimes', 'us'],
    2,
    ["unknown option '--regimes'", 'Did you mean --regime?'],
  ],
  ['no case', () => [], 2, ["missing required argument 'case'"]],
  ['two cases', () => ['one', 'two'], 2, ['too many arguments']],
  ['a list of nothing', () => [caseWith(), '--target', ' , '], 2, ['It names nothing.']],
];

describe.each([
  ['files', FILES],
  ['dossiers', DOSSIERS],
  ['command lines', COMMAND_LINES],
] as const)('bad %s', (_, rows) => {
  it.concurrent.each(rows)(
    '%s',
    async (_title, args, code, said) => {
      const ran = await runCommand(['check', ...args()]);
      expect(ran).toMatchObject({ code, stdout: '' });
      expect(ran.stderr).not.toMatch(/\n\s+at .*:\d+:\d+/);
      let rest = ran.stderr.replace(/\s+/g, ' ');
      for (const words of said) {
        expect(rest).toContain(words);
        rest = rest.slice(rest.indexOf(words) + words.length);
      }
    },
    MINUTE,
  );
});

it.each([
  ['a language that a regime does not take', ['--language', 'fr'], ['cli.language-not-filed', 'it files in en.']],
  ['no packets at a time', ['--jobs', '0'], ['It must be 1 or more.']],
])(
  'build refuses %s, and writes nothing',
  async (_title, args, said) => {
    const out = join(temporaryFolder(), 'out');
    const ran = await runCommand(['build', caseWith(), '--out', out, '--date', '2021-06-01', ...args]);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    for (const words of said) expect(ran.stderr.replace(/\s+/g, ' ')).toContain(words);
    expect(existsSync(out)).toBe(false);
  },
  MINUTE,
);

describe('what is found while the documents are made', () => {
  it(
    'is a letter that no font has: check and build say which, of which record',
    async () => {
      const folder = caseWith({ 'persons[0].names[0].full': 'Zhaksybek \u0e01' });
      const checked = await runCommand(['check', folder, '--documents', '--date', '2021-06-01']);
      expect(checked.code).toBe(1);
      expect(checked.stdout).toContain('render.missing-glyph');
      expect(checked.stdout.replace(/\s+/g, ' ')).toContain(
        'no letter for U+0E01, found in names[0].full of per_judge',
      );
      const out = join(temporaryFolder(), 'out');
      const built = await runCommand(['build', folder, '--out', out, '--date', '2021-06-01']);
      expect(built.code).toBe(1);
      expect(built.stderr).toContain('render.missing-glyph');
    },
    MINUTE,
  );

  it(
    'is not a name that turns the line around: it is told, shown harmless, and built',
    async () => {
      const ran = await runCommand(['check', caseWith({ 'persons[0].names[0].full': 'Zhaksybek \u202eveilak' })]);
      expect(ran.code).toBe(0);
      expect(ran.stderr).toContain('persons[0].names[0].full');
      expect(ran.stdout + ran.stderr).not.toContain('\u202e');
    },
    MINUTE,
  );
});

it(
  'tells many mistakes in a bounded list, and how many more there are',
  async () => {
    const persons = Array.from({ length: 3_000 }, (_, index) => ({ id: `per_p${index}`, shoeSize: index }));
    const ran = await runCommand(['check', caseWith({ persons })]);
    expect(ran.code).toBe(1);
    expect(ran.stderr.length).toBeLessThan(20_000);
    expect(ran.stderr).toMatch(/… and \d+ more/);
  },
  MINUTE,
);

/** A file of holes: as large as the reader is told, without the bytes. */
function hugeCase(): string {
  const folder = temporaryFolder();
  const file = join(folder, 'dossier.json');
  writeFileSync(file, '');
  truncateSync(file, 2 ** 31);
  return folder;
}

function linkToItself(): string {
  const folder = temporaryFolder();
  symlinkSync('dossier.yaml', join(folder, 'dossier.yaml'));
  return folder;
}
