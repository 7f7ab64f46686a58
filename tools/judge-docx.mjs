// `node tools/judge-docx.mjs [FOLDER...]`: every part of every Word file below the folders (out/ when none is named) by the
// schemas of ECMA-376. Before that the judge is judged, on faults planted in one of our files. Exits 1 when any is amiss.
import { existsSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { plantFaults } from './docx-judge/planted-faults.mjs';
import { complaintsOf } from './docx-judge/schemas.mjs';
import { filesBelow } from './files-below.mjs';
import { root } from './root.mjs';

const FAULTY = join(root, '.cache', 'docx-judge');

const named = process.argv.slice(2);
const folders = (named.length === 0 ? [join(root, 'out')] : named).map((folder) => resolve(folder));
for (const folder of folders) {
  if (existsSync(folder) && filesBelow(folder, '.docx').length > 0) continue;
  console.error(`No Word file below ${folder}. Build something first, such as with npm run demo.`);
  process.exit(1);
}
const files = folders.flatMap((folder) => filesBelow(folder, '.docx'));
const wrong = [...onPlantedFaults(sample()), ...onFiles()];
for (const line of wrong) console.error(line);
console.log(`${files.length} Word files judged by the schemas of ECMA-376; ${wrong.length} complaints`);
process.exit(wrong.length === 0 ? 0 : 1);

function onPlantedFaults(docx) {
  rmSync(FAULTY, { recursive: true, force: true });
  const faulty = plantFaults(docx, FAULTY);
  const found = complaintsOf(faulty.map(({ path }) => path));
  return faulty.flatMap(({ fault, path }) =>
    found.get(path).length > 0 ? [] : [`The judge overlooks a planted fault: ${fault}`],
  );
}

function onFiles() {
  return [...complaintsOf(files)].flatMap(([path, complaints]) =>
    complaints.map((complaint) => `${relative(root, path)}: ${complaint}`),
  );
}

/** A submission has notes, links and tables, so every fault can be planted in it. */
function sample() {
  return files.find((file) => /submission[^/\\]*\.docx$/.test(file)) ?? files[0];
}
