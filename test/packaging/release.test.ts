// What a release is made of: the order of the packages, and the bill of materials of each.
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { folderWith } from '../cli/support/case-folder.ts';

const ROOT = join(__dirname, '..', '..');
const MINUTE = 60_000;

interface Component {
  readonly purl: string;
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
}

interface Bill {
  readonly specVersion: string;
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

function told<Value>(script: string): Value {
  const answer = `console.log(JSON.stringify(await (async () => { ${script} })()))`;
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', answer], { cwd: ROOT, encoding: 'utf8' }),
  );
}

it('each package comes after those it needs', () => {
  const order = told<readonly { manifest: { name: string; dependencies?: object } }[]>(
    `return (await import('./tools/release/packages.mjs')).packagesInOrder();`,
  ).map(({ manifest }) => manifest);
  expect(order.length).toBeGreaterThan(10);
  for (const [at, { dependencies = {} }] of order.entries()) {
    const later = new Set(order.slice(at).map(({ name }) => name));
    expect(Object.keys(dependencies).filter((name) => later.has(name))).toEqual([]);
  }
});

it(
  'a bill names everything that is installed, with its hash, and is the same each time',
  () => {
    const [text, again] = told<readonly [string, string]>(`
      const { readLockfile } = await import('./tools/release/bill-of-materials.mjs');
      return [await readLockfile().billOf('render-docx'), await readLockfile().billOf('render-docx')];
    `);
    expect(again).toBe(text);
    const bill: Bill = JSON.parse(text);
    expect(bill.specVersion).toBe('1.6');
    const purls = bill.components.map(({ purl }) => purl);
    expect(purls.filter((purl) => /^pkg:npm\/(docx|fflate|zod)@|core@/.test(purl))).toHaveLength(4);
    const others = bill.components.filter(({ purl }) => !purl.includes('sanctions-packet'));
    expect(others.filter(({ hashes }) => hashes?.[0]?.alg !== 'SHA-512')).toEqual([]);
    const known = new Set([...purls, bill.metadata.component.purl]);
    expect(
      bill.dependencies.flatMap(({ ref, dependsOn = [] }) => [ref, ...dependsOn]).filter((one) => !known.has(one)),
    ).toEqual([]);
  },
  MINUTE,
);

it('a word that publishing does not know is refused before anything is done', () => {
  const { status, stderr } = spawnSync(process.execPath, ['tools/publish.mjs', '--force'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([2, 'Usage: node tools/publish.mjs [--publish] [--repository URL]\n']);
});

describe('the repository of a release', () => {
  it(
    'is written into what is packed, beside all that was there',
    () => {
      const folder = folderWith({
        'one/package.json': JSON.stringify({ name: 'one', version: '1.0.0', bin: './a.js', files: ['a.js'] }),
        'one/a.js': '#!/usr/bin/env node\n',
      });
      execFileSync('npm', ['pack', './one', '--silent'], { cwd: folder });
      const tarball = join(folder, 'one-1.0.0.tgz');
      const listed = (): string => execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' });
      const before = listed();
      told(`const { nameRepository } = await import('./tools/release/name-repository.mjs');
      return await nameRepository(${JSON.stringify(tarball)}, 'https://git.example/one', 'packages/one') ?? null;`);
      expect(listed()).toBe(before);
      const manifest = execFileSync('tar', ['-xzOf', tarball, 'package/package.json'], { encoding: 'utf8' });
      expect(JSON.parse(manifest)).toMatchObject({
        bin: './a.js',
        repository: { type: 'git', url: 'https://git.example/one', directory: 'packages/one' },
      });
    },
    MINUTE,
  );

  it.each([
    'git@git.example:one',
    'http://git.example/one',
    'https://me:secret@git.example/one',
    'https://git.example',
  ])('is not %s', (url) => {
    const { status, stderr } = spawnSync(process.execPath, ['tools/publish.mjs', '--repository', url], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).not.toContain('secret');
  });
});
