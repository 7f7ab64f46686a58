/** `build --container zip` and `asice`: one file for each container, for readers that are not ours, and for our own. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { tool } from '../support/tools.ts';
import { caseWith, temporaryFolder } from './support/case-folder.ts';
import { filesIn, fingerprints, hashes, sha256 } from './support/files-in.ts';
import { ageDecrypt, makeKey } from './support/keys.ts';
import { runInProcess } from './support/run-in-process.ts';

const MINUTE = 60_000;
const CONTAINERS = ['disclosable', 'internal', 'restricted'];
const SIGNABLE = ['disclosable', 'restricted'];

const folder = caseWith();
const [plain, zip, asice] = [newOut(), newOut(), newOut()];
const packet = (out: string): string => join(out, 'us', 'per_judge');

function newOut(): string {
  return join(temporaryFolder(), 'out');
}

function build(out: string, ...more: readonly string[]) {
  return runInProcess(['build', folder, '--out', out, '--date', '2021-06-01', ...more]);
}

function copyOf(out: string): string {
  const copy = temporaryFolder();
  cpSync(packet(out), copy, { recursive: true, preserveTimestamps: true });
  return copy;
}

function unzip(archive: string, into = temporaryFolder()): string {
  execFileSync(tool('unzip'), ['-q', archive, '-d', into]);
  return into;
}

async function verified(path: string, ...more: readonly string[]) {
  const { code, stdout } = await runInProcess(['verify', path, '--json', ...more]);
  const { problems, form, container } = JSON.parse(stdout);
  return { code, form, container, codes: problems.map((problem: { code: string }) => problem.code) };
}

/** The last byte of the first place where these words stand, changed. */
function spoil(path: string, words: string): void {
  const bytes = readFileSync(path);
  const at = bytes.indexOf(words) + words.length - 1;
  expect(at).toBeGreaterThan(words.length);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}

beforeAll(async () => {
  expect((await build(plain)).code).toBe(0);
  expect((await build(zip, '--container', 'zip')).code).toBe(0);
  expect((await build(asice, '--container', 'asice')).code).toBe(0);
}, 2 * MINUTE);

