// Dependencies exactly as pnpm-lock.yaml names them, each verified by its content hash. Works once; a later run
// compares a hash and needs no network.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { start, startNode } from './start.mjs';

const PNPM_HOME = join(root, 'tools', 'pnpm');
const PNPM = join(PNPM_HOME, 'node_modules', 'pnpm', 'bin', 'pnpm.cjs');
const STAMP = join(root, 'node_modules', '.installed');

/** Brings pnpm and every dependency here unless they are; throws with a remedy when that fails. */
export async function install() {
  const wanted = fingerprint();
  if (isInstalled(wanted)) return;
  console.error('Installing dependencies from pnpm-lock.yaml (the first run only) …');
  const args = ['install', '--frozen-lockfile', '--loglevel=error', '--config.confirm-modules-purge=false'];
  if ((await pnpm(args)) !== 0) {
    throw new Error('The dependencies could not be installed. The first run needs the network; later ones do not.');
  }
  writeFileSync(STAMP, wanted);
}

/** Runs the pinned pnpm, fetched first when it is not here; returns its exit code. */
export async function pnpm(args, options) {
  await installPnpm();
  return startNode(PNPM, args, options);
}

/** Runs npm: the one that started this process, else the one on PATH; returns its exit code. */
export function npm(args, options) {
  const running = process.env.npm_execpath;
  if (running !== undefined && /npm-cli\.c?js$/.test(running)) return startNode(running, args, options);
  return start('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** npm refuses bytes that differ from the hash in tools/pnpm/package-lock.json. */
async function installPnpm() {
  if (existsSync(PNPM) && installedVersion() === pinnedVersion()) return;
  console.error(`Fetching pnpm ${pinnedVersion()} …`);
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  if ((await npm(args, { cwd: PNPM_HOME })) !== 0) {
    throw new Error('pnpm could not be installed by npm. The first run needs the network.');
  }
}

function pinnedVersion() {
  return readJson(join(PNPM_HOME, 'package.json')).dependencies.pnpm;
}

function installedVersion() {
  return readJson(join(PNPM_HOME, 'node_modules', 'pnpm', 'package.json')).version;
}

/** What an installation depends on: the lockfile, every manifest, and the kind of machine. */
function fingerprint() {
  const hash = createHash('sha256');
  const files = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', '.npmrc', ...manifests()];
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.update(`${process.platform} ${process.arch}`).digest('hex');
}

function isInstalled(wanted) {
  if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== wanted) return false;
  return manifests()
    .filter((file) => hasDependencies(readJson(join(root, file))))
    .every((file) => existsSync(join(root, file, '..', 'node_modules')));
}

function manifests() {
  const members = readdirSync(join(root, 'packages'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join('packages', entry.name, 'package.json'))
    .sort();
  const others = ['test/bench', 'tools/release', 'tools/site'].map((folder) => join(folder, 'package.json'));
  return ['package.json', ...members, ...others].filter((f) => existsSync(join(root, f)));
}

function hasDependencies({ dependencies = {}, devDependencies = {} }) {
  return Object.keys({ ...dependencies, ...devDependencies }).length > 0;
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
