/**
 * Random dossiers with a word of its own in every string field of the schema: what is withheld is in no byte of any file
 * and in no message, read by others; what is planted before or after is caught.
 *
 * `DOSSIERS=20000` makes the long run, `FIRST_SEED` begins it elsewhere; each figure is printed at the end.
 */
import { afterAll, expect, it } from '@jest/globals';
import { regimes } from '../../packages/cli/src/regimes.ts';
import { loadRenderers } from '../../packages/cli/src/renderers.ts';
import { type PaginatingRenderer, plainText, type Renderer } from '../../packages/core/src/document/index.ts';
import { success } from '../../packages/core/src/index.ts';
import type { Regime } from '../../packages/core/src/regime/index.ts';
import { buildDisclosed, buildPacket } from '../../packages/packet/src/build-packet.ts';
import { createDisclosures, type Disclosures } from '../../packages/packet/src/disclosures.ts';
import type { Packet, PacketRequest } from '../../packages/packet/src/index.ts';
import { scanned } from './support/finished-packet.ts';
import { DAY, parsed, type RandomCase, randomCase } from './support/random-case.ts';
import { RandomWords } from './support/random-words.ts';
import { readByOthers, readByPrograms } from './support/read-by-others.ts';
import { addEntry, hexString, rewritePdf } from './support/rewrite-pdf.ts';
import { inPart, rewriteZip } from './support/rewrite-zip.ts';

const DOSSIERS = Number(process.env['DOSSIERS'] ?? 20);
const FIRST_SEED = Number(process.env['FIRST_SEED'] ?? 1);
/** Every so many dossiers are written as Word and PDF; the others as plain text, which takes a tenth of the time. */
const REAL_EVERY = DOSSIERS > 100 ? 40 : 10;
/** Every so many of those are read by other people's programs too, the first among them. */
const PROGRAMS_EVERY = 10;

const count = {
  dossiers: 0,
  built: 0,
  refused: 0,
  files: 0,
  bytes: 0,
  plantedBefore: 0,
  plantedStayed: 0,
  plantedAfter: 0,
  programs: 0,
};

// Told of a long run that fails too.
afterAll(() => {
  const { user, system } = process.cpuUsage();
  if (DOSSIERS > 20) process.stderr.write(`${JSON.stringify({ ...count, cpuSeconds: (user + system) / 1e6 })}\n`);
});

it(
  `${DOSSIERS} random dossiers let nothing out`,
  async () => {
    for (let seed = FIRST_SEED; seed < FIRST_SEED + DOSSIERS; seed += 1) {
      await judge(seed);
    }
    expect(count.dossiers).toBe(DOSSIERS);
    // Most must come through, or nothing was looked at.
    expect(count.built).toBeGreaterThan(DOSSIERS * 0.8);
    expect(count.plantedBefore - count.plantedStayed).toBeGreaterThan(DOSSIERS * 0.3);
    expect(count.plantedAfter).toBeGreaterThan(0);
    expect(count.programs).toBeGreaterThan(0);
  },
  2 ** 31 - 1,
);

async function judge(seed: number): Promise<void> {
  const own = randomCase(seed);
  const request = await requestOf(own, seed);
  count.dossiers += 1;
  if (request === undefined) throw new Error(`Seed ${seed} makes no dossier`);
  const disclosures = createDisclosures(request);
  const outcome = await buildDisclosed(request, disclosures);
  expectSilent(seed, outcome.problems, own);
  await judgePlanted(seed, own, request);
  if (!outcome.ok) {
    count.refused += 1;
    return;
  }
  count.built += 1;
  await judgeFiles(seed, own, outcome.value);
  judgeAfter(seed, own, request, disclosures, outcome.value);
}

async function requestOf(own: RandomCase, seed: number, input = own.dossier): Promise<PacketRequest | undefined> {
  const { docx, pdf } = await loadedRenderers();
  const dossier = parsed(input);
  const regime = regimes.get(own.regime) as Regime;
  const renderers: readonly Renderer[] = isReal(seed) ? [docx, pdf] : [plain];
  return (
    dossier && {
      dossier,
      vault: own.vault,
      regime,
      target: 'per_x',
      date: DAY,
      renderers,
      paginator: isReal(seed) ? pdf : plain,
    }
  );
}

const isReal = (seed: number): boolean => seed % REAL_EVERY === 0;

