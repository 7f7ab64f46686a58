import { parseDossier, parseVault } from '@sanctions-packet/core/evidence';
import { checkFit, fitPage, regimes } from 'sanctions-packet';
import { DAY } from '../case.ts';
import { ASKED } from '../country-case.ts';
import type { RoundFacts } from '../measuring/result.ts';
import type { Stopwatch } from '../measuring/stopwatch.ts';
import { succeeded } from './engine.ts';
import { readCase } from './inputs.ts';

/** One round: the fit of every target with six governments, from the text of the files to the page. */
export function checkWork(folder: string): (watch: Stopwatch) => Promise<RoundFacts> {
  const { dossier: text, vault: vaultText, targets } = readCase(folder);
  const asked = [...regimes.values()].filter(({ id }) => ASKED.some((regime) => regime === id));
  return async (watch) => {
    const page = await watch.timeAsync('check', async () => {
      const vault = succeeded(parseVault({ text: vaultText, file: 'vault.yaml' }));
      const dossier = succeeded(parseDossier({ text, file: 'dossier.yaml' }, { vault, asOf: DAY }));
      const { fit } = succeeded(checkFit({ dossier, vault, regimes: asked, targets, date: DAY }));
      return fitPage(fit);
    });
    return { files: 1, bytes: Buffer.byteLength(page) };
  };
}
