/** `verify`: a packet as it was built is whole, and no byte of it can differ unseen. */
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { smallVaultInput } from '../fixtures/small-case.ts';
import { caseWith, temporaryFolder } from './support/case-folder.ts';
import { filesIn } from './support/files-in.ts';
import { makeKey } from './support/keys.ts';
import { runCommand } from './support/run-command.ts';
import { runInProcess } from './support/run-in-process.ts';

const MINUTE = 60_000;
const DAY = ['--date', '2021-06-01'];
const SCHEMA = join(__dirname, '..', '..', 'packages', 'cli', 'schema', 'verify.schema.json');

const validate = new Ajv2020({ strict: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } }).compile(
  JSON.parse(readFileSync(SCHEMA, 'utf8')),
);

interface Answer {
  readonly code: number;
  readonly problems: readonly { readonly code: string; readonly at: string; readonly fix: string }[];
  readonly report: Readonly<Record<string, unknown>>;
}

async function verified(packet: string, more: readonly string[] = []): Promise<Answer> {
  const { code, stdout } = await runInProcess(['verify', packet, '--json', ...more]);
  const report = JSON.parse(stdout);
  validate(report);
  expect(validate.errors ?? []).toEqual([]);
  expect(report.exitCode).toBe(code);
  return { code, problems: report.problems, report };
}

const folder = caseWith();
const key = makeKey();
const out = join(temporaryFolder(), 'out');
const plain = join(out, 'us', 'per_judge');
const lockedOut = join(temporaryFolder(), 'out');
const locked = join(lockedOut, 'us', 'per_judge');

beforeAll(async () => {
  const build = (...more: readonly string[]) => runCommand(['build', folder, ...DAY, ...more]);
  expect((await build('--out', out)).code).toBe(0);
  expect((await build('--out', lockedOut, '--encrypt-to', key.recipient)).code).toBe(0);
}, 4 * MINUTE);

/** A copy of a packet that a test may spoil. */
function copyOf(packet: string): string {
  const copy = temporaryFolder();
  cpSync(packet, copy, { recursive: true });
  return copy;
}

describe('a packet as it was built', () => {
  it(
    'is whole',
    async () => {
      expect(await verified(plain)).toMatchObject({
        code: 0,
        problems: [],
        report: { form: 'folder', searched: false, packet: { regime: 'us', target: 'per_judge', date: '2021-06-01' } },
      });
      expect(await verified(plain, ['--case', folder])).toMatchObject({ code: 0, report: { searched: true } });
    },
    MINUTE,
  );

  it(
    'is whole when it is encrypted, to who has a key; nothing is unpacked to the disk',
    async () => {
      const before = filesIn(locked);
      expect(await verified(locked, ['--identity', key.file])).toMatchObject({
        code: 0,
        report: { form: 'encrypted', files: filesIn(plain).length },
      });
      expect(filesIn(locked)).toEqual(before);
      expect((await verified(locked)).code).toBe(3);
      expect((await verified(locked, ['--identity', makeKey().file])).code).toBe(3);
    },
    MINUTE,
  );

  it(
    'is told so in one line',
    async () => {
      const { stdout, stderr } = await runInProcess(['verify', plain]);
      expect([stdout.trim().split('\n').length, stderr]).toEqual([1, '']);
      expect(stdout).toMatch(/^us per_judge of 2021-06-01: \d+ files, whole and as listed; not searched for names/);
    },
    MINUTE,
  );
});

/** With one bit of one byte turned: the first, the middle or the last. */
function flip(path: string, where: number): void {
  const bytes = readFileSync(path);
  const at = Math.round((bytes.length - 1) * where);
  writeFileSync(
    path,
    bytes.map((byte, index) => (index === at ? byte ^ 1 : byte)),
  );
}

it(
  'tells who took a consent back since, on the day of the search and not on that of the packet',
  async () => {
    const vault = { 'vault.json': JSON.stringify(smallVaultInput()) };
    const [then, now] = [caseWith({}, vault), caseWith({ 'consents[0].withdrawnOn': '2021-07-01' }, vault)];
    const sent = join(temporaryFolder(), 'out');
    expect((await runCommand(['build', then, '--out', sent, ...DAY])).code).toBe(0);
    const packet = join(sent, 'us', 'per_judge');
    const after = ['--date', '2021-07-02'];
    const { code, problems } = await verified(packet, ['--case', now, ...after]);
    expect(code).toBe(1);
    expect(problems).toContainEqual(
      expect.objectContaining({
        code: 'packet.exit-protected-term',
        at: 'restricted/data/annex.pdf',
        about: 'vic_one',
        what: expect.not.stringContaining('nothing was written'),
        fix: expect.stringContaining('--supplement-to'),
      }),
    );
    expect(await verified(packet, ['--case', then, ...after])).toMatchObject({ code: 0 });
    expect(await verified(packet, after)).toMatchObject({
      code: 2,
      problems: [{ code: 'cli.case-lacking' }],
    });
  },
  2 * MINUTE,
);

