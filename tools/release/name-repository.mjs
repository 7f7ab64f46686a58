// Where the sources are, in what is published. The manifests in the tree name no repository, since a copy of the tree may lie
// anywhere; npm's proof of origin compares the name in a package with the repository that it was built from.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { npm } from '../install.mjs';

/** Whether a text can be the address of a repository in a manifest: `https://…` or `git+https://…`, without a password. */
export function isRepository(url) {
  const address = url.replace(/^git\+/, '');
  if (!URL.canParse(address)) return false;
  const { protocol, username, password, pathname } = new URL(address);
  return protocol === 'https:' && username === '' && password === '' && pathname.length > 1;
}

/** Packs a tarball again, in its place, with `repository` in its manifest; `folder` is that of the package, `packages/core`. */
export async function nameRepository(tarball, url, folder) {
  const place = mkdtempSync(join(tmpdir(), 'sanctions-packet-release-'));
  try {
    execFileSync('tar', ['-xzf', tarball, '-C', place]);
    const path = join(place, 'package', 'package.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8'));
    const named = { ...manifest, repository: { type: 'git', url, directory: folder } };
    writeFileSync(path, `${JSON.stringify(named, null, 2)}\n`);
    const asked = ['pack', dirname(path), '--pack-destination', dirname(tarball), '--ignore-scripts', '--silent'];
    const code = await npm(asked, { stdio: ['ignore', 'ignore', 'inherit'] });
    if (code !== 0) throw new Error(`${tarball} could not be packed again.`);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
