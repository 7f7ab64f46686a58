/** Attempts to make the command say a name of the vault sideways: in errors, traces, reports, temporary files. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { stringify } from 'yaml';
import { smallVaultInput } from '../fixtures/small-case.ts';
import { caseWith, folderWith, temporaryFolder } from './support/case-folder.ts';
import { filesIn, fingerprints } from './support/files-in.ts';
import { ageEncrypt, makeKey } from './support/keys.ts';
import { runCommand } from './support/run-command.ts';
import { runInProcess } from './support/run-in-process.ts';

const MINUTE = 60_000;
const DAY = ['--date', '2021-06-01'];
const CANARY = 'Canarina Nightingale';
/** Also in pieces, folded and as JSON writes it. */
const SPOKEN = /canarina|nightingale|\\u0043anarina/i;

const VAULT = smallVaultInput({
  'people[0].names[0]': {
    role: 'primary',
    full: CANARY,
    tag: 'en',
    parts: { given: ['Canarina'], family: ['Nightingale'] },
  },
});
const GOOD = stringify(VAULT);

/** Everything that a run said or left. */
function everything(ran: { readonly stdout: string; readonly stderr: string }, ...folders: readonly string[]): string {
  const files = folders.flatMap((folder) =>
    filesIn(folder).flatMap((file) => [file, readFileSync(join(folder, file), 'latin1')]),
  );
  return [ran.stdout, ran.stderr, ...files].join('\n');
}

const BROKEN: readonly (readonly [title: string, vault: string | Uint8Array])[] = [
  ['a line indented wrongly', `${GOOD}\n   full: ${CANARY}\n  x: y`],
  ['a quote that is not closed', `${GOOD}notes: "${CANARY}\n`],
  ['a bracket that is not closed', `id: [${CANARY}, ${CANARY}\n`],
  ['a tab', `people:\n\t- ${CANARY}\n`],
  ['an escape that is not known', `id: "\\q ${CANARY}"\n`],
  ['an anchor', `id: &Canarina ${CANARY}\n`],
  ['an alias that points nowhere', 'id: *Canarina\n'],
  ['a tag', `id: !Canarina ${CANARY}\n`],
  ['a tag that is declared', `%TAG !e! tag:Canarina:\n---\nid: !e!${CANARY}\n`],
  ['a key given twice', `${CANARY}: 1\n${CANARY}: 2\n`],
  ['a key that is a mapping', `{ ? { ${CANARY}: 1 } : 2 }\n`],
  ['a key that no data may have', `__proto__: ${CANARY}\n`],
  ['an unknown field', `${GOOD}${CANARY}: x\n`],
  ['an unknown field of a person', stringify({ ...VAULT, people: [{ subject: 'vic_one', [CANARY]: 1 }] })],
  ['a name where an id belongs', stringify({ ...VAULT, people: [{ subject: CANARY, names: [] }] })],
  ['a name where a list belongs', stringify({ ...VAULT, people: CANARY })],
  ['a name where a version belongs', stringify({ ...VAULT, schemaVersion: CANARY })],
  ['a name where a word is chosen', stringify({ ...VAULT, others: [{ role: CANARY, names: [{ role: CANARY }] }] })],
  ['a name where a language belongs', stringify({ ...VAULT, terms: [{ value: 'x', lang: CANARY }] })],
  ['a name that is too long', stringify({ ...VAULT, terms: [{ value: `${CANARY} `.repeat(2_000) }] })],
  ['a sign that no file may hold', stringify({ ...VAULT, terms: [{ value: `${CANARY}\u0000\ufffe` }] })],
  ['two documents', `${GOOD}---\nid: ${CANARY}\n`],
  ['bytes that are no UTF-8', Buffer.concat([Buffer.from(GOOD), Buffer.from([0xff, 0xfe])])],
  ['deep nesting', `id: ${'['.repeat(200)}${CANARY}`],
  ['JSON that ends early', JSON.stringify(VAULT).slice(0, -40)],
  ['JSON with a name outside quotes', JSON.stringify(VAULT).replace(`"${CANARY}"`, CANARY)],
  ['JSON with a key given twice', `{"${CANARY}":1,"${CANARY}":2}`],
];

describe('a vault that is broken by', () => {
  it.each(BROKEN)(
    '%s says where, not what',
    async (title, vault) => {
      const file = title.startsWith('JSON') ? 'vault.json' : 'vault.yaml';
      const folder = caseWith({}, { [file]: vault });
      for (const args of [
        ['check', folder, '--json'],
        ['check', folder],
        ['vault', 'list', join(folder, file)],
      ]) {
        const ran = await runInProcess(args, { SANCTIONS_PACKET_DEBUG: '1' });
        expect([1, 3]).toContain(ran.code);
        expect(ran.stdout + ran.stderr).toContain('evidence.');
        expect(ran.stdout + ran.stderr).not.toMatch(SPOKEN);
      }
    },
    MINUTE,
  );

  it(
    'bad YAML inside the encryption, or by being cut short, says no more',
    async () => {
      const { file: key, recipient } = makeKey();
      for (const bytes of [
        ageEncrypt(`id: "${CANARY}`, '--recipient', recipient),
        ageEncrypt(GOOD, '--recipient', recipient).subarray(0, -20),
        ageEncrypt(GOOD, '--recipient', recipient, '--armor').subarray(0, 400),
      ]) {
        const vault = join(folderWith({ v: bytes }), 'v');
        for (const args of [
          ['check', caseWith(), '--vault', vault, '--json'],
          ['vault', 'list', vault],
          ['vault', 'rotate', vault, '--encrypt-to', recipient, '--single-key'],
        ]) {
          const ran = await runInProcess([...args, '--identity', key], { SANCTIONS_PACKET_DEBUG: '1' });
          expect(ran.code).toBe(3);
          expect(ran.stdout + ran.stderr).not.toMatch(SPOKEN);
        }
      }
    },
    MINUTE,
  );

  it(
    'an entry that is to be added says where, not what',
    async () => {
      const { file: key, recipient } = makeKey();
      const vault = join(temporaryFolder(), 'v.age');
      await runCommand(['vault', 'create', vault, '--dossier', 'dos_small', '--encrypt-to', recipient, '--single-key']);
      for (const input of [
        `names: [{ full: ${CANARY}`,
        `${CANARY}: 1`,
        `names: ${CANARY}`,
        `subject: ${CANARY}`,
        CANARY,
      ]) {
        const ran = await runCommand(['vault', 'add', vault, 'vic_one', '--identity', key], { input });
        expect([1, 3]).toContain(ran.code);
        expect(ran.stdout + ran.stderr).not.toMatch(SPOKEN);
      }
    },
    MINUTE,
  );
});

