import { existsSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { HOMES } from './import-table.ts';
import { importsOf } from './imports.ts';
import { parseUnit } from './source-unit.ts';
import { packageFolders, ROOT, read, readJson, typeScriptFiles } from './workspace.ts';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly description?: string;
  readonly license?: string;
  readonly type?: string;
  readonly sideEffects?: boolean;
  readonly engines?: Readonly<Record<string, string>>;
  readonly files?: readonly string[];
  readonly exports?: Readonly<Record<string, Readonly<Record<string, string>> | string>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

interface TsConfig {
  readonly references?: readonly { readonly path: string }[];
}

const root = readJson<Manifest>('package.json');
const EXACT = /^(workspace:\*|(npm:@?[\w./-]+@)?\d+\.\d+\.\d+(-[\w.]+)?)$/;

describe.each(packageFolders())('packages/%s', (folder) => {
  const home = `packages/${folder}`;
  const manifest = readJson<Manifest>(`${home}/package.json`);

  it('has a name, a description, a licence and the oldest Node of the workspace', () => {
    expect(manifest.name).toBe(folder === 'cli' ? 'sanctions-packet' : `@sanctions-packet/${folder}`);
    expect(manifest.description).toMatch(/\w+ \w+.*\.$/);
    expect(manifest.license).toBe('MIT');
    expect(manifest.engines).toEqual(root.engines);
  });

  it('is an ES module without side effects, and runs nothing when it is installed', () => {
    expect(manifest.type).toBe('module');
    expect(manifest.sideEffects).toBe(false);
    const atInstall = /^(pre|post)?(install|prepare|prepack|publish)/;
    expect(Object.keys(manifest.scripts ?? {}).filter((name) => atInstall.test(name))).toEqual([]);
  });

  it('has doors that give the source, then the types, then the code', () => {
    const doors = Object.entries(manifest.exports ?? {}).filter(([, target]) => typeof target !== 'string');
    expect(doors.map(([door]) => door)).toContain('.');
    for (const [, door] of doors) {
      expect(Object.keys(door)).toEqual(['@sanctions-packet/source', 'types', 'default']);
      const { '@sanctions-packet/source': source = '', types, default: code } = door as Record<string, string>;
      const built = source.replace('./src/', './dist/').replace(/\.ts$/, '');
      expect(existsSync(join(ROOT, home, source))).toBe(true);
      expect([types, code]).toEqual([`${built}.d.ts`, `${built}.js`]);
    }
  });

  it('opens its other files one to one', () => {
    const plain = Object.entries(manifest.exports ?? {}).filter(([, target]) => typeof target === 'string');
    expect(plain.map(([door]) => door)).toContain('./package.json');
    expect(plain.filter(([door, target]) => door !== target)).toEqual([]);
  });

  it('packs its code, sources, README and licence, and no test', () => {
    expect(manifest.files).toEqual(expect.arrayContaining(['dist', 'src', '!**/*.test.ts', 'README.md', 'LICENSE']));
    expect(read(`${home}/LICENSE`)).toBe(read('LICENSE'));
  });

  it('has a README that says what it is, how to use it and what it may import', () => {
    expect(existsSync(join(ROOT, home, 'README.md'))).toBe(true);
    const headings = read(`${home}/README.md`).match(/^#+ .+$/gm) ?? [];
    const named = ['What it is', 'Use', 'Surface', 'May import', 'Security', 'Change it'];
    expect(named.filter((name) => !headings.some((heading) => heading.endsWith(name)))).toEqual([]);
  });

  it('pins every dependency exactly', () => {
    const all = { ...manifest.dependencies, ...manifest.devDependencies };
    expect(Object.entries(all).filter(([, range]) => !EXACT.test(range))).toEqual([]);
  });

  it('declares what its sources import, and nothing else', () => {
    const sources = typeScriptFiles(`${home}/src`).filter((path) => !path.endsWith('.test.ts'));
    const imported = sources
      .flatMap((path) => importsOf(parseUnit(path, read(path))))
      .flatMap((one) => {
        const name = packageName(one.specifier ?? '.');
        return name === undefined ? [] : [{ name, typeOnly: one.typeOnly }];
      });
    const needed = new Set(imported.filter((one) => !one.typeOnly).map((one) => one.name));
    // An optional package is a peer: who wants it installs it beside.
    const declared = [...Object.keys(manifest.dependencies ?? {}), ...optionalPeers(manifest)];
    const text = sources.map((path) => read(path)).join('\n');
    // A package may be needed for its files alone.
    const files = declared.filter((name) => text.includes(`'${name}/`) && HOMES[name]?.length === 0);
    const known = new Set([...imported.map((one) => one.name), ...files]);
    expect([...needed].filter((name) => !declared.includes(name)).sort()).toEqual([]);
    expect(declared.filter((name) => !known.has(name))).toEqual([]);
  });

  it('has project references for the packages it depends on', () => {
    const references = readJson<TsConfig>(`${home}/tsconfig.json`).references ?? [];
    const peers = optionalPeers(manifest).map((name) => [name, 'workspace:*'] as const);
    const expected = [...Object.entries(manifest.dependencies ?? {}), ...peers]
      .filter(([, range]) => range.startsWith('workspace:'))
      .map(([name]) => `../${name === 'sanctions-packet' ? 'cli' : name.replace('@sanctions-packet/', '')}`);
    expect(references.map(({ path }) => path).sort()).toEqual(expected.sort());
  });
});

describe('the workspace', () => {
  it('compiles every package', () => {
    const referenced = (config: string) =>
      (readJson<TsConfig>(config).references ?? []).map(({ path }) => posix.join(posix.dirname(config), path));
    const named = referenced('tsconfig.json');
    const compiled = new Set([...named, ...named.flatMap((folder) => referenced(`${folder}/tsconfig.json`))]);
    expect([...compiled].sort()).toEqual([
      'examples/minimal-regime',
      ...packageFolders().map((folder) => `packages/${folder}`),
    ]);
  });

  it('pins its own dependencies exactly', () => {
    expect(Object.entries(root.devDependencies ?? {}).filter(([, range]) => !EXACT.test(range))).toEqual([]);
  });

  it('gives a home to every dependency that packages run with', () => {
    const external = packageFolders()
      .flatMap((folder) => Object.entries(readJson<Manifest>(`packages/${folder}/package.json`).dependencies ?? {}))
      .filter(([, range]) => !range.startsWith('workspace:'))
      .map(([name]) => name);
    expect([...new Set(external)].filter((name) => !Object.hasOwn(HOMES, name))).toEqual([]);
  });

  it('keeps its folders free of empty shells', () => {
    const empty = packageFolders().filter((folder) => !statSync(join(ROOT, 'packages', folder, 'src')).isDirectory());
    expect(empty).toEqual([]);
  });
});

function optionalPeers(manifest: Manifest): readonly string[] {
  return Object.entries(manifest.peerDependenciesMeta ?? {}).flatMap(([name, { optional }]) =>
    optional ? [name] : [],
  );
}

function packageName(specifier: string): string | undefined {
  if (specifier.startsWith('.') || specifier.startsWith('node:')) return undefined;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
