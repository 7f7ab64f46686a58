import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pnpm } from './install.mjs';
import { root } from './root.mjs';

/** Packs every package as it would be published into `folder`, emptied first; they must be built. Returns the paths. */
export async function packPackages(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(join(root, 'packages')).sort()) {
    const code = await pnpm(['pack', '--pack-destination', folder], {
      cwd: join(root, 'packages', name),
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (code !== 0) throw new Error(`packages/${name} could not be packed.`);
  }
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
}