describe('--container zip', () => {
  it('writes archives that unzip and the validator of the Library of Congress accept, of the very files of a folder', () => {
    expect(filesIn(packet(zip))).toEqual(['disclosable.zip', 'internal.zip', 'packet.json', 'restricted.zip']);
    const unpacked = temporaryFolder();
    for (const name of CONTAINERS) {
      execFileSync(tool('unzip'), ['-tq', join(packet(zip), `${name}.zip`)]);
      unzip(join(packet(zip), `${name}.zip`), unpacked);
      execFileSync(tool('bagit'), ['--validate', join(unpacked, name)], { stdio: 'pipe' });
    }
    writeFileSync(join(unpacked, 'packet.json'), readFileSync(join(packet(zip), 'packet.json')));
    expect(hashes(unpacked)).toEqual(hashes(packet(plain)));
  });

  it(
    'gives the same bytes and times twice, and --resume keeps what is there',
    async () => {
      const again = newOut();
      await build(again, '--container', 'zip');
      expect(fingerprints(again)).toEqual(fingerprints(zip));
      const resumed = await build(again, '--container', 'zip', '--resume', '--json');
      expect(JSON.parse(resumed.stdout).packets).toMatchObject([{ status: 'kept' }]);
      expect(fingerprints(again)).toEqual(fingerprints(zip));
      const other = await build(again, '--container', 'asice', '--resume', '--dry-run', '--json');
      expect(JSON.parse(other.stdout).packets).toMatchObject([{ status: 'to-build' }]);
    },
    MINUTE,
  );

  it('is verified as a folder, and each archive alone', async () => {
    expect(await verified(packet(zip))).toEqual({ code: 0, form: 'zip', codes: [] });
    for (const container of CONTAINERS) {
      const alone = await verified(join(packet(zip), `${container}.zip`));
      expect(alone).toEqual({ code: 0, form: 'zip', container, codes: [] });
    }
  });

  it('names one spoiled byte, and an archive that somebody packed anew', async () => {
    const spoiled = copyOf(zip);
    spoil(join(spoiled, 'disclosable.zip'), 'Bagging-Date: 2021-06-0');
    expect((await verified(spoiled)).codes).toContain('packet.file-changed');
    expect((await verified(join(spoiled, 'disclosable.zip'))).codes).toContain('packet.bag-differs');

    const repacked = copyOf(zip);
    const files = unzip(join(repacked, 'restricted.zip'));
    writeFileSync(join(repacked, 'restricted.zip'), '');
    execFileSync('sh', [
      '-c',
      `rm "$1" && cd "$2" && ${tool('zip')} -qr "$1" .`,
      '',
      join(repacked, 'restricted.zip'),
      files,
    ]);
    expect(await verified(repacked)).toMatchObject({
      code: 1,
      codes: expect.arrayContaining(['cli.container-damaged']),
    });
    execFileSync('sh', [
      '-c',
      `rm "$1" && cd "$2" && ${tool('zip')} -qrD "$1" .`,
      '',
      join(repacked, 'restricted.zip'),
      files,
    ]);
    expect((await verified(repacked)).codes).toEqual(['cli.container-changed']);
    expect((await verified(join(repacked, 'restricted.zip'))).codes).toEqual(['cli.container-changed']);

    const cover = join(files, 'restricted', 'bag-info.txt');
    writeFileSync(cover, readFileSync(cover, 'utf8').replace('2021', '2020'));
    execFileSync('sh', [
      '-c',
      `rm "$1" && cd "$2" && ${tool('zip')} -qrD "$1" .`,
      '',
      join(repacked, 'restricted.zip'),
      files,
    ]);
    expect((await verified(repacked)).codes).toContain('packet.file-changed');
    expect((await verified(join(repacked, 'restricted.zip'))).codes).toContain('packet.bag-differs');
  });

  it('differs in nothing from the packet in a folder', async () => {
    expect(await runInProcess(['diff', packet(plain), packet(zip)])).toMatchObject({ code: 0, stderr: '' });
    expect(await runInProcess(['diff', packet(asice), packet(zip)])).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('--container asice', () => {
  const flat = (container: string) =>
    Object.fromEntries(
      Object.entries(hashes(join(packet(plain), container, 'data'))).map(([path, hash]) => [path, hash]),
    );

  it('writes what is sent as ASiC-E without a signature, and what is not as ZIP', () => {
    expect(filesIn(packet(asice))).toEqual(['disclosable.asice', 'internal.zip', 'packet.json', 'restricted.asice']);
    const internal = [zip, asice].map((out) => sha256(readFileSync(join(packet(out), 'internal.zip'))));
    expect(internal[1]).toBe(internal[0]);
    for (const container of SIGNABLE) {
      const path = join(packet(asice), `${container}.asice`);
      const names = execFileSync(tool('unzip'), ['-Z1', path], { encoding: 'utf8' }).trim().split('\n');
      expect(names.slice(0, 2)).toEqual(['mimetype', 'META-INF/manifest.xml']);
      const told = execFileSync(tool('unzip'), ['-Z', '-v', path, 'mimetype'], { encoding: 'utf8' });
      expect(told).toMatch(/compression method: +none \(stored\)/);
      expect(told).toMatch(/length of extra field: +0 bytes/);
      expect(readFileSync(path).subarray(30, 69).toString()).toBe('mimetypeapplication/vnd.etsi.asic-e+zip');
      expect(names.filter((name) => /signature/.test(name))).toEqual([]);

      const unpacked = unzip(path);
      const manifest = readFileSync(join(unpacked, 'META-INF', 'manifest.xml'), 'utf8');
      const { files } = JSON.parse(readFileSync(join(packet(asice), 'packet.json'), 'utf8'));
      const listed = files.filter((file: { container: string }) => file.container === container);
      const lines = listed.map(({ path: at, mediaType }: { path: string; mediaType: string }) => {
        return `<manifest:file-entry manifest:full-path="${at.split('/').pop()}" manifest:media-type="${mediaType}"/>`;
      });
      expect(manifest.match(/<manifest:file-entry[^>]*>/g)?.slice(1)).toEqual(lines);
      const { mimetype, 'META-INF/manifest.xml': _, ...inside } = hashes(unpacked);
      expect(mimetype).toBe(sha256(Buffer.from('application/vnd.etsi.asic-e+zip')));
      expect(inside).toEqual(flat(container));
    }
  });

  it('is verified as a folder, and alone', async () => {
    expect(await verified(packet(asice))).toEqual({ code: 0, form: 'asice', codes: [] });
    const alone = join(packet(asice), 'disclosable.asice');
    expect(await verified(alone)).toEqual({ code: 0, form: 'asice', container: 'disclosable', codes: [] });
    expect((await runInProcess(['verify', alone])).stdout).toContain('it lists no hashes');
    const refused = await runInProcess(['verify', alone, '--case', folder]);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('cli.container-alone');
  });

  it('is verified with a signature too, which is told and not judged; a file changed under it is a fault', async () => {
    const signed = copyOf(asice);
    const add = temporaryFolder();
    mkdirSync(join(add, 'META-INF'));
    writeFileSync(join(add, 'META-INF', 'signatures0.xml'), '<a/>');
    const container = join(signed, 'disclosable.asice');
    execFileSync('sh', ['-c', `cd "$1" && ${tool('zip')} -qD "$2" META-INF/signatures0.xml`, '', add, container]);
    expect(await verified(signed)).toEqual({ code: 0, form: 'asice', codes: ['cli.container-signed'] });

    writeFileSync(join(add, 'cover-letter.pdf'), '%PDF-1.7');
    execFileSync('sh', ['-c', `cd "$1" && ${tool('zip')} -qD "$2" cover-letter.pdf`, '', add, container]);
    const changed = await verified(signed);
    expect(changed.code).toBe(1);
    expect(changed.codes).toContain('packet.file-changed');
  });

  it('tells a kind of file or a list that is not as it was', async () => {
    const retyped = copyOf(asice);
    const bytes = readFileSync(join(retyped, 'restricted.asice'));
    const at = bytes.indexOf('media-type="application/pdf"');
    bytes.write('media-type="application/xml"', at);
    writeFileSync(join(retyped, 'restricted.asice'), bytes);
    expect((await verified(retyped)).code).toBe(1);
    spoil(join(retyped, 'disclosable.asice'), 'application/vnd.etsi.asic-e+zi');
    expect((await verified(retyped)).codes).toContain('cli.container-damaged');
  });

  it(
    'goes with encryption, which leaves nothing plain beside it',
    async () => {
      const out = newOut();
      const { file, recipient } = makeKey();
      expect((await build(out, '--container', 'asice', '--encrypt-to', recipient)).code).toBe(0);
      const names = ['disclosable.asice.age', 'internal.zip.age', 'packet.json.age', 'restricted.asice.age'];
      expect(filesIn(packet(out))).toEqual(names);
      for (const name of names) {
        const inside = sha256(ageDecrypt(join(packet(out), name), file));
        expect(inside).toBe(sha256(readFileSync(join(packet(asice), name.slice(0, -'.age'.length)))));
      }
      expect(await verified(packet(out), '--identity', file)).toEqual({ code: 0, form: 'encrypted', codes: [] });
      const alone = join(packet(out), 'restricted.asice.age');
      expect(await verified(alone, '--identity', file)).toMatchObject({ code: 0, container: 'restricted', codes: [] });
    },
    MINUTE,
  );

  it('is one of three forms', async () => {
    const ran = await build(newOut(), '--container', 'edoc');
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('folder, zip, asice');
  });
});
