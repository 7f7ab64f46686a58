// Why nothing may be published now. Each says what is in the way and what to do.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';

const TSC = join(root, 'node_modules', 'typescript', 'bin', 'tsc');

/** Packages that are not compiled, or not as their sources are now: `folder: …` for each. */
export function unbuilt(packages) {
  const dry = execFileSync(process.execPath, [TSC, '-b', '--dry'], { cwd: root, encoding: 'utf8' });
  const stale = [...dry.matchAll(/would (?:build|update timestamps for output of) project '(.*)'/g)].map(
    ([, path]) => path,
  );
  return packages.flatMap(({ folder, manifest }) => {
    const home = join(root, 'packages', folder);
    const doors = Object.values(manifest.exports).filter((target) => typeof target !== 'string');
    const missing = doors
      .flatMap(({ types, default: code }) => [types, code])
      .filter((to) => !existsSync(join(home, to)));
    if (missing.length > 0) return [`${folder} is not built: pnpm build`];
    return stale.some((path) => path.startsWith(home)) ? [`${folder} was built from other sources: pnpm build`] : [];
  });
}

/** What must be settled by a person before anything leaves. */
export function unsettled(packages, repository) {
  const nameless = repository === undefined ? withoutRepository(packages) : [];
  return [...dirtyTree(), ...pendingChangesets(), ...nameless, ...withoutIdentity()];
}

function dirtyTree() {
  const changed = execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' }).trim();
  if (changed === '') return [];
  return [
    `the tree is not that of its commit (${changed.split('\n').length} differ): commit, or take away what is new`,
  ];
}

function pendingChangesets() {
  const pending = readdirSync(join(root, '.changeset')).filter((name) => name.endsWith('.md') && name !== 'README.md');
  if (pending.length === 0) return [];
  return [`${pending.length} changesets wait: pnpm changeset version, read the changelogs, commit`];
}

/** npm compares the repository with the one that its proof of origin names. */
function withoutRepository(packages) {
  const without = packages.filter(({ manifest }) => manifest.repository?.url === undefined);
  return without.length === 0
    ? []
    : [
        `${without.length} packages name no repository, and none was given: --repository https://… or ` +
          'SANCTIONS_PACKET_REPOSITORY, where these sources can be read',
      ];
}

/** A proof of origin needs the identity that the build service gives to a job. */
function withoutIdentity() {
  const { ACTIONS_ID_TOKEN_REQUEST_URL, SIGSTORE_ID_TOKEN } = process.env;
  if (ACTIONS_ID_TOKEN_REQUEST_URL !== undefined || SIGSTORE_ID_TOKEN !== undefined) return [];
  return ['this machine has no identity for a proof of origin: publish from a job of the build service'];
}

/** A version without an entry in its changelog, for packages that were released with one before. */
export function untold(packages) {
  return packages.flatMap(({ folder, manifest }) => {
    const file = join(root, 'packages', folder, 'CHANGELOG.md');
    const told = existsSync(file) && readFileSync(file, 'utf8').includes(`## ${manifest.version}`);
    return told ? [] : [`${folder}: CHANGELOG.md says nothing of ${manifest.version}`];
  });
}
