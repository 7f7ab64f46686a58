// Says where each person of a case can be proposed. Plain JavaScript: the types stand in comments, and an editor, or
// `npm run types`, checks them against those of the package.
import { readFile } from 'node:fs/promises';
import { checkFit, parseDossier, regimes } from 'sanctions-packet';

/** @typedef {import('sanctions-packet').Fit} Fit */

/**
 * @param {string} file
 * @param {string} date day of the check, YYYY-MM-DD
 * @returns {Promise<Fit>}
 */
async function fitOf(file, date) {
  const parsed = parseDossier({ file, text: await readFile(file) });
  if (!parsed.ok) throw new Error(parsed.problems.map(({ code, at }) => `${code} ${at}`).join('\n'));
  const dossier = parsed.value;
  const targets = dossier.persons.map(({ id }) => id);
  const checked = checkFit({ dossier, regimes: [...regimes.values()], targets, date });
  if (!checked.ok) throw new Error(checked.problems.map(({ code, at }) => `${code} ${at}`).join('\n'));
  return checked.value.fit;
}

/**
 * One line a person: its id, and a verdict for each government.
 *
 * @param {Fit} fit
 */
function linesOf({ targets }) {
  return targets.map(({ id, pairs }) => [id, ...pairs.map(({ regime, verdict }) => `${regime} ${verdict}`)].join('  '));
}

const [file = 'dossier.yaml', date = '2026-11-30'] = process.argv.slice(2);
for (const line of linesOf(await fitOf(file, date))) console.log(line);
