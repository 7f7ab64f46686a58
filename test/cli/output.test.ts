/** Where packets are written, and what happens when they cannot be. */
import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { caseWith, folderWith, temporaryFolder, withSecondTarget } from './support/case-folder.ts';
import { filesIn } from './support/files-in.ts';
import { runCommand } from './support/run-command.ts';

const MINUTE = 60_000;
const DAY = ['--date', '2021-06-01'];

const PACKET = [
  'disclosable/bag-info.txt',
  'disclosable/bagit.txt',
  'disclosable/data/cover-letter.docx',
  'disclosable/data/cover-letter.pdf',
  'disclosable/data/evidence-index.csv',
  'disclosable/data/evidence-index.pdf',
  'disclosable/data/ro-crate-metadata.json',
  'disclosable/data/submission.docx',
  'disclosable/data/submission.pdf',
  'disclosable/manifest-sha256.txt',
  'disclosable/tagmanifest-sha256.txt',
  'internal/bag-info.txt',
  'internal/bagit.txt',
  'internal/data/checklist.html',
  'internal/data/checklist.json',
  'internal/data/packet-record.json',
  'internal/manifest-sha256.txt',
  'internal/tagmanifest-sha256.txt',
  'packet.json',
  'restricted/bag-info.txt',
  'restricted/bagit.txt',
  'restricted/data/annex.docx',
  'restricted/data/annex.pdf',
  'restricted/manifest-sha256.txt',
  'restricted/tagmanifest-sha256.txt',
];
const REPORTS = ['build.jsonl', 'report.html', 'report.json'];

