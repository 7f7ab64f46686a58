// Every link to an exhibit of every document of every regime and target of an example, read by other programs (qpdf for
// the links, poppler for the pages): the page it leads to bears the numbers that the link says.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  buildFiling,
  caseBinder,
  type Dossier,
  loadRenderers,
  type PacketFile,
  parseDossier,
  type Regime,
  regimes,
} from 'sanctions-packet';
import { followLinks, type PlacedFile } from './support/follow-links.ts';

const CASE = join(__dirname, '..', '..', 'examples', 'detained-journalist');
const DATE = '2026-11-23';
const MINUTES = 900_000;

let folder: string;
let dossier: Dossier;
let tools: Awaited<ReturnType<typeof loadRenderers>>;
let binder: ReturnType<typeof caseBinder>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'links-'));
  const text = readFileSync(join(CASE, 'dossier.yaml'), 'utf8');
  const parsed = parseDossier({ text, file: 'dossier.yaml' }, { asOf: DATE });
  if (!parsed.ok) throw new Error('The example cannot be read');
  dossier = parsed.value;
  tools = await loadRenderers();
  binder = caseBinder(CASE, tools.face);
}, MINUTES);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Whom the example proposes to this government. */
function targetsOf(regime: Regime): readonly string[] {
  const asked = dossier.requestedMeasures.filter((measure) => measure.regime === regime.id);
  return [...new Set(asked.map(({ target }) => target))];
}

function placed(files: readonly PacketFile[]): readonly PlacedFile[] {
  return files.flatMap((file) => {
    if (!file.path.endsWith('.pdf')) return [];
    const place = join(folder, file.path.replaceAll('/', '-'));
    writeFileSync(place, file.bytes);
    return [{ ...file, place }];
  });
}

describe.each([...regimes.values()].map((regime) => [regime.id, regime] as const))('%s', (_id, regime) => {
  it(
    'leads every reference to an exhibit to the page that bears its number',
    async () => {
      const targets = targetsOf(regime);
      expect(targets).not.toEqual([]);
      const renderers = [tools.pdf];
      for await (const { outcome } of buildFiling({ dossier, regime, targets, date: DATE, renderers, binder })) {
        if (!outcome.ok) throw new Error(outcome.problems.map(({ code }) => code).join(' '));
        const { lost, followed } = await followLinks(regime, DATE, placed(outcome.value.files));
        expect(lost).toEqual([]);
        expect(followed).toBeGreaterThan(20);
      }
    },
    MINUTES,
  );
});