describe('a fault of ours with the vault in memory', () => {
  it.each([
    ['thrown', []],
    ['thrown', ['--json']],
    ['no error at all', ['--json']],
    ['uncaught', ['--json']],
    ['rejected', []],
  ])(
    '%s, tells no word of it: on the screen, in JSON, in a trace, in a report of Node (%j)',
    async (fault, extra) => {
      const folder = caseWith({}, { 'vault.yaml': GOOD });
      const [out, reports] = [join(temporaryFolder(), 'out'), temporaryFolder()];
      const ran = await runCommand(['build', folder, '--out', out, ...extra, ...DAY], {
        cwd: reports,
        preload: join(__dirname, 'support', 'faults.cjs'),
        env: {
          FAULT: fault,
          WORDS: CANARY,
          SANCTIONS_PACKET_DEBUG: '1',
          NODE_OPTIONS: `--report-uncaught-exception --report-on-fatalerror --report-dir=${reports} --trace-uncaught`,
        },
      });
      expect(ran.code).toBe(5);
      expect(ran.stderr).toMatch(/our fault/);
      expect(everything(ran, out, reports)).not.toMatch(SPOKEN);
      expect(readdirSync(reports)).toEqual([]);
    },
    MINUTE,
  );

  it(
    'tells no word of a warning that Node would print',
    async () => {
      const folder = caseWith({}, { 'vault.yaml': GOOD });
      const out = join(temporaryFolder(), 'out');
      const ran = await runCommand(['build', folder, '--out', out, ...DAY], {
        preload: join(__dirname, 'support', 'faults.cjs'),
        env: { FAULT: 'with a warning', WORDS: CANARY },
      });
      expect(ran.code).toBe(0);
      expect(ran.stderr).not.toMatch(SPOKEN);
    },
    MINUTE,
  );
});

describe('a build', () => {
  it(
    'that finds a name in free text says so without it, wherever it speaks',
    async () => {
      const told = [{ lang: 'en', value: `The judge looked at ${CANARY} and smiled.` }];
      const folder = caseWith({ 'involvements[0].narrative': told }, { 'vault.yaml': GOOD });
      const out = join(temporaryFolder(), 'out');
      for (const args of [[], ['--json']]) {
        const ran = await runCommand(['build', folder, '--out', out, '--replace', ...args, ...DAY]);
        expect(ran.code).toBe(1);
        expect(everything(ran, out)).not.toMatch(SPOKEN);
        expect(everything(ran, out)).toContain('involvements[0].narrative');
      }
    },
    MINUTE,
  );

  it(
    'leaves nothing in temporary, home and working folders, and takes no name from the machine',
    async () => {
      const { file: key, recipient } = makeKey();
      const vault = join(folderWith({ v: ageEncrypt(GOOD, '--recipient', recipient) }), 'v');
      const folder = caseWith();
      const [temporary, home, cwd] = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
      const [one, two] = [join(temporaryFolder(), 'out'), join(temporaryFolder(), 'out')];
      const args = ['build', folder, '--vault', vault, '--identity', key, ...DAY, '--out'];
      const ran = await runCommand([...args, one], {
        cwd,
        env: {
          TMPDIR: temporary,
          TMP: temporary,
          HOME: home,
          XDG_CACHE_HOME: home,
          USER: 'canarina',
          LOGNAME: 'canarina',
          HOSTNAME: 'nightingale',
        },
      });
      expect(ran.code).toBe(0);
      const left = [temporary, home, cwd].flatMap((place) => readdirSync(place));
      // The compiler of the tests unpacks itself there.
      expect(left.filter((name) => !name.startsWith('swc-'))).toEqual([]);
      expect(everything(ran, one)).not.toMatch(SPOKEN);
      expect((await runCommand([...args, two])).code).toBe(0);
      expect(fingerprints(two)).toEqual(fingerprints(one));
    },
    MINUTE,
  );

  it(
    'with a wrong passphrase tells neither it nor the vault',
    async () => {
      const folder = folderWith({ wrong: CANARY, right: 'several invented words' });
      const vault = join(folder, 'v.age');
      const right = ['--new-passphrase-file', join(folder, 'right'), '--single-key'];
      writeFileSync(join(folder, 'vault.yaml'), GOOD, { mode: 0o600 });
      await runCommand(['vault', 'create', vault, '--from', join(folder, 'vault.yaml'), ...right]);
      const args = ['check', caseWith(), '--vault', vault, '--passphrase-file', join(folder, 'wrong'), '--json'];
      const ran = await runCommand(args, { env: { SANCTIONS_PACKET_DEBUG: '1' } });
      expect(ran.code).toBe(3);
      expect(ran.stdout).toContain('cli.wrong-key');
      expect(ran.stdout + ran.stderr).not.toMatch(SPOKEN);
    },
    MINUTE,
  );
});
