// Publishing, rehearsed unless it is told to be real: `node tools/publish.mjs` packs every package as npm would get it, writes
// its bill of materials beside it, and says in which order they would go and what is still in the way. Only
// `node tools/publish.mjs --publish` sends anything, and only when nothing is in the way. The packages in the tree name no
// repository: `--repository URL`, or SANCTIONS_PACKET_REPOSITORY, is written into what is packed. CONTRIBUTING.md, "Releasing".
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { npm } from './install.mjs';
import { packPackages } from './pack-packages.mjs';
import { readLockfile } from './release/bill-of-materials.mjs';
import { unbuilt, unsettled, untold } from './release/hindrances.mjs';
import { isRepository, nameRepository } from './release/name-repository.mjs';
import { packagesInOrder } from './release/packages.mjs';
import { root } from './root.mjs';

const RELEASE = join(root, '.cache', 'release');
const PUBLISH = '--publish';
const REPOSITORY = '--repository';
const USAGE = `Usage: node tools/publish.mjs [${PUBLISH}] [${REPOSITORY} URL]`;
const { real, repository } = asked(process.argv.slice(2));
const packages = packagesInOrder();
const broken = unbuilt(packages);
if (broken.length > 0) stop(broken, 1);
const waiting = [...unsettled(packages, repository), ...untold(packages)];
if (real && waiting.length > 0) stop(waiting, 1);

const tarballs = await packPackages(join(RELEASE, 'tarballs'));
if (repository !== undefined)
  for (const { folder, manifest } of packages)
    await nameRepository(tarballOf(manifest), repository, `packages/${folder}`);
const bills = await writeBills();
const faults = packages.flatMap(({ manifest }) => faultsOf(manifest));
if (faults.length > 0) stop(faults, 1);
for (const { manifest } of packages) await send(manifest);
console.log(`\n${tarballs.length} packages and ${bills} bills of materials in ${relative(root, RELEASE)}`);
if (!real) {
  console.log('A rehearsal: nothing was sent.');
  if (waiting.length > 0) console.log(`In the way of ${PUBLISH}:\n${waiting.map((one) => `  ${one}`).join('\n')}`);
}

/** What the command line and the environment ask for. */
function asked(args) {
  const at = args.indexOf(REPOSITORY);
  const given = at < 0 ? [] : args.slice(at, at + 2);
  const rest = at < 0 ? args : args.toSpliced(at, 2);
  if (given.length === 1 || rest.some((arg) => arg !== PUBLISH)) stop([USAGE], 2);
  const url = given[1] ?? process.env.SANCTIONS_PACKET_REPOSITORY;
  if (url !== undefined && !isRepository(url))
    stop(['The repository must be an address of https, without a password.', USAGE], 2);
  return { real: rest.includes(PUBLISH), repository: url };
}

/** The bill of each package, and of what the command brings with it, checked by the schema of CycloneDX. */
async function writeBills() {
  const folder = join(RELEASE, 'bills');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const lockfile = readLockfile();
  for (const { folder: name, manifest } of packages) {
    writeFileSync(join(folder, `${basename(tarballOf(manifest), '.tgz')}.cdx.json`), await lockfile.billOf(name));
  }
  return packages.length;
}

/** What npm would be given must be what users can install. */
function faultsOf({ name, version }) {
  const tarball = tarballOf({ name, version });
  const packed = execFileSync('tar', ['-xzOf', tarball, 'package/package.json'], { encoding: 'utf8' });
  const files = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).split('\n');
  return [
    ...(packed.includes('"workspace:') ? [`${name}: a version is still that of the workspace`] : []),
    ...(repository === undefined || JSON.parse(packed).repository?.url === repository
      ? []
      : [`${name}: the repository is not in what is packed`]),
    ...(files.includes('package/LICENSE') ? [] : [`${name}: the licence is not packed`]),
    ...files
      .filter((file) => /\.test\.|\.tsbuildinfo$|\.env|\.key$/.test(file))
      .map((file) => `${name}: packs ${file}`),
  ];
}

async function send({ name, version }) {
  const command = ['publish', tarballOf({ name, version }), '--provenance', '--access', 'public', '--ignore-scripts'];
  if (!real) {
    console.log(`${name} ${version}`);
    return;
  }
  if (isThere(name, version)) {
    console.log(`${name} ${version} is published already`);
    return;
  }
  if ((await npm(command)) !== 0) stop([`${name} ${version} was not published; run this again to go on`], 1);
}

/** A run that was broken off goes on where it stopped. */
function isThere(name, version) {
  try {
    return (
      execFileSync('npm', ['view', `${name}@${version}`, 'version'], { encoding: 'utf8', stdio: 'pipe' }).trim() !== ''
    );
  } catch (error) {
    if (/E404/.test(String(error.stderr))) return false;
    throw error;
  }
}

function tarballOf({ name, version }) {
  const file = `${name.replace(/^@/, '').replace('/', '-')}-${version}.tgz`;
  const found = tarballs.find((path) => basename(path) === file);
  if (found === undefined) throw new Error(`${file} was not packed.`);
  return found;
}

function stop(lines, code) {
  for (const line of lines) console.error(line);
  process.exit(code);
}
