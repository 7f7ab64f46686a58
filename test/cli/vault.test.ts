/** The vault commands, and an encrypted vault in a check; read and written against the age of the system too. */
import { chmodSync, existsSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { smallVaultInput } from '../fixtures/small-case.ts';
import { caseWith, folderWith, temporaryFolder } from './support/case-folder.ts';
import { filesIn } from './support/files-in.ts';
import { ageDecrypt, ageEncrypt, makeKey } from './support/keys.ts';
import { runAtTerminal } from './support/run-at-terminal.ts';
import { runCommand } from './support/run-command.ts';
import { runInProcess } from './support/run-in-process.ts';

const MINUTE = 60_000;
const DAY = ['--date', '2021-06-01'];
const ENTRY = 'names: [{ role: primary, full: Canary Nightingale, tag: en }]\n';
const PLAIN = stringify(smallVaultInput());
const mode = (path: string): number => statSync(path).mode & 0o777;

/** A vault encrypted to a new key, made by the age of the system. */
function lockedVault(...options: readonly string[]): { folder: string; vault: string; key: string } {
  const { file: key, recipient } = makeKey();
  const folder = folderWith({ 'vault.yaml.age': ageEncrypt(PLAIN, '--recipient', recipient, ...options) });
  return { folder, vault: join(folder, 'vault.yaml.age'), key };
}

describe('a vault', () => {
  it(
    'is made for two keys, added to, listed and locked anew; the age of the system reads it at each step',
    async () => {
      const folder = temporaryFolder();
      const vault = join(folder, 'vault.yaml.age');
      const made = await runCommand(['vault', 'key', join(folder, 'mine.key')]);
      expect(made).toMatchObject({ code: 0, stdout: expect.stringMatching(/^age1\w+\n$/) });
      const mine = join(folder, 'mine.key');
      expect(mode(mine)).toBe(0o600);
      expect(makeKey(folder, 'mine.key').recipient).toBe(made.stdout.trim());
      const other = makeKey();

      const to = ['--encrypt-to', made.stdout.trim(), '--encrypt-to', other.recipient];
      const created = await runCommand(['vault', 'create', vault, '--dossier', 'dos_small', ...to]);
      expect(created).toMatchObject({ code: 0, stdout: '' });
      expect(created.stderr).toContain('If the secret halves of all are lost, the names are lost');
      expect(mode(vault)).toBe(0o600);

      const args = ['vault', 'add', vault, 'vic_one', '--identity', mine];
      const added = await runCommand(args, { input: ENTRY });
      expect(added).toMatchObject({ code: 0, stdout: '', stderr: `Added to ${vault}: vic_one.\n` });
      expect(parse(ageDecrypt(vault, other.file).toString())).toMatchObject({
        dossier: 'dos_small',
        salt: expect.stringMatching(/^[0-9a-f]{64}$/),
        people: [{ subject: 'vic_one', names: [{ full: 'Canary Nightingale' }] }],
        recipients: [made.stdout.trim(), other.recipient],
      });
      expect((await runCommand(args, { input: ENTRY })).code).toBe(1);

      const listed = await runCommand(['vault', 'list', vault], { env: { SANCTIONS_PACKET_IDENTITY: other.file } });
      expect(listed).toMatchObject({ code: 0, stdout: 'vic_one\n' });
      expect(listed.stdout + listed.stderr).not.toContain('Canary');

      const old = readFileSync(vault);
      const kept = join(folder, 'old.age');
      const rotate = ['vault', 'rotate', vault, '--identity', mine, '--encrypt-to', other.recipient, '--single-key'];
      expect(await runCommand([...rotate, '--keep-old', kept])).toMatchObject({ code: 0, stdout: '' });
      expect(() => ageDecrypt(vault, mine)).toThrow();
      expect(ageDecrypt(vault, other.file).toString()).toContain('Canary Nightingale');
      expect(readFileSync(kept)).toEqual(old);
      expect([mode(vault), mode(kept)]).toEqual([0o600, 0o600]);
      expect(filesIn(folder)).toEqual(['mine.key', 'old.age', 'vault.yaml.age']);
    },
    MINUTE,
  );

  it(
    'that was not encrypted is encrypted, and keeps its names',
    async () => {
      const { file: key, recipient } = makeKey();
      const folder = folderWith({ 'vault.yaml': PLAIN, 'keys.txt': `# both\n${recipient}\n${makeKey().recipient}\n` });
      const vault = join(folder, 'vault.age');
      const from = join(folder, 'vault.yaml');
      const ran = await runCommand([
        'vault',
        'create',
        vault,
        '--from',
        from,
        '--encrypt-to',
        join(folder, 'keys.txt'),
      ]);
      expect(ran.code).toBe(0);
      expect(ran.stderr).toContain(`${from} still holds the names in plain text.`);
      expect(parse(ageDecrypt(vault, key).toString())).toMatchObject(smallVaultInput());
      const added = ['vault', 'add', vault, '--identity', key, '--from', join(folder, 'more.yaml')];
      writeFileSync(join(folder, 'more.yaml'), 'terms: [{ value: Canary House }]\n');
      expect(await runCommand(added)).toMatchObject({ code: 0, stderr: `Added to ${vault}: 1 term.\n` });
      expect(ageDecrypt(vault, key).toString()).toContain('Canary House');
    },
    MINUTE,
  );

  it(
    'opens with a passphrase from a file, a pipe or a terminal, where nothing of it is shown',
    async () => {
      const folder = folderWith({ passphrase: 'several invented words\n', wrong: 'several other words\n' });
      const vault = join(folder, 'v.age');
      const create = ['vault', 'create', vault, '--dossier', 'dos_small', '--single-key'];
      const secret = 'several invented words';
      const created = await runAtTerminal(
        [...create, '--new-passphrase'],
        [
          ['New passphrase: ', `${secret}x\u007f\n`],
          ['The same again: ', `${secret}\n`],
        ],
      );
      expect(created).toMatchObject({ code: 0 });
      expect(created.screen).toContain('Who forgets it has lost the names');
      const asked = await runAtTerminal(['vault', 'list', vault], [[`Passphrase of ${vault}: `, `${secret}\n`]]);
      expect(asked).toMatchObject({ code: 0 });
      expect(created.screen + asked.screen).not.toContain('invented');

      const list = ['vault', 'list', vault, '--passphrase-file'];
      expect(await runCommand([...list, join(folder, 'passphrase')])).toMatchObject({ code: 0 });
      expect(await runCommand([...list, '-'], { input: `${secret}\r\n` })).toMatchObject({ code: 0 });
      const wrong = await runCommand([...list, join(folder, 'wrong')]);
      expect(wrong).toMatchObject({ code: 3, stdout: '' });
      expect(wrong.stderr).toContain('cli.wrong-key');
      const nobody = await runCommand(['vault', 'list', vault]);
      expect(nobody).toMatchObject({ code: 3, stdout: '' });
      expect(nobody.stderr).toContain('cli.locked');
      const stopped = await runAtTerminal(['vault', 'list', vault], [[`Passphrase of ${vault}: `, '\u0003']]);
      expect(stopped.code).not.toBe(0);
      const unequal = await runAtTerminal(
        ['vault', 'rotate', vault, '--passphrase-file', join(folder, 'passphrase'), '--new-passphrase', '--single-key'],
        [
          ['New passphrase: ', 'one long passphrase\n'],
          ['The same again: ', 'another long passphrase\n'],
        ],
      );
      expect(unequal.screen).toContain('cli.bad-passphrase');
    },
    2 * MINUTE,
  );
});

describe('a case with an encrypted vault', () => {
  it.each([
    ['binary', []],
    ['ASCII-armoured', ['--armor']],
  ])(
    'is checked with its key: %s',
    async (_title, armor) => {
      const { vault, key } = lockedVault(...armor);
      const plain = caseWith({}, { 'vault.json': JSON.stringify(smallVaultInput()) });
      const locked = caseWith({}, { 'vault.yaml.age': readFileSync(vault) });
      const [inPlain, inLocked] = await Promise.all([
        runCommand(['check', plain, ...DAY, '--json']),
        runCommand(['check', locked, ...DAY, '--json', '--identity', key]),
      ]);
      expect(inLocked).toEqual(inPlain);
      expect(inPlain.code).toBe(0);
    },
    MINUTE,
  );

  it(
    'is known by its bytes, whatever its name',
    async () => {
      const { vault, key } = lockedVault();
      const folder = caseWith({}, { 'vault.json': readFileSync(vault) });
      expect((await runCommand(['check', folder, ...DAY])).stderr).toContain('cli.locked');
      expect(await runCommand(['check', folder, ...DAY, '--identity', key])).toMatchObject({ code: 0 });
    },
    MINUTE,
  );
});

type Row = readonly [title: string, args: () => readonly string[], code: number, said: readonly string[]];

const inCase = (text: string, permissions: number): string => {
  const folder = caseWith({}, { 'vault.yaml': text });
  chmodSync(join(folder, 'vault.yaml'), permissions);
  return folder;
};

const withKey = (permissions: number): readonly string[] => {
  const { vault, key } = lockedVault();
  chmodSync(key, permissions);
  return ['vault', 'list', vault, '--identity', key];
};

const REFUSED: readonly Row[] = [
  ['a vault that others may read', () => ['check', inCase(PLAIN, 0o604)], 3, ['cli.vault-readable', 'chmod 600']],
  ['a vault that a group may read', () => ['check', inCase(PLAIN, 0o640)], 3, ['cli.vault-readable']],
  ['a key that others may read', () => withKey(0o604), 3, ['cli.key-readable', 'chmod 600']],
  ['a key that a group may read', () => withKey(0o640), 3, ['cli.key-readable']],
  [
    'a key in place of its file',
    () => [...withKey(0o600).slice(0, 3), '--identity', 'AGE-SECRET-KEY-1CANARY'],
    2,
    ['cli.key-in-the-open'],
  ],
  ['a key that is not there', () => [...withKey(0o600).slice(0, 4), 'nowhere.key'], 3, ['cli.key-not-found']],
  ['a folder as key', () => [...withKey(0o600).slice(0, 4), temporaryFolder()], 3, ['cli.not-a-file']],
  [
    'a file of something else as key',
    () => [...withKey(0o600).slice(0, 4), join(folderWith({ k: 'Canary' }), 'k')],
    3,
    ['cli.bad-key-file', 'Line 1 of'],
  ],
  ['an endless file as key', () => [...withKey(0o600).slice(0, 4), '/dev/zero'], 3, ['cli.not-a-file']],
  ['another key', () => [...withKey(0o600).slice(0, 4), makeKey().file], 3, ['cli.wrong-key']],
  ['one key alone', () => [...creating(), '--encrypt-to', makeKey().recipient], 2, ['cli.one-key', '--single-key']],
  [
    'the same key twice',
    () => {
      const { recipient } = makeKey();
      return [...creating(), '--encrypt-to', recipient, '--encrypt-to', recipient];
    },
    2,
    ['cli.one-key'],
  ],
  ['no lock', () => creating(), 2, ['cli.no-lock']],
  [
    'a key and a passphrase',
    () => [...creating(), '--encrypt-to', makeKey().recipient, '--new-passphrase'],
    2,
    ['cli.several-locks'],
  ],
  ['a key with a wrong letter', () => [...creating(), '--encrypt-to', 'age1canary'], 2, ['cli.bad-recipient']],
  ['a secret key in public', () => [...creating(), '--encrypt-to', makeKey().file], 2, ['cli.bad-recipient']],
  [
    'a passphrase that is short',
    () => [...creating(), '--single-key', '--new-passphrase-file', join(folderWith({ p: 'canary' }), 'p')],
    3,
    ['cli.bad-passphrase'],
  ],
  ['a new passphrase without a terminal', () => [...creating(), '--new-passphrase'], 2, ['cli.no-terminal']],
  [
    'a vault of nobody',
    () => ['vault', 'create', join(temporaryFolder(), 'v.age'), '--single-key', '--encrypt-to', makeKey().recipient],
    2,
    ['cli.vault-choice'],
  ],
  [
    'a place that is taken',
    () => [...creating(lockedVault().vault), '--single-key', '--encrypt-to', makeKey().recipient],
    3,
    ['cli.vault-exists'],
  ],
  [
    'a link that leads nowhere',
    () => {
      const link = join(temporaryFolder(), 'link');
      symlinkSync(join(temporaryFolder(), 'nowhere'), link);
      return [...creating(link), '--single-key', '--encrypt-to', makeKey().recipient];
    },
    3,
    ['cli.vault-exists'],
  ],
  [
    'a place that is not there',
    () => [...creating('/nowhere/v.age'), '--single-key', '--encrypt-to', makeKey().recipient],
    3,
    ['cli.vault-unwritable'],
  ],
  [
    'to encrypt what is encrypted',
    () => [
      'vault',
      'create',
      'v.age',
      '--from',
      lockedVault().vault,
      '--single-key',
      '--encrypt-to',
      makeKey().recipient,
    ],
    2,
    ['cli.vault-choice', 'rotate'],
  ],
  [
    'to add to a vault that does not say to whom it is encrypted',
    () => {
      const { vault, key } = lockedVault();
      const entry = join(folderWith({ 'e.yaml': ENTRY }), 'e.yaml');
      return ['vault', 'add', vault, 'vic_two', '--identity', key, '--from', entry];
    },
    2,
    ['cli.unknown-recipients', 'rotate'],
  ],
];

function creating(vault = join(temporaryFolder(), 'v.age')): readonly string[] {
  return ['vault', 'create', vault, '--dossier', 'dos_small'];
}

describe('refused', () => {
  it.each(REFUSED)(
    '%s',
    async (_title, args, code, said) => {
      const ran = await runInProcess(args());
      expect(ran).toMatchObject({ code, stdout: '' });
      for (const words of said) expect(ran.stderr.replace(/\s+/g, ' ')).toContain(words);
      expect(ran.stderr).not.toMatch(/canary/i);
    },
    MINUTE,
  );

  it(
    'a readable vault is taken when it is told to',
    async () => {
      const folder = inCase(PLAIN, 0o644);
      expect(await runCommand(['check', folder, ...DAY, '--allow-readable-vault'])).toMatchObject({ code: 0 });
    },
    MINUTE,
  );

  it(
    'a change that cannot be written leaves the vault as it was',
    async () => {
      const { file: key, recipient } = makeKey();
      const folder = temporaryFolder();
      const vault = join(folder, 'v.age');
      await runCommand([...creating(vault), '--single-key', '--encrypt-to', recipient]);
      const before = readFileSync(vault);
      const ran = await runCommand(['vault', 'add', vault, 'vic_one', '--identity', key], {
        input: ENTRY,
        preload: join(__dirname, 'support', 'full-disk.cjs'),
        env: { DISK: folder, DISK_BYTES: '100' },
      });
      expect(ran).toMatchObject({ code: 3, stdout: '' });
      expect(ran.stderr).toContain('cli.disk-full');
      expect(readFileSync(vault)).toEqual(before);
      expect(filesIn(folder)).toEqual(['v.age']);
      expect(existsSync(vault)).toBe(true);
    },
    MINUTE,
  );
});