let loaded: ReturnType<typeof loadRenderers> | undefined;

function loadedRenderers(): ReturnType<typeof loadRenderers> {
  loaded ??= loadRenderers();
  return loaded;
}

const plain: PaginatingRenderer = {
  format: 'pdf',
  mediaType: 'text/plain',
  paginate: () => success({ pages: 1, sections: new Map() }),
  render: async (document) => success({ bytes: new TextEncoder().encode(plainText(document)) }),
};

async function judgeFiles(seed: number, { withheld }: RandomCase, { files }: Packet): Promise<void> {
  for (const file of files) {
    count.files += 1;
    count.bytes += file.bytes.length;
    const text = await readByOthers(file);
    expect([seed, file.path, found(text, withheld[file.container])]).toEqual([seed, file.path, []]);
  }
  if (seed % (REAL_EVERY * PROGRAMS_EVERY) !== REAL_EVERY) return;
  for (const container of ['disclosable', 'restricted', 'internal'] as const) {
    const own = files.filter((file) => file.container === container);
    if (own.length === 0) continue;
    count.programs += own.length;
    expect([seed, container, found(readByPrograms(own), withheld[container])]).toEqual([seed, container, []]);
  }
}

/** A withheld name in a text that may leave: either nothing comes of it, or the text itself stayed behind. */
async function judgePlanted(seed: number, own: RandomCase, { renderers: _, ...request }: PacketRequest): Promise<void> {
  const random = new RandomWords(seed ^ 0x5eed);
  if (own.names.length === 0) return;
  const name = random.pick(own.names);
  const path = random.pick(own.leaving);
  const dossier = parsed(own.planted(path, random.written(name)));
  if (dossier === undefined) return;
  count.plantedBefore += 1;
  const outcome = await buildPacket({ ...request, dossier, renderers: [plain], paginator: plain });
  expectSilent(seed, outcome.problems, own);
  if (!outcome.ok) return;
  count.plantedStayed += 1;
  await judgeFiles(seed, own, outcome.value);
}

/** A withheld name in a finished file. */
function judgeAfter(
  seed: number,
  own: RandomCase,
  request: PacketRequest,
  disclosures: Disclosures,
  { files }: Packet,
): void {
  if (own.names.length === 0) return;
  const random = new RandomWords(seed ^ 0xaf7e);
  const name = random.pick(own.names);
  for (const file of files) {
    if (file.container === 'internal') continue;
    const bytes = plantedIn(file.path, file.bytes, name);
    count.plantedAfter += 1;
    const problems = scanned(request, { ...file, bytes }, disclosures);
    expect([seed, file.path, problems.map(({ code }) => code)]).toEqual([
      seed,
      file.path,
      ['packet.exit-protected-term'],
    ]);
    expectSilent(seed, problems, own);
  }
}

function plantedIn(path: string, bytes: Uint8Array, name: string): Uint8Array {
  const text = Buffer.from(bytes).toString('utf8');
  const half = Math.floor(name.length / 2);
  const runs = `<w:p><w:r><w:t>${name.slice(0, half)}</w:t></w:r><w:r><w:t>${name.slice(half)}</w:t></w:r></w:p>`;
  if (bytes[0] === 0x25) return rewritePdf(bytes, (all) => addEntry(all, /\/S\/P\//, `/ActualText${hexString(name)}`));
  if (path.endsWith('.docx')) return rewriteZip(bytes, inPart('word/document.xml', /<w:p>/, `${runs}<w:p>`));
  if (path.endsWith('.json')) return Buffer.from(text.replace('{', `{"planted":${JSON.stringify(name)},`));
  return Buffer.from(`${text}\n${name}\n`);
}

/** Which of the words a text holds; one pass over it, since there are hundreds of them. */
function found(text: string, words: readonly string[]): readonly string[] {
  const any = words.filter((word) => word !== '').map((word) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '\\$&'));
  return any.length === 0 ? [] : (text.match(new RegExp(any.join('|'), 'g')) ?? []);
}

/** Messages hold nothing that is withheld anywhere, nor any other name. */
function expectSilent(seed: number, problems: readonly unknown[], { withheld, names }: RandomCase): void {
  const text = JSON.stringify(problems).toLowerCase();
  expect([seed, found(text, [...withheld.disclosable, ...names])]).toEqual([seed, []]);
}
