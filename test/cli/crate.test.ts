/** The RO-Crate metadata of what is sent, for a reader that is not ours and by the rules of RO-Crate 1.1. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { tool } from '../support/tools.ts';
import { temporaryFolder } from './support/case-folder.ts';
import { filesIn, sha256 } from './support/files-in.ts';
import { runInProcess } from './support/run-in-process.ts';

const MINUTE = 60_000;
const NAME = 'ro-crate-metadata.json';
const folder = join(__dirname, '..', '..', 'examples', 'detained-journalist');
const out = join(temporaryFolder(), 'out');
const data = (container: string, regime = 'us'): string => join(out, regime, 'per_01', container, 'data');

type Entity = Readonly<Record<string, unknown>> & { readonly '@id': string };

const graphOf = (root: string): readonly Entity[] => JSON.parse(readFileSync(join(root, NAME), 'utf8'))['@graph'];

const hashes = (root: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    filesIn(root)
      .filter((file) => file !== NAME)
      .map((file) => [file, sha256(readFileSync(join(root, file)))]),
  );

beforeAll(async () => {
  const more = ['--date', '2026-10-15', '--format', 'pdf', '--allow-readable-vault'];
  const ran = await runInProcess(['build', folder, '--out', out, '-r', 'us,lt', '-t', 'per_01', ...more]);
  expect(ran.code).toBe(0);
}, 2 * MINUTE);

describe.each(['disclosable', 'restricted'])('the crate of the %s container', (container) => {
  it('is read by the library of its makers, which finds every file and every entity', () => {
    const zip = join(temporaryFolder(), 'crate.zip');
    execFileSync(tool('rocrate'), ['write-zip', '-c', data(container), zip], { stdio: 'pipe' });
    const written = temporaryFolder();
    execFileSync(tool('unzip'), ['-q', zip, '-d', written]);
    expect(hashes(written)).toEqual(hashes(data(container)));
    const ids = (root: string): readonly string[] =>
      graphOf(root)
        .map((entity) => entity['@id'])
        .sort();
    expect(ids(written)).toEqual(ids(data(container)));
  });

  it('is refused by that library when a file that it lists is gone', () => {
    const copy = temporaryFolder();
    cpSync(data(container), copy, { recursive: true });
    const [first = ''] = readdirSync(copy).filter((file) => file.endsWith('.pdf'));
    rmSync(join(copy, first));
    const ran = spawnSync(tool('rocrate'), ['write-zip', '-c', copy, join(temporaryFolder(), 'crate.zip')]);
    expect(ran.status).not.toBe(0);
  });

  it('has a descriptor, a root of a day, each entity once, and no reference that leads nowhere', () => {
    const [descriptor, root, ...rest] = graphOf(data(container));
    expect(descriptor).toEqual({
      '@id': NAME,
      '@type': 'CreativeWork',
      conformsTo: { '@id': 'https://w3id.org/ro/crate/1.1' },
      about: { '@id': './' },
    });
    expect(root).toMatchObject({ '@id': './', '@type': 'Dataset', datePublished: '2026-10-15' });
    expect(root?.['name']).toMatch(/\w/);
    const ids = rest.map((entity) => entity['@id']);
    expect(new Set(ids).size).toBe(ids.length);
    const files = rest.filter((entity) => entity['@type'] === 'File').map((entity) => entity['@id']);
    expect(files).toEqual(filesIn(data(container)).filter((file) => file !== NAME));
    expect(root?.['hasPart']).toEqual(files.map((id) => ({ '@id': id })));
    const references = rest.flatMap((entity) =>
      Object.values(entity).flatMap((value) =>
        typeof value === 'object' && value !== null && '@id' in value ? [value['@id']] : [],
      ),
    );
    expect(references.filter((id) => !ids.includes(String(id)))).toEqual([]);
  });

  it('tells of the exhibits that the index of evidence of the same container has, on the same pages', () => {
    const lines = readFileSync(join(data(container), 'evidence-index.csv'), 'utf8')
      .trim()
      .split('\r\n')
      .slice(1);
    const rows = lines.map((line) => {
      const cells = line.split(',');
      const [volume = '', first = '', last = ''] = cells.slice(-3);
      return [cells[0], volume, volume === '' ? '' : `${first}-${last}`];
    });
    const exhibits = graphOf(data(container)).filter((entity) => entity['@id'].startsWith('#exhibit-'));
    const told = exhibits.map((entity) => {
      const volume = (entity['isPartOf'] as Entity | undefined)?.['@id'] ?? '';
      return [entity['identifier'], volume, entity['pagination'] ?? ''];
    });
    expect(told).toEqual(rows);
    expect(told.length).toBeGreaterThan(3);
  });
});

it('goes to no authority whose electronic documents take no such file, and not into what is never sent', () => {
  expect(filesIn(join(out, 'lt', 'per_01'))).toContain('disclosable/data/submission.pdf');
  expect(filesIn(join(out, 'lt')).filter((file) => file.endsWith(NAME))).toEqual([]);
  expect(filesIn(join(out, 'us')).filter((file) => /internal.*ro-crate/.test(file))).toEqual([]);
});
