import { parseDossier, parseVault } from '@sanctions-packet/core/evidence';
import { buildFiling } from '@sanctions-packet/packet';
import { us } from '@sanctions-packet/regime-us';
import { docxRenderer } from '@sanctions-packet/render-docx';
import { DAY } from '../case.ts';
import type { RoundFacts } from '../measuring/result.ts';
import type { Stopwatch } from '../measuring/stopwatch.ts';
import { pdf, succeeded } from './engine.ts';
import { readCase } from './inputs.ts';

/** One round: the whole way as a user goes it, from the text of the files to the last packet, one packet in memory. */
export function filingWork(folder: string): (watch: Stopwatch) => Promise<RoundFacts> {
  const { dossier: text, vault: vaultText, targets } = readCase(folder);
  const layout = pdf();
  const renderers = [docxRenderer(), layout];
  return async (watch) => {
    let files = 0;
    let bytes = 0;
    await watch.timeAsync('whole', async () => {
      const vault = succeeded(parseVault({ text: vaultText, file: 'vault.yaml' }));
      const dossier = succeeded(parseDossier({ text, file: 'dossier.yaml' }, { vault }));
      const request = { dossier, vault, regime: us, date: DAY, targets, renderers, paginator: layout };
      for await (const { outcome } of buildFiling(request)) {
        const packet = succeeded(outcome);
        files += packet.files.length;
        bytes += packet.files.reduce((sum, file) => sum + file.bytes.byteLength, 0);
      }
    });
    return { files, bytes };
  };
}
