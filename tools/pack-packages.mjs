import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pnpm } from './install.mjs';

/** Packs every package as it would be published into `folder`, emptied first; they must be built. Returns the paths. */
export async function packPackages(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const code = await pnpm(['--filter', './packages/*', 'pack', '--pack-destination', folder], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (code !== 0) throw new Error('The packages could not be packed.');
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
}
