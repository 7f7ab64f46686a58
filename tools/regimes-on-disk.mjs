// Every regime package of the workspace, compiled: { folder, regime }; with `examples`, the one to copy too.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './root.mjs';

export async function regimesOnDisk({ examples = false } = {}) {
  const folders = [...foldersIn('packages', /^regime-/), ...(examples ? foldersIn('examples', /-regime$/) : [])];
  return Promise.all(
    folders.map(async (name) => {
      const folder = join(root, name);
      const entry = join(folder, 'dist', 'index.js');
      if (!existsSync(entry)) throw new Error(`${name} is not compiled. Run: pnpm build`);
      const exported = Object.values(await import(pathToFileURL(entry).href));
      const regime = exported.find((value) => value?.law !== undefined && value?.grounds !== undefined);
      if (regime === undefined) throw new Error(`${name} exports no regime`);
      return { folder, regime };
    }),
  );
}

function foldersIn(parent, name) {
  return readdirSync(join(root, parent))
    .filter((folder) => name.test(folder))
    .sort()
    .map((folder) => join(parent, folder));
}
