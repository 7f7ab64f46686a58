import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDossier, parseVault } from '@sanctions-packet/core/evidence';
import { createDisclosures } from '@sanctions-packet/packet';
import { us } from '@sanctions-packet/regime-us';
import { stringify } from 'yaml';
import { benchCase, DAY } from './case.ts';
import { ASKED, COUNTRY, countryCase } from './country-case.ts';
import { dossierDocument } from './dossier-document.ts';
import { exhibitsCase } from './exhibits-case.ts';
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

/** Writes a country with so many targets, and the other records in proportion. */
function prepareCountry(folder: string, targets: number): void {
  mkdirSync(folder, { recursive: true });
  const share = (count: number) => Math.round((count * targets) / COUNTRY.targets);
  const { victims, incidents, evidence } = COUNTRY;
  const size = { targets, victims: share(victims), incidents: share(incidents), evidence: share(evidence) };
  const { dossier, vault } = countryCase(size);
  const ids = (dossier['persons'] as readonly { readonly id: string }[]).map(({ id }) => id);
  writeCase(folder, { dossier: yaml(dossier), vault: yaml(vault), targets: ids });
}

/** Writes a case with so many targets, each asked of these governments, for the command alone. */
function prepareBatch(folder: string, targets: number, asked: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  const { dossier, vault, targets: ids } = benchCase(targets, { asked, assessedOn: '2026-09-01' });
  writeCase(folder, { dossier: yaml(dossier), vault: yaml(vault), targets: ids });
}

/** Writes a case with so many pages of exhibits, about 25 pages each. */
function prepareExhibits(folder: string, pages: number): void {
  mkdirSync(join(folder, 'evidence'), { recursive: true });
  const { dossier, vault, target, exhibits } = exhibitsCase({ pages, exhibits: Math.round(pages / 25) });
  writeCase(folder, { dossier: yaml(dossier), vault: yaml(vault), targets: [target] });
  for (const { file, bytes } of exhibits) writeFileSync(join(folder, 'evidence', file), bytes());
}

const [, , kind, folder, size] = process.argv;
if (folder === undefined) throw new Error('Usage: prepare.js case|batch|growth|country|dossier|exhibits FOLDER SIZE');
if (kind === 'case') prepareCase(folder, Number(size));
else if (kind === 'batch') prepareBatch(folder, Number(size), ASKED);
else if (kind === 'growth') prepareBatch(folder, Number(size), ['us']);
else if (kind === 'country') prepareCountry(folder, Number(size));
else if (kind === 'exhibits') prepareExhibits(folder, Number(size));
else prepareDossier(folder, Number(size));

/** The dossier knows no anchors. */
function yaml(value: unknown): string {
  return stringify(value, { aliasDuplicateObjects: false });
}
