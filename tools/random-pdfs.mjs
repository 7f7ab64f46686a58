// `node --conditions=@sanctions-packet/source tools/random-pdfs.mjs FOLDER COUNT`: writes random documents as PDF, the same
// ones every time, for tools/judge-pdfs.mjs. What stood in the folder before is taken away.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
require('../test/support/typescript.cjs');
const { randomPdfs } = require('../test/fidelity/random-pdfs.ts');

const [folder, count] = process.argv.slice(2);
if (folder === undefined || !(Number(count) > 0)) {
  console.error('Name a folder and how many documents it shall hold.');
  process.exit(2);
}
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
let written = 0;
for await (const bytes of randomPdfs(Number(count))) {
  written += 1;
  writeFileSync(join(folder, `random-${String(written).padStart(4, '0')}.pdf`), bytes);
}
console.log(`${written} random documents written`);
