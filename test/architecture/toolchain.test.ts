// The two commands that must work on a machine with only Node and npm stand on these agreements.
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { packageFolders, ROOT, read, readJson } from './workspace.ts';

interface NpmLock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly integrity?: string }>>;
}

const root = readJson<{ readonly packageManager: string; readonly engines: { readonly node: string } }>('package.json');

describe('pnpm', () => {
  const locked = readJson<NpmLock>('tools/pnpm/package-lock.json').packages['node_modules/pnpm'];

  it('is pinned to the same bytes for npm, for corepack and for itself', () => {
    const sha512 = Buffer.from((locked?.integrity ?? '').replace('sha512-', ''), 'base64').toString('hex');
    expect(sha512).toMatch(/^[0-9a-f]{128}$/);
    expect(root.packageManager).toBe(`pnpm@${locked?.version}+sha512.${sha512}`);
    expect(readJson<{ dependencies: object }>('tools/pnpm/package.json').dependencies).toEqual({
      pnpm: locked?.version,
    });
  });
});

describe('lockfiles', () => {
  it.each(['pnpm-lock.yaml', 'tools/pnpm/package-lock.json'])('%s names no registry', (path) => {
    const hosts = read(path).match(/"resolved"|tarball:|https?:\/\/(?!opencollective\.com)\S+/g) ?? [];
    expect(hosts).toEqual([]);
  });

  it('verifies every package by its content', () => {
    const resolutions = read('pnpm-lock.yaml').match(/^ {4}resolution: .*$/gm) ?? [];
    expect(resolutions.length).toBeGreaterThan(100);
    expect(resolutions.filter((line) => !/\{integrity: sha512-[\w+/]{86}==\}$/.test(line))).toEqual([]);
  });
});

describe('the oldest Node', () => {
  it('is told alike to npm, to the scripts and to the types', () => {
    expect(root.engines.node).toBe('>=20.19.0');
    expect(read('tools/node-version.mjs')).toContain('const OLDEST = [20, 19];');
    for (const folder of packageFolders()) {
      expect(readJson<{ engines: object }>(`packages/${folder}/package.json`).engines).toEqual(root.engines);
    }
  });

  it.each([
    ['18.20.8', false],
    ['20.18.3', false],
    ['20.19.0', true],
    ['20.20.2', true],
    ['22.0.0', true],
    ['24.11.1', true],
  ])('answers Node %s with %s', (version, willDo) => {
    const ask = `import { checkNode } from './tools/node-version.mjs'; console.log(checkNode('${version}') ?? 'ok');`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', ask], { cwd: ROOT, encoding: 'utf8' });
    expect(stdout.trim() === 'ok').toBe(willDo);
    expect(stdout).toContain(willDo ? 'ok' : `20.19 or newer; this is Node ${version}`);
  });

  it('is asked before anything is installed, and an unknown command is refused', () => {
    const { status, stderr } = spawnSync(process.execPath, ['tools/run.mjs', 'dance'], { cwd: ROOT, encoding: 'utf8' });
    expect([status, stderr]).toEqual([2, 'Usage: node tools/run.mjs test|demo|build|install [arguments]\n']);
  });
});
