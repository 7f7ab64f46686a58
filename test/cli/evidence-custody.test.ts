/** `evidence add` and `evidence check`: what comes in is recorded once, and what is kept is what was recorded. */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { caseWith, folderWith, temporaryFolder } from './support/case-folder.ts';
import { filesIn, sha256 } from './support/files-in.ts';
import { runInProcess } from './support/run-in-process.ts';

const PNG = readFileSync(join(__dirname, '../../examples/detained-journalist/evidence/copies/02-photograph.png'));
const EXAMPLE = join(__dirname, '../../examples/detained-journalist');
const SCHEMA = join(__dirname, '../../packages/cli/schema/evidence-check.schema.json');
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));

const SAID = ['--title', 'Photograph of a yard', '--by', 'Worker 1', '--acquired', '2021-05-30T10:00+05:00'];
const HOW = ['--method', 'received-electronically', '--kind', 'photograph'];

const add = (folder: string, file: string, ...more: readonly string[]) =>
  runInProcess(['evidence', 'add', file, '--case', folder, ...SAID, ...HOW, ...more]);

function dossierOf(folder: string) {
  return JSON.parse(readFileSync(join(folder, 'dossier.json'), 'utf8'));
}

describe('evidence add', () => {
  it('records size, hash, media type, acquisition and custody, and copies nothing', async () => {
    const folder = caseWith();
    const before = dossierOf(folder);
    const file = join(folderWith({ 'wrong-ending.txt': PNG }), 'wrong-ending.txt');
    const { code, stdout } = await add(folder, file, '--tool', 'Camera', '--note', 'By courier');
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'evi_01\n' });
    const { evidence, ...rest } = dossierOf(folder);
    expect({ ...rest, evidence: evidence.slice(0, -1) }).toEqual(before);
    expect(evidence.at(-1)).toEqual({
      id: 'evi_01',
      kind: 'photograph',
      title: [{ lang: 'en', value: 'Photograph of a yard' }],
      sources: [],
      languages: [],
      sensitivity: 'confidential',
      original: {
        fileName: 'wrong-ending.txt',
        mime: 'image/png',
        bytes: PNG.length,
        sha256: sha256(PNG),
        computedAt: '2021-06-01',
        generation: 'unknown',
      },
      acquisition: {
        when: '2021-05-30T10:00+05:00',
        by: 'Worker 1',
        method: 'received-electronically',
        tool: { name: 'Camera' },
      },
      custody: [
        { at: '2021-05-30T10:00+05:00', action: 'received', by: 'Worker 1', note: 'By courier' },
        {
          at: '2021-06-01',
          action: 'verified',
          by: 'Worker 1',
          hashAfter: sha256(PNG),
          note: 'Size and SHA-256 taken',
        },
      ],
      createdAt: '2021-06-01',
      recordedBy: 'Worker 1',
    });
    expect(filesIn(folder)).toEqual(['dossier.json']);
  });

  it('copies the file when asked, under a neutral name, and reads the copy back', async () => {
    const folder = caseWith();
    const file = join(folderWith({ 'A Name.png': PNG }), 'A Name.png');
    expect((await add(folder, file, '--copy')).code).toBe(0);
    expect(filesIn(folder)).toEqual(['dossier.json', 'evidence/originals/evi-01.png']);
    const item = dossierOf(folder).evidence.at(-1);
    expect(item.original.path).toBe('originals/evi-01.png');
    expect(item.custody.at(-1)).toMatchObject({ action: 'copied', hashAfter: sha256(PNG) });
    expect((await runInProcess(['check', folder, '--json'])).stdout).not.toContain('cli.evidence-changed');
  });

  it('keeps comments, order, rights and every other line of a dossier in YAML', async () => {
    const folder = temporaryFolder();
    cpSync(EXAMPLE, folder, { recursive: true });
    const path = join(folder, 'dossier.yaml');
    const before = readFileSync(path, 'utf8');
    const { mode } = statSync(path);
    const file = join(folder, 'evidence', 'new.png');
    writeFileSync(file, Buffer.concat([PNG]));
    // The same bytes are a rendition of the example, so they are refused by the id of its record.
    expect((await add(folder, file, '--date', '2026-11-22')).stderr).toContain('evi_02');
    expect(readFileSync(path, 'utf8')).toBe(before);
    writeFileSync(file, 'A statement of nobody.\n');
    const { code, stdout } = await add(folder, file, '--date', '2026-11-22');
    expect(code).toBe(0);
    const after = readFileSync(path, 'utf8').split('\n');
    const at = after.indexOf(`  - id: ${stdout.trim()}`);
    const { length } = after;
    const added = length - before.split('\n').length;
    expect(added).toBeGreaterThan(20);
    expect([...after.slice(0, at), ...after.slice(at + added)].join('\n')).toBe(before);
    expect(after.slice(at, at + added).join('\n')).toContain('path: new.png');
    expect(statSync(path).mode).toBe(mode);
  });

  it('prints the record with --dry-run and writes nothing', async () => {
    const folder = caseWith();
    const before = readFileSync(join(folder, 'dossier.json'), 'utf8');
    const { code, stdout } = await add(folder, join(folder, 'dossier.json'), '--dry-run', '--copy');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ id: 'evi_01', original: { mime: 'text/plain' } });
    expect(readFileSync(join(folder, 'dossier.json'), 'utf8')).toBe(before);
    expect(existsSync(join(folder, 'evidence'))).toBe(false);
  });

  it('refuses a file that is recorded already, and leaves no copy behind', async () => {
    const folder = caseWith();
    const file = join(folderWith({ 'a.png': PNG }), 'a.png');
    await add(folder, file);
    const before = readFileSync(join(folder, 'dossier.json'), 'utf8');
    const again = await add(folder, file, '--copy');
    expect(again.code).toBe(1);
    expect(again.stderr).toMatch(/evi_01[\s\S]*evidence\.already-recorded|evidence\.already-recorded[\s\S]*evi_01/);
    expect(readFileSync(join(folder, 'dossier.json'), 'utf8')).toBe(before);
    expect(filesIn(folder)).toEqual(['dossier.json']);
  });

  it.each<[string, readonly string[], number, string]>([
    ['a time without offset', ['--acquired', '2021-05-30'], 1, 'evidence.'],
    ['a time after the day of the intake', ['--date', '2021-05-01', '--copy'], 1, 'evidence.custody-order'],
    ['a source that is not there', ['--source', 'src_nobody'], 1, 'evidence.dangling-reference'],
    ['a method that is none', ['--method', 'stolen'], 2, 'stolen'],
    ['an id of another kind', ['--id', 'per_x'], 1, 'evidence.wrong-form'],
  ])('refuses %s and writes nothing', async (_title, options, status, told) => {
    const folder = caseWith();
    const before = readFileSync(join(folder, 'dossier.json'), 'utf8');
    const { code, stderr } = await add(folder, join(folderWith({ 'a.png': PNG }), 'a.png'), ...options);
    expect({ code, told: stderr.includes(told) }).toEqual({ code: status, told: true });
    expect(readFileSync(join(folder, 'dossier.json'), 'utf8')).toBe(before);
    expect(filesIn(folder)).toEqual(['dossier.json']);
  });

  it('asks for the media type of what it does not know, and for the kind of a picture', async () => {
    const folder = caseWith();
    const unknown = join(folderWith({ 'a.bin': Buffer.from([0, 1, 2, 3, 0xff]) }), 'a.bin');
    expect(await add(folder, unknown)).toMatchObject({ code: 2 });
    expect(await add(folder, unknown, '--media-type', 'application/octet-stream')).toMatchObject({ code: 0 });
    const picture = join(folderWith({ 'a.png': PNG }), 'a.png');
    const said = ['evidence', 'add', picture, '--case', folder, ...SAID, '--method', 'download'];
    expect((await runInProcess(said)).stderr).toContain('cli.kind-needed');
    expect((await add(folder, join(folder, 'nothing'))).code).toBe(3);
  });
});

