// Faults planted in a PDF that has none, to see that the judge reports them.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Each fault replaces words by others of the same length, so that every offset in the file stays right. */
const FAULTS = [
  { fault: 'no structure tree', profiles: ['ua1', '3a'], from: '/StructTreeRoot ', to: '/StructTreeXoot ' },
  { fault: 'not marked as tagged', profiles: ['ua1', '3a'], from: '/Marked true', to: '/Mxrked true' },
  { fault: 'no title display', profiles: ['ua1'], from: '/DisplayDocTitle true', to: '/DisplayDocXitle true' },
  { fault: 'no PDF/UA mark', profiles: ['ua1'], from: '<pdfuaid:part>1<', to: '<pdfuaid:part>9<' },
  { fault: 'no PDF/A mark', profiles: ['3a'], from: '<pdfaid:part>3<', to: '<pdfaid:part>9<' },
  { fault: 'no output intent', profiles: ['3a'], from: '/OutputIntents [', to: '/OutputXntents [' },
  { fault: 'no language', profiles: ['ua1'], from: '/Lang (', to: '/Xang (' },
  { fault: 'no description of a link', profiles: ['ua1'], from: '/Contents <', to: '/Xontents <' },
  { fault: 'no order of tabs', profiles: ['ua1'], from: '/Tabs /S', to: '/Xabs /S' },
  { fault: 'a font without its file', profiles: ['ua1', '3a'], from: '/FontFile2 ', to: '/FontXile2 ' },
  { fault: 'letters without Unicode', profiles: ['ua1', '3a'], from: '/ToUnicode ', to: '/ToXnicode ' },
  { fault: 'notes without names', profiles: ['ua1'], from: '/ID (note', to: '/XD (note' },
];

/**
 * Writes `pdf` into `folder` once without a fault and once with each. Returns
 * `{ sound: path, faulty: { fault, path, profiles }[] }`; throws when the file lacks what a fault takes away.
 */
export function plantFaults(pdf, folder) {
  mkdirSync(folder, { recursive: true });
  const sound = join(folder, 'sound.pdf');
  // A stream that happens to end with a line feed would else be one byte shorter than it says (ISO 19005-3, 6.1.7.1).
  const options = ['--qdf', '--object-streams=disable', '--newline-before-endstream'];
  const { status, error } = spawnSync('qpdf', [...options, pdf, sound]);
  if (error !== undefined || status !== 0) throw error ?? new Error(`qpdf ended with ${status}`);
  const bytes = readFileSync(sound, 'latin1');
  const faulty = FAULTS.map(({ fault, profiles, from, to }) => {
    if (!bytes.includes(from))
      throw new Error(`The sample has no "${from}", so the fault "${fault}" cannot be planted.`);
    const path = join(folder, `${fault.replaceAll(/\W+/g, '-')}.pdf`);
    writeFileSync(path, bytes.replaceAll(from, to), 'latin1');
    return { fault, path, profiles };
  });
  return { sound, faulty };
}