describe('a build', () => {
  it(
    'writes the packet and the reports, for its owner alone, and prints where',
    async () => {
      const out = join(temporaryFolder(), 'new', 'out');
      const ran = await runCommand(['build', caseWith(), '--out', out, ...DAY]);
      expect(ran).toMatchObject({ code: 0, stdout: `${out}/us/per_judge\n${out}/report.html\n` });
      expect(ran.stderr).toContain('[1/1] us per_judge  built');
      const files = filesIn(out);
      expect(files).toEqual(expect.arrayContaining([...REPORTS, ...PACKET.map((file) => `us/per_judge/${file}`)]));
      for (const file of files) expect(statSync(join(out, file)).mode & 0o777).toBe(0o600);
      expect(statSync(join(out, 'us', 'per_judge', 'restricted')).mode & 0o777).toBe(0o700);
      const page = readFileSync(join(out, 'report.html'), 'utf8');
      expect(page).toContain(`<a href="us/per_judge/internal/data/checklist.html">Zhaksybek Umbetkaliev</a>`);
      expect(page).not.toMatch(/<script|https?:/);
    },
    MINUTE,
  );

  it(
    'writes the formats that are asked for',
    async () => {
      const out = join(temporaryFolder(), 'out');
      expect(await runCommand(['build', caseWith(), '-o', out, '-f', 'docx', '-q', ...DAY])).toMatchObject({
        code: 0,
        stderr: '',
      });
      expect(filesIn(out).filter((file) => file.endsWith('.pdf'))).toEqual([]);
      expect(filesIn(out)).toContain('us/per_judge/disclosable/data/submission.docx');
      const unknown = await runCommand(['build', caseWith(), '-o', out, '-f', 'dcox']);
      expect(unknown.code).toBe(2);
      expect(unknown.stderr).toContain('Did you mean docx?');
    },
    MINUTE,
  );

  it(
    'builds what it can and says what it could not: exit code 4',
    async () => {
      const out = join(temporaryFolder(), 'out');
      const ran = await runCommand(['build', caseWith(withSecondTarget('Second \u0e01')), '--out', out, ...DAY]);
      expect(ran.code).toBe(4);
      expect(ran.stdout).toBe(`${out}/us/per_judge\n${out}/report.html\n`);
      expect(ran.stderr).toMatch(/\[2\/2\] us per_second {2}failed/);
      const log = readFileSync(join(out, 'build.jsonl'), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(log).toMatchObject([
        { regime: 'us', target: 'per_judge', status: 'built', block: 0 },
        { regime: 'us', target: 'per_second', status: 'failed', files: 0 },
      ]);
      expect(existsSync(join(out, 'us', 'per_second'))).toBe(false);
      expect(readFileSync(join(out, 'report.html'), 'utf8')).toContain('render.missing-glyph');
    },
    MINUTE,
  );
});

describe('an output folder', () => {
  it(
    'that holds something is refused, and left as it is',
    async () => {
      const out = folderWith({ 'mine.txt': 'mine' });
      const ran = await runCommand(['build', caseWith(), '--out', out, ...DAY]);
      expect(ran).toMatchObject({ code: 3, stdout: '' });
      expect(ran.stderr).toContain('cli.output-exists');
      expect(ran.stderr).toContain('--replace');
      expect(filesIn(out)).toEqual(['mine.txt']);
    },
    MINUTE,
  );

  it(
    'with an old packet is renewed by --replace, which leaves other files alone',
    async () => {
      const out = folderWith({
        'us/per_judge/packet.json': 'old',
        'us/per_judge/stale.txt': 'old',
        'mine.txt': 'mine',
        'report.html': 'old',
      });
      expect(await runCommand(['build', caseWith(), '--out', out, '--replace', ...DAY])).toMatchObject({ code: 0 });
      const files = filesIn(out);
      expect(files).toContain('mine.txt');
      expect(files).not.toContain('us/per_judge/stale.txt');
      expect(readFileSync(join(out, 'us/per_judge/packet.json'), 'utf8')).toContain('"target": "per_judge"');
      expect(readFileSync(join(out, 'report.html'), 'utf8')).not.toBe('old');
      expect(files.filter((file) => file.includes('/.'))).toEqual([]);
    },
    MINUTE,
  );

  it(
    'that holds only the reports of a build that failed is used again',
    async () => {
      const out = join(temporaryFolder(), 'out');
      expect(
        await runCommand(['build', caseWith({ 'persons[0].names[0].full': '\u0e01' }), '-o', out, ...DAY]),
      ).toMatchObject({ code: 1 });
      expect(filesIn(out)).toEqual(REPORTS);
      expect(await runCommand(['build', caseWith(), '-o', out, ...DAY])).toMatchObject({ code: 0 });
    },
    MINUTE,
  );

  it(
    'is not made when the case is blocked',
    async () => {
      const out = join(temporaryFolder(), 'out');
      expect(await runCommand(['build', caseWith({ schemaVersion: '9.9' }), '--out', out])).toMatchObject({
        code: 1,
        stdout: '',
      });
      expect(existsSync(out)).toBe(false);
    },
    MINUTE,
  );

  it.each([
    ['a file', (place: string) => place, 'cli.output-not-a-folder'],
    ['below a file', (place: string) => join(place, 'out'), 'cli.output-not-a-folder'],
    ['where no folder can be made', () => '/proc/sanctions-packet', 'cli.output-unwritable'],
  ])(
    'that is %s is refused before anything is built',
    async (_, outFor, code) => {
      const file = join(folderWith({ 'a-file': 'mine' }), 'a-file');
      const ran = await runCommand(['build', caseWith(), '--out', outFor(file), ...DAY]);
      expect(ran).toMatchObject({ code: 3, stdout: '' });
      expect(ran.stderr).toContain(code);
      expect(readFileSync(file, 'utf8')).toBe('mine');
    },
    MINUTE,
  );

  it(
    'inside the evidence of the case is refused, also by way of a link',
    async () => {
      const folder = caseWith({}, { 'evidence/x.txt': '' });
      const elsewhere = temporaryFolder();
      symlinkSync(join(folder, 'evidence'), join(elsewhere, 'link'));
      for (const out of [join(folder, 'evidence'), join(folder, 'evidence', 'out'), join(elsewhere, 'link', 'out')]) {
        const ran = await runCommand(['build', folder, '--out', out, ...DAY]);
        expect(ran.code).toBe(3);
        expect(ran.stderr).toContain('cli.output-in-case');
      }
      expect(filesIn(join(folder, 'evidence'))).toEqual(['x.txt']);
    },
    MINUTE,
  );
});

describe('a full disk', () => {
  const fullDisk = (place: string, bytes: number) => ({
    preload: join(__dirname, 'support', 'full-disk.cjs'),
    env: { DISK: place, DISK_BYTES: String(bytes) },
  });

  it.each([0, 60_000])(
    'after %i bytes leaves nothing behind',
    async (bytes) => {
      const place = temporaryFolder();
      const ran = await runCommand(['build', caseWith(), '--out', join(place, 'out'), ...DAY], fullDisk(place, bytes));
      expect(ran).toMatchObject({ code: 3, stdout: '' });
      expect(ran.stderr).toContain('cli.disk-full');
      expect(filesIn(place)).toEqual([]);
      expect(existsSync(join(place, 'out'))).toBe(false);
    },
    MINUTE,
  );

  it(
    'leaves the packet that was to be replaced',
    async () => {
      const out = folderWith({ 'us/per_judge/packet.json': 'old' });
      const ran = await runCommand(['build', caseWith(), '--out', out, '--replace', ...DAY], fullDisk(out, 60_000));
      expect(ran.code).toBe(3);
      expect(filesIn(out)).toEqual(['us/per_judge/packet.json']);
      expect(readFileSync(join(out, 'us/per_judge/packet.json'), 'utf8')).toBe('old');
    },
    MINUTE,
  );
});

it(
  'clears away what a killed build left, and brings back the packet it was replacing',
  async () => {
    const nobody = 4_194_305; // above the highest process id of Linux
    const out = folderWith({
      [`us/.per_judge.partial-${nobody}/packet.json`]: 'half',
      [`us/.per_other.replaced-${nobody}/packet.json`]: 'whole',
      'us/.keep': 'mine',
    });
    mkdirSync(join(out, 'us', `.per_running.partial-${process.pid}`));
    writeFileSync(join(out, 'us', `.per_running.partial-${process.pid}`, 'x'), '');
    expect(await runCommand(['build', caseWith(), '--out', out, '--replace', ...DAY])).toMatchObject({ code: 0 });
    const left = filesIn(join(out, 'us')).filter((file) => !file.startsWith('per_judge/'));
    expect(left).toEqual(['.keep', `.per_running.partial-${process.pid}/x`, 'per_other/packet.json']);
  },
  MINUTE,
);
