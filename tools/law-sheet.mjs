// Writes LAW.md of every regime anew from its law facts: pnpm law:sheet
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { regimesOnDisk } from './regimes-on-disk.mjs';
import { root } from './root.mjs';

const { reviewSheet } = await import(new URL('../packages/core/dist/law/index.js', import.meta.url).href);
for (const { folder, regime } of await regimesOnDisk({ examples: true })) {
  const file = join(folder, 'LAW.md');
  writeFileSync(file, reviewSheet(regime.law));
  console.log(relative(root, file));
}
