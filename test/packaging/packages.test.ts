// What users get, without a network: every package is built and packed, unpacked beside the others in a folder that
// has nothing else, and used as a project of theirs would. `tools/check-packages.mjs` does the same through npm.
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, unknown>>;
}

const ROOT = join(__dirname, '..', '..');
const TSC = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
const MINUTES = 60_000;

const packages = readdirSync(join(ROOT, 'packages'))
  .sort()
  .map((folder) => ({ folder, manifest: readManifest(join(ROOT, 'packages', folder)) }));
const doors = packages.flatMap(({ manifest }) =>
  Object.entries(manifest.exports)
    .filter(([, target]) => typeof target !== 'string')
    .map(([door]) => manifest.name + door.slice(1)),
);

let project = '';

beforeAll(() => {
  run([TSC, '-b']);
  project = realpathSync(mkdtempSync(join(tmpdir(), 'packaging-')));
  const tarballs = join(project, 'tarballs');
  const pack = `import { packPackages } from './tools/pack-packages.mjs'; await packPackages(${JSON.stringify(tarballs)});`;
  run(['--input-type=module', '-e', pack]);
  for (const { folder, manifest } of packages) unpack(tarballs, folder, manifest);
  writeFileSync(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
}, 5 * MINUTES);

afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

describe.each(packages)('$manifest.name', ({ folder, manifest }) => {
  it('packs its manifest, README, licence, code, sources and fonts, and nothing else', () => {
    const files = filesIn(join(project, 'node_modules', manifest.name));
    expect(files).toEqual(
      expect.arrayContaining(['LICENSE', 'README.md', 'package.json', 'dist/index.js', 'src/index.ts']),
    );
    const beside = files.filter(
      (file) =>
        !/^(LICENSE|README\.md|CHANGELOG\.md|LAW\.md|package\.json|dist\/|src\/|fonts\/|schema\/|man\/)/.test(file),
    );
    expect(beside).toEqual([]);
    expect(files.filter((file) => /\.test\.|tsbuildinfo|(^|\/)(\.|node_modules|fixtures|golden)/.test(file))).toEqual(
      [],
    );
  });

  it('packs the compiled file of every source', () => {
    const files = new Set(filesIn(join(project, 'node_modules', manifest.name)));
    const sources = [...files].filter((file) => /^src\/.*(?<!\.d)\.ts$/.test(file));
    const compiled = sources.map((file) => file.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js'));
    expect(compiled.filter((file) => !files.has(file))).toEqual([]);
  });

  it('depends on exact versions', () => {
    const packed = readManifest(join(project, 'node_modules', manifest.name));
    expect(
      Object.values(packed.dependencies ?? {}).filter((range) => !/^(npm:\S+@)?\d+\.\d+\.\d+/.test(range)),
    ).toEqual([]);
    expect(readManifest(join(ROOT, 'packages', folder)).version).toBe(packed.version);
  });
});

describe('a project that installed them', () => {
  it.each(doors)('imports %s without touching anything', (door) => {
    const print = `console.log(Object.keys(await import(${JSON.stringify(door)})).length)`;
    const { out, uses } = watched(print);
    expect(out).toMatch(/^[1-9]\d*\n$/);
    expect(uses).toEqual([]);
  });

  it('would be told of an import that touches something', () => {
    const planted = join(project, 'node_modules', '@sanctions-packet', 'planted', 'dist');
    mkdirSync(planted, { recursive: true });
    const touches = `import { readdirSync } from 'node:fs';
      readdirSync('.'); Date.now(); Math.random(); globalThis.planted = process.env.HOME; process.on('exit', () => {});`;
    writeFileSync(join(planted, 'index.js'), touches);
    const { uses } = watched(`await import(${JSON.stringify(pathToFileURL(join(planted, 'index.js')).href)});`);
    expect(uses).toEqual(['Date.now', 'Math.random', 'env.HOME', 'fs.readdirSync', 'global planted', 'process.on']);
  });

  it('compiles against their types', () => {
    const lines = doors.map((door, index) => `export * as door${index} from ${JSON.stringify(door)};`);
    writeFileSync(join(project, 'use.ts'), `${lines.join('\n')}\n`);
    const compilerOptions = {
      strict: true,
      noEmit: true,
      module: 'nodenext',
      target: 'es2022',
      types: [],
      skipLibCheck: true,
    };
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }));
    expect(run([TSC, '-p', project])).toBe('');
  });

  it('runs the command', () => {
    const command = join(project, 'node_modules', 'sanctions-packet', 'dist', 'bin.js');
    expect(JSON.stringify(JSON.parse(run([command, 'regimes', '--json'], project)))).toContain('"us"');
  });
});

/** Third-party code comes from the workspace, which declares the same exact versions. */
function unpack(tarballs: string, folder: string, manifest: Manifest): void {
  const file = `${manifest.name.replace('@', '').replace('/', '-')}-${manifest.version}.tgz`;
  const home = join(project, 'node_modules', manifest.name);
  mkdirSync(home, { recursive: true });
  const done = spawnSync('tar', ['-xzf', join(tarballs, file), '-C', home, '--strip-components=1'], {
    encoding: 'utf8',
  });
  if (done.status !== 0) throw new Error(`${file} cannot be unpacked: ${done.stderr}`);
  for (const [name, range] of Object.entries(manifest.dependencies ?? {})) {
    if (range.startsWith('workspace:')) continue;
    const link = join(home, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(realpathSync(join(ROOT, 'packages', folder, 'node_modules', name)), link, 'junction');
  }
}

/** Standard output of a Node script; throws what it wrote when it failed. */
function run(args: readonly string[], cwd: string = ROOT): string {
  const done = spawnSync(process.execPath, args, { cwd, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (done.status !== 0) throw new Error(`${args.join(' ')} ended with ${done.status}:\n${done.stdout}${done.stderr}`);
  return done.stdout;
}

/** What a script prints in the project, and what the packages' own code touched; see watch-imports.mjs. */
function watched(script: string): { readonly out: string; readonly uses: unknown } {
  const args = [
    '--import',
    pathToFileURL(join(__dirname, 'watch-imports.mjs')).href,
    '--input-type=module',
    '-e',
    script,
  ];
  const done = spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(done.stderr);
  return { out: done.stdout, uses: JSON.parse(done.stderr.trim().split('\n').at(-1) ?? '') };
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !file.startsWith('node_modules/'))
    .sort();
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}