it(
  'tells what a case withholds that was not known when the packet was built, by file and person alone',
  async () => {
    const narrative = (value: string) => ({ 'involvements[0].narrative': [{ lang: 'en', value }] });
    const toldFolder = join(temporaryFolder(), 'out');
    const told = caseWith(narrative('{{per_judge}} read it to Marzhan Qoblandina [@evi_decision, p. 2].'));
    expect((await runCommand(['build', told, '--out', toldFolder, ...DAY])).code).toBe(0);
    const known = caseWith(narrative('{{per_judge}} read it to a woman [@evi_decision, p. 2].'), {
      'vault.json': JSON.stringify(smallVaultInput()),
    });
    const { code, problems, report } = await verified(join(toldFolder, 'us', 'per_judge'), ['--case', known]);
    expect(code).toBe(1);
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'packet.exit-protected-term', about: 'src_witness' }),
    );
    expect(JSON.stringify(report)).not.toMatch(/Marzhan|Qoblandina/i);
  },
  2 * MINUTE,
);

describe('one byte that differs', () => {
  it(
    'in any file is a fault that names the file',
    async () => {
      const spoilt = copyOf(plain);
      for (const [index, path] of filesIn(plain).entries()) {
        flip(join(spoilt, path), (index % 3) / 2);
        const { code, problems } = await verified(spoilt);
        expect([path, code]).toEqual([path, 1]);
        expect(problems.map(({ at }) => at)).toContain(path);
        cpSync(join(plain, path), join(spoilt, path));
      }
      expect((await verified(spoilt)).code).toBe(0);
    },
    4 * MINUTE,
  );

  it(
    'in packet.json is found wherever it is',
    async () => {
      const spoilt = copyOf(plain);
      for (let step = 0; step <= 20; step += 1) {
        flip(join(spoilt, 'packet.json'), step / 20);
        expect((await verified(spoilt)).problems).toMatchObject([{ code: 'packet.list-changed', at: 'packet.json' }]);
        cpSync(join(plain, 'packet.json'), join(spoilt, 'packet.json'));
      }
    },
    MINUTE,
  );

  it(
    'in any encrypted file is a fault that names the file',
    async () => {
      const spoilt = copyOf(locked);
      for (const path of filesIn(locked)) {
        for (const where of [0, 0.5, 1]) {
          flip(join(spoilt, path), where);
          const { code, problems } = await verified(spoilt, ['--identity', key.file]);
          expect([path, where, code === 0]).toEqual([path, where, false]);
          expect(problems.map(({ at }) => at)).toContain(path);
          cpSync(join(locked, path), join(spoilt, path));
        }
      }
    },
    2 * MINUTE,
  );
});

describe('a fault', () => {
  const submission = 'disclosable/data/submission.pdf';

  it.each<[string, (packet: string) => void, string, string]>([
    ['a missing file', (packet) => rmSync(join(packet, submission)), 'packet.file-missing', submission],
    [
      'a file too many',
      (packet) => writeFileSync(join(packet, 'internal/data/more.txt'), ''),
      'packet.file-extra',
      'internal/data/more.txt',
    ],
    ['a hidden file of a stranger', (packet) => writeFileSync(join(packet, '.DS Store'), ''), 'packet.file-extra', ''],
    ['a link in the place of a file', (packet) => swapForLink(join(packet, submission)), 'cli.odd-entry', ''],
    ['no packet.json', (packet) => rmSync(join(packet, 'packet.json')), 'packet.list-missing', 'packet.json'],
    [
      'another case of its name',
      (packet) => renameSync(join(packet, submission), join(packet, 'disclosable/data/Submission.pdf')),
      'packet.file-missing',
      submission,
    ],
  ])(
    '%s is told with its place',
    async (_what, spoil, code, at) => {
      const packet = copyOf(plain);
      spoil(packet);
      const answer = await verified(packet);
      expect(answer.code).toBe(1);
      expect(answer.problems).toContainEqual(expect.objectContaining({ code, at }));
      for (const { fix } of answer.problems) expect(fix.length).toBeGreaterThan(10);
    },
    MINUTE,
  );

  it(
    'is told together with every other',
    async () => {
      const packet = copyOf(plain);
      rmSync(join(packet, submission));
      flip(join(packet, 'restricted/data/annex.docx'), 0.5);
      mkdirSync(join(packet, 'other'));
      writeFileSync(join(packet, 'other', 'x.txt'), 'x');
      expect((await verified(packet)).problems.map(({ code, at }) => [code, at])).toEqual(
        expect.arrayContaining([
          ['packet.file-missing', submission],
          ['packet.file-changed', 'restricted/data/annex.docx'],
          ['packet.file-extra', 'other/x.txt'],
        ]),
      );
    },
    MINUTE,
  );

  it(
    'of the command line is told as such',
    async () => {
      expect((await verified(plain, ['--vault', 'vault.yaml'])).code).toBe(2);
      expect((await verified(join(out, 'nowhere'))).code).toBe(3);
      expect((await verified(join(plain, 'packet.json'))).code).toBe(3);
    },
    MINUTE,
  );
});

function swapForLink(path: string): void {
  const elsewhere = join(temporaryFolder(), 'elsewhere');
  mkdirSync(dirname(elsewhere), { recursive: true });
  renameSync(path, elsewhere);
  symlinkSync(elsewhere, path);
}