describe('evidence check', () => {
  const check = async (folder: string) => {
    const { code, stdout, stderr } = await runInProcess(['evidence', 'check', folder, '--json']);
    const report = JSON.parse(stdout);
    expect(validate(report) ? [] : validate.errors).toEqual([]);
    expect(report.exitCode).toBe(code);
    return { code, report, text: stdout + stderr };
  };

  it('finds every file of the example as it was recorded', async () => {
    const { code, report } = await check(EXAMPLE);
    expect(code).toBe(0);
    expect(report.extra).toEqual([]);
    expect(report.files.length).toBeGreaterThan(20);
  });

  it('tells what is missing, changed, or not recorded, and never a name of a file', async () => {
    const folder = temporaryFolder();
    cpSync(EXAMPLE, folder, { recursive: true });
    const at = (name: string) => join(folder, 'evidence', name);
    rmSync(at('originals/01-judgment.pdf'));
    writeFileSync(at('copies/01-judgment.pdf'), 'other');
    mkdirSync(at('hidden'));
    writeFileSync(at('hidden/Secret Name.txt'), 'extra');
    cpSync(at('originals/02-photograph.png'), at('again.png'));
    const { code, report, text } = await check(folder);
    expect(code).toBe(1);
    expect(report.files.filter(({ state }: { state: string }) => state !== 'same')).toEqual([
      { at: 'evidence[0].original', about: 'evi_01', state: 'missing' },
      { at: 'evidence[0].renditions[0]', about: 'evi_01', state: 'changed' },
    ]);
    expect(report.extra).toEqual([
      { sha256: sha256(readFileSync(at('again.png'))), bytes: statSync(at('again.png')).size, about: 'evi_02' },
      { sha256: sha256(Buffer.from('extra')), bytes: 5 },
    ]);
    expect(text).not.toContain('Secret');
    const { stdout } = await runInProcess(['evidence', 'check', folder]);
    expect(stdout).toContain('evi_01 evidence[0].original is missing');
    expect(stdout).not.toContain('Secret');
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('answers for a case that cannot be read', async () => {
    expect(await check('nowhere')).toMatchObject({ code: 3, report: { status: 'unreadable' } });
    expect(await check(folderWith({ 'dossier.yaml': 'id: [' }))).toMatchObject({ code: 3 });
  });
});

describe('evidence import', () => {
  const table = (...rows: readonly string[]) =>
    ['link,archive status,archive location,archive date,hash', ...rows].join('\n');
  const ROW = `https://t.me/yard/1,wayback: success,https://web.archive.org/x,2021-05-01T10:00:00Z,SHA-256:${'ab'.repeat(32)}`;

  it('takes an export in once, and accounts for every row', async () => {
    const folder = caseWith();
    const file = join(folderWith({ 'export.csv': table(ROW, 'nowhere,failed,,,', ROW) }), 'export.csv');
    const load = (...more: readonly string[]) =>
      runInProcess(['evidence', 'import', file, '--case', folder, '--by', 'Worker 1', ...more]);
    const before = readFileSync(join(folder, 'dossier.json'), 'utf8');
    const account = 'row,outcome,record,reason\n2,taken,evi_01,\n3,refused,,no-address\n4,there,evi_01,\n';
    expect(await load('--dry-run')).toMatchObject({ code: 0, stdout: account });
    expect(readFileSync(join(folder, 'dossier.json'), 'utf8')).toBe(before);
    const first = await load();
    expect(first).toMatchObject({ code: 0, stdout: account });
    expect(first.stderr).toContain('1 row taken, with 1 new source; 1 there already; 1 refused.');
    const after = readFileSync(join(folder, 'dossier.json'), 'utf8');
    expect(JSON.parse(after).evidence.at(-1)).toMatchObject({ id: 'evi_01', sources: ['src_01'] });
    expect((await load()).stdout).toContain('2,there,evi_01');
    expect(readFileSync(join(folder, 'dossier.json'), 'utf8')).toBe(after);
    expect((await runInProcess(['check', folder, '--json'])).code).toBe(0);
  });

  it('refuses what is no export, and a source that is not there', async () => {
    const folder = caseWith();
    const other = folderWith({ 'a.csv': 'a,b\n', 'b.csv': table(ROW) });
    const load = (name: string, ...more: readonly string[]) =>
      runInProcess(['evidence', 'import', join(other, name), '--case', folder, '--by', 'W', ...more]);
    expect((await load('a.csv')).stderr).toContain('exchange.not-an-archive');
    expect(await load('b.csv', '--source', 'src_nobody')).toMatchObject({ code: 1, stdout: '' });
    expect((await load('nothing.csv')).code).toBe(3);
  });
});
