import { mkdirSync } from 'node:fs';
import { parseDossier, parseVault } from '@sanctions-packet/core/evidence';
import { createDisclosures } from '@sanctions-packet/packet';
import { us } from '@sanctions-packet/regime-us';
import { stringify } from 'yaml';
import { benchCase, DAY } from './case.ts';
import { dossierDocument } from './dossier-document.ts';
import { stopwatch } from './measuring/stopwatch.ts';
import { pdf, succeeded } from './works/engine.ts';
import { type StoredDocument, writeCase, writeDocuments } from './works/inputs.ts';
import { draftsOf } from './works/verb-work.ts';

/** Writes a case with so many targets, and the documents of its packets, for every engine to read the same. */
function prepareCase(folder: string, targets: number): void {
  mkdirSync(folder, { recursive: true });
  const { dossier: source, vault: vaultSource, targets: ids } = benchCase(targets);
  writeCase(folder, { dossier: yaml(source), vault: yaml(vaultSource), targets: ids });
  const vault = succeeded(parseVault({ parsed: vaultSource }));
  const dossier = succeeded(parseDossier({ parsed: source }, { vault }));
  const disclosures = createDisclosures({ dossier, vault, regime: us, date: DAY });
  const layout = pdf();
  ids.forEach((target, index) => {
    const documents = draftsOf(disclosures, target, stopwatch()).map(
      ({ plan, document }): StoredDocument => ({
        formats: plan.formats,
        document,
        pagination: succeeded(layout.paginate(document, { date: DAY })),
      }),
    );
    writeDocuments(folder, index, documents);
  });
}

/** Writes one document of about so many pages. */
function prepareDossier(folder: string, pages: number): void {
  mkdirSync(folder, { recursive: true });
  const document = dossierDocument(pages);
  const pagination = succeeded(pdf().paginate(document, { date: DAY }));
  writeDocuments(folder, 0, [{ formats: ['pdf', 'docx'], document, pagination }]);
}

const [, , kind, folder, size] = process.argv;
if (folder === undefined) throw new Error('Usage: prepare.js case|dossier FOLDER SIZE');
if (kind === 'case') prepareCase(folder, Number(size));
else prepareDossier(folder, Number(size));

/** The dossier knows no anchors. */
function yaml(value: unknown): string {
  return stringify(value, { aliasDuplicateObjects: false });
}
