// `node tools/judge-pdfs.mjs [FOLDER...]`: veraPDF judges every PDF below the folders (out/ when none is named) as PDF/UA-1
// and as PDF/A-3a. Before that the judge is judged: on samples of its own corpus, and on faults planted in one of our
// files. Exits 1 when any is amiss.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { filesBelow } from './files-below.mjs';
import { plantFaults } from './pdf-judge/planted-faults.mjs';
import { judge } from './pdf-judge/verapdf.mjs';
import { root } from './root.mjs';

const CORPUS = join(root, 'tools', 'pdf-judge', 'corpus');
const FAULTY = join(root, '.cache', 'pdf-judge');
const PROFILES = ['ua1', '3a'];

const named = process.argv.slice(2);
const folders = (named.length === 0 ? [join(root, 'out')] : named).map((folder) => resolve(folder));
for (const folder of folders) {
  if (existsSync(folder) && ownPdfsBelow(folder).length > 0) continue;
  console.error(`No PDF below ${folder}. Build something first, such as with npm run demo.`);
  process.exit(1);
}
const files = folders.flatMap(ownPdfsBelow);
const wrong = [...onCorpus(), ...onPlantedFaults(sample()), ...onFiles()];
for (const line of wrong) console.error(line);
console.log(`${files.length} PDF files judged as ${PROFILES.join(' and ')}; ${wrong.length} complaints`);
process.exit(wrong.length === 0 ? 0 : 1);

function ownPdfsBelow(folder) {
  return filesBelow(folder, '.pdf').filter((path) => !isOfOthers(path));
}

/** Volumes with copied pages hold the fonts of strangers: they say of themselves that they conform to nothing. */
function isOfOthers(path) {
  return /^exhibits-/.test(basename(path)) && !readFileSync(path).includes('<pdfuaid:part>');
}

/** The names of the samples give the profile and the right verdict. */
function onCorpus() {
  const samples = filesBelow(CORPUS, '.pdf').map((path) => {
    const [profile] = relative(CORPUS, path).split('-');
    return { path, profile, expected: path.includes('-pass-') ? 'pass' : 'fail' };
  });
  return [...new Set(samples.map(({ profile }) => profile))].flatMap((profile) => {
    const own = samples.filter((sample) => sample.profile === profile);
    const verdicts = judge(
      own.map(({ path }) => path),
      profile,
    );
    return own.flatMap(({ path, expected }) =>
      verdicts.get(path) === expected ? [] : [`The judge errs on a sample of its corpus: ${relative(root, path)}`],
    );
  });
}

function onPlantedFaults(pdf) {
  rmSync(FAULTY, { recursive: true, force: true });
  const { sound, faulty } = plantFaults(pdf, FAULTY);
  return PROFILES.flatMap((profile) => {
    const own = faulty.filter(({ profiles }) => profiles.includes(profile));
    const verdicts = judge([sound, ...own.map(({ path }) => path)], profile);
    return [
      ...(verdicts.get(sound) === 'pass' ? [] : [`The sample without a fault fails as ${profile}`]),
      ...own.flatMap(({ fault, path }) =>
        verdicts.get(path) === 'fail' ? [] : [`The judge overlooks a planted fault as ${profile}: ${fault}`],
      ),
    ];
  });
}

function onFiles() {
  return PROFILES.flatMap((profile) =>
    [...judge(files, profile)].flatMap(([path, verdict]) =>
      verdict === 'pass' ? [] : [`Fails as ${profile}: ${relative(root, path)}`],
    ),
  );
}

/** A submission has notes, links and tables, so every fault can be planted in it. */
function sample() {
  return files.find((file) => /submission[^/\\]*\.pdf$/.test(file)) ?? files[0];
}
