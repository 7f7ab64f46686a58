// Every regime package of the workspace, compiled: { folder, regime }.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './root.mjs';

export async function regimesOnDisk() {
  const packages = join(root, 'packages');
  const folders = readdirSync(packages).filter((name) => name.startsWith('regime-'));
  return Promise.all(
    folders.sort().map(async (name) => {
      const folder = join(packages, name);
      const entry = join(folder, 'dist', 'index.js');
      if (!existsSync(entry)) throw new Error(`${name} is not compiled. Run: pnpm build`);
      const exported = Object.values(await import(pathToFileURL(entry).href));
      const regime = exported.find((value) => value?.law !== undefined && value?.grounds !== undefined);
      if (regime === undefined) throw new Error(`${name} exports no regime`);
      return { folder, regime };
    }),
  );
}
