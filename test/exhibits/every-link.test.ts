// Every link to an exhibit of every document of every regime and target of an example, read by other programs (qpdf for
// the links, poppler for the pages): the page it leads to bears the numbers that the link says.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { regimeWords } from '@sanctions-packet/core/regime';
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
import { tool } from '../support/tools.ts';

const CASE = join(__dirname, '..', '..', 'examples', 'detained-journalist');
const DATE = '2026-11-23';
const BIG = { maxBuffer: 64_000_000, encoding: 'utf8' } as const;
const MINUTES = 900_000;
const run = promisify(execFile);

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

interface Link {
  readonly file: string;
  /** Counted from 0, as the format has it. */
  readonly page: number;
  readonly words: string;
}

/** Links of a document to other files, as qpdf reads its objects. */
async function linksOf(place: string): Promise<readonly Link[]> {
  const { stdout } = await run(tool('qpdf'), ['--json=2', '--json-key=qpdf', place], BIG);
  const { qpdf } = JSON.parse(stdout) as { qpdf: [unknown, Record<string, { value?: Record<string, unknown> }>] };
  return Object.values(qpdf[1]).flatMap(({ value }) => {
    const action = value?.['/A'] as { '/S': string; '/F': string; '/D': [number] } | undefined;
    if (action?.['/S'] !== '/GoToR') return [];
    return [{ file: action['/F'].slice(2), page: action['/D'][0], words: String(value?.['/Contents']).slice(2) }];
  });
}

/** The text of each page, as poppler reads it. */
async function pagesOf(place: string): Promise<readonly string[]> {
  const { stdout } = await run(tool('pdftotext'), [place, '-'], BIG);
  return stdout.split('\f').slice(0, -1);
}

function written(files: readonly PacketFile[]): ReadonlyMap<string, string> {
  return new Map(
    files.flatMap(({ path, bytes }) => {
      if (!path.endsWith('.pdf')) return [];
      const place = join(folder, path.replaceAll('/', '-'));
      writeFileSync(place, bytes);
      return [[path, place] as const];
    }),
  );
}

/** The line that a page must bear to which the link of a document in `language` leads: a stamp, or a cover's heading. */
function lineFor(regime: Regime, language: string, { words }: Link): string {
  const [volumeLanguage = language] = regime.law.filing.languages.value;
  const [exhibit = 0, pin = 0] = [...words.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  const isPage = regimeWords({ regime, language, asOf: DATE }).exhibitPage(exhibit, pin) === words;
  const stamp = regimeWords({ regime, language: volumeLanguage, asOf: DATE }).exhibitPage(exhibit, pin);
  return plain(isPage ? stamp : (stamp.split(', ')[0] ?? ''));
}

/** Readers give a space that does not break as either. */
function plain(line: string): string {
  return line.replaceAll('\u{a0}', ' ').trim();
}

/** Links of a packet that lead elsewhere than they say, and how many there are in all. */
async function follow(regime: Regime, files: readonly PacketFile[]) {
  const [usual = 'en'] = regime.law.filing.languages.value;
  const places = written(files);
  const volumes = new Map<string, readonly string[]>();
  const lost: string[] = [];
  let followed = 0;
  for (const { path, language = usual, role } of files) {
    const place = places.get(path);
    if (place === undefined || role === 'exhibits') continue;
    for (const link of await linksOf(place)) {
      const volume = join(dirname(path), link.file);
      const pages = volumes.get(volume) ?? (await pagesOf(places.get(volume) ?? ''));
      volumes.set(volume, pages);
      followed += 1;
      const lines = (pages[link.page] ?? '').split('\n').map(plain);
      if (!lines.includes(lineFor(regime, language, link))) lost.push(`${path}: ${link.words}`);
    }
  }
  return { lost, followed };
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
        const { lost, followed } = await follow(regime, outcome.value.files);
        expect(lost).toEqual([]);
        expect(followed).toBeGreaterThan(20);
      }
    },
    MINUTES,
  );
});
