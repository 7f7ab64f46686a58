// What users install: every package packed, the tarballs read as npm and the type checker read them, then installed
// by npm in an empty project and loaded. `node tools/check-packages.mjs`; exits 1 when any check failed. Needs the
// registry for the dependencies of the packages (or an npm cache that has them).
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { main as build } from './build.mjs';
import { npm } from './install.mjs';
import { packPackages } from './pack-packages.mjs';
import { root } from './root.mjs';
import { startNode } from './start.mjs';

const WORK = join(root, '.cache', 'check-packages');
const PUBLINT = join(root, 'node_modules', 'publint', 'src', 'cli.js');
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
const project = emptyProject();
const dependencies = tarballs.map((tarball) => `file:${tarball}`);
const installed = await check('npm install of the tarballs', () =>
  npm(['install', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', ...dependencies], {
    cwd: project,
  }),
);
if (installed) {
  await check('every door opens', () => startNode(join(project, 'open-doors.mjs'), [], { cwd: project }));
  const command = join(project, 'node_modules', 'sanctions-packet', 'dist', 'bin.js');
  await check('the command starts', () => startNode(command, ['regimes', '--json'], { cwd: project }));
}
process.exitCode = failed === 0 ? 0 : 1;

async function check(title, run) {
  const passed = (await run()) === 0;
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${title}`);
  if (!passed) failed += 1;
  return passed;
}

/** A project that has nothing but a script which imports every door of every package. */
function emptyProject() {
  const folder = join(WORK, 'project');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'empty', private: true, type: 'module' }));
  const lines = tarballs.flatMap(doorsOf).map((door) => `await import(${JSON.stringify(door)});`);
  writeFileSync(join(folder, 'open-doors.mjs'), `${lines.join('\n')}\n`);
  return folder;
}

/** `name`, `name/door` of a package, from its manifest; tarballs are named after their package. */
function doorsOf(tarball) {
  const unscoped = basename(tarball).replace(/-\d+\.\d+\.\d+.*\.tgz$/, '');
  const folder = unscoped === 'sanctions-packet' ? 'cli' : unscoped.replace(/^sanctions-packet-/, '');
  const manifest = JSON.parse(readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8'));
  return Object.entries(manifest.exports)
    .filter(([, target]) => typeof target !== 'string')
    .map(([door]) => manifest.name + door.slice(1));
}
