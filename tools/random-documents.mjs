// `node --conditions=@sanctions-packet/source tools/random-documents.mjs FOLDER COUNT`: writes random documents as PDF and Word,
// the same ones every time, for tools/judge-pdfs.mjs and tools/judge-docx.mjs. What stood in the folder before is taken away.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
require('../test/support/typescript.cjs');
const { randomDocuments } = require('../test/fidelity/random-documents.ts');

const [folder, count] = process.argv.slice(2);
if (folder === undefined || !(Number(count) > 0)) {
  console.error('Name a folder and how many documents it shall hold.');
  process.exit(2);
}
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
let written = 0;
for await (const { pdf, docx } of randomDocuments(Number(count))) {
  written += 1;
  const name = `random-${String(written).padStart(4, '0')}`;
  writeFileSync(join(folder, `${name}.pdf`), pdf);
  writeFileSync(join(folder, `${name}.docx`), docx);
}
console.log(`${written} random documents written`);
