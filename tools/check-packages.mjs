// What users install: every package packed, the tarballs read as npm and the type checker read them, then installed
// by npm, each alone and all together, in an empty project, where every door is opened and the examples of the READMEs and
// of examples/use-* are run as they are written. `node tools/check-packages.mjs`; exits 1 when any check failed. Needs the
// registry for the dependencies of the packages (or an npm cache that has them).
import { cpSync, existsSync, mkdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { main as build } from './build.mjs';
import { npm } from './install.mjs';
import { packPackages } from './pack-packages.mjs';
import { examplesIn, readmes } from './readme-examples.mjs';
import { root } from './root.mjs';
import { startNode } from './start.mjs';

const WORK = join(root, '.cache', 'check-packages');
const PUBLINT = join(root, 'node_modules', 'publint', 'src', 'cli.js');
const TSC = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
const ATTW = join(root, 'node_modules', '@arethetypeswrong', 'cli', 'dist', 'index.js');
const ATTW_OPTIONS = [
  '--profile',
  'esm-only',
  '--no-definitely-typed',
  '--no-color',
  '--no-emoji',
  '--format',
  'ascii',
];

let failed = 0;
if ((await build()) !== 0) process.exit(1);
const tarballs = await packPackages(join(WORK, 'tarballs'));
for (const tarball of tarballs) {
  const name = basename(tarball);
  await check(`publint ${name}`, () => startNode(PUBLINT, ['--strict', tarball]));
  await check(`attw ${name}`, () => startNode(ATTW, [tarball, ...ATTW_OPTIONS]));
}
// npm waits more than it works, so several run at the same time.
const waiting = [...tarballs];
await Promise.all(Array.from({ length: 4 }, () => installNext()));
const project = join(WORK, 'project');
if (await check('all of them installed open their doors', () => installAndOpen('project', tarballs))) {
  const command = join(project, 'node_modules', 'sanctions-packet', 'dist', 'bin.js');
  await check('the command starts', () => startNode(command, ['regimes', '--json'], { cwd: project }));
  await runExamples();
}
process.exitCode = failed === 0 ? 0 : 1;

async function check(title, run) {
  const passed = (await run()) === 0;
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${title}`);
  if (!passed) failed += 1;
  return passed;
}

async function installNext() {
  for (let tarball = waiting.shift(); tarball !== undefined; tarball = waiting.shift()) {
    const folder = join('alone', basename(tarball, '.tgz'));
    const wanted = [tarball];
    await check(`${basename(tarball)} installed alone opens its doors`, () => installAndOpen(folder, wanted));
  }
}

/**
 * Installs packages in an empty project and imports each of their doors. What they need of the house comes from its
 * tarballs, everything else from the registry.
 */
async function installAndOpen(folder, wanted) {
  const home = join(WORK, folder);
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  const ours = Object.fromEntries(tarballs.map((tarball) => [manifestOf(tarball).name, `file:${tarball}`]));
  const dependencies = Object.fromEntries(wanted.map((tarball) => [manifestOf(tarball).name, `file:${tarball}`]));
  const overrides = Object.fromEntries(Object.entries(ours).filter(([name]) => !(name in dependencies)));
  const manifest = { name: 'empty', private: true, type: 'module', dependencies, overrides };
  writeFileSync(join(home, 'package.json'), JSON.stringify(manifest));
  const lines = wanted.flatMap(doorsOf).map((door) => `await import(${JSON.stringify(door)});`);
  writeFileSync(join(home, 'open-doors.mjs'), `${lines.join('\n')}\n`);
  const install = ['install', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
  const code = await npm(install, { cwd: home });
  return code === 0 ? startNode(join(home, 'open-doors.mjs'), [], { cwd: home }) : code;
}

/** The blocks of the READMEs and the programs of examples/use-*, in the project that has every package. */
async function runExamples() {
  cpSync(join(root, 'examples'), join(project, 'examples'), {
    recursive: true,
    filter: (path) => !/[\\/](node_modules|dist)$/.test(path),
  });
  const quiet = { cwd: project, stdio: ['ignore', 'ignore', 'inherit'] };
  for (const readme of readmes()) {
    for (const { line, code } of examplesIn(readme)) {
      const file = join(project, `${readme.replaceAll(/\W/g, '-')}-${line}.mjs`);
      writeFileSync(file, code);
      await check(`example of ${readme}, line ${line}`, () => startNode(file, [], quiet));
    }
  }
  const at = (example) => ({ ...quiet, cwd: join(project, 'examples', example) });
  const [node, plain, page] = ['use-node', 'use-plain-javascript', 'use-browser'].map(at);
  await check('examples/use-node', () => startNode('build-packets.mjs', ['../detained-journalist', 'packets'], node));
  await check('examples/use-plain-javascript', () =>
    startNode('say-what-fits.js', ['../kazakhstan-2020/dossier.yaml'], plain),
  );
  linkTools();
  await check('types of examples/use-plain-javascript', () => startNode(TSC, [], plain));
  await check('examples/use-browser', () => startNode('bundle.mjs', [], page));
}

/** What the examples name as devDependencies is at hand in the workspace. */
function linkTools() {
  for (const name of ['esbuild', '@types/node']) {
    const place = join(project, 'node_modules', name);
    if (existsSync(place)) continue;
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(realpathSync(join(root, 'node_modules', name)), place, 'junction');
  }
}

/** `name`, `name/door` of a package, from its manifest; tarballs are named after their package. */
function doorsOf(tarball) {
  const manifest = manifestOf(tarball);
  return Object.entries(manifest.exports)
    .filter(([, target]) => typeof target !== 'string')
    .map(([door]) => manifest.name + door.slice(1));
}

function manifestOf(tarball) {
  const unscoped = basename(tarball).replace(/-\d+\.\d+\.\d+.*\.tgz$/, '');
  const folder = unscoped === 'sanctions-packet' ? 'cli' : unscoped.replace(/^sanctions-packet-/, '');
  return JSON.parse(readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8'));
}
