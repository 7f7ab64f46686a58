// Exhibits by the thousand pages: bound, stamped, listed, linked and verified by the command, and read by other programs.
// `EXHIBITS=40 PAGES=25` makes the run of a thousand pages; without them there are fewer, and the same is asked.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { regimes } from 'sanctions-packet';
import { type Ran, runCommand } from '../cli/support/run-command.ts';
import { tool } from '../support/tools.ts';
import { followLinks, type PlacedFile, pagesOf } from './support/follow-links.ts';
import { writeManyExhibits } from './support/many-exhibits-case.ts';

const EXHIBITS = Number(process.env['EXHIBITS'] ?? 10);
const PAGES = Number(process.env['PAGES'] ?? 12);
const DATE = '2021-06-01';
const MINUTES = 600_000;

let folder: string;
let packet: string;
let built: Ran;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'many-exhibits-'));
  writeManyExhibits(join(folder, 'case'), EXHIBITS, PAGES);
  built = await runCommand(['build', join(folder, 'case'), '--out', join(folder, 'out'), '--date', DATE, '-q']);
  packet = join(folder, 'out', 'us', 'per_judge');
}, MINUTES);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Listed {
  readonly path: string;
  readonly role: string;
  readonly pages?: number;
}

function files(): readonly (PlacedFile & Listed)[] {
  const list = JSON.parse(readFileSync(join(packet, 'packet.json'), 'utf8')) as { files: Listed[] };
  return list.files.map((file) => ({ ...file, place: join(packet, file.path) }));
}

it(`${EXHIBITS} exhibits of ${PAGES} pages are bound`, () => {
  expect([built.code, built.stderr]).toEqual([0, '']);
  const volumes = files().filter(({ role }) => role === 'exhibits');
  expect(volumes.length).toBeGreaterThan(0);
  expect(volumes.reduce((sum, { pages = 0 }) => sum + pages, 0)).toBeGreaterThan(EXHIBITS * (PAGES + 1));
  for (const { place } of volumes)
    expect(() => execFileSync(tool('qpdf'), ['--check', place], { stdio: 'pipe' })).not.toThrow();
});

it.each(['disclosable', 'restricted'])(
  'in the %s volumes every page of every exhibit is there once, with its words, its stamp and its number',
  async (container) => {
    const seen = new Map<string, number>();
    const own = files().filter(({ role, path }) => role === 'exhibits' && path.startsWith(`${container}/`));
    for (const { place } of own) {
      const pages = await pagesOf(place);
      for (const [index, text] of pages.entries()) {
        expect(text).toContain(`Page ${index + 1} of ${pages.length}`);
        const [, stamp] = /^(Exhibit \d+, p\. \d+)$/m.exec(text.replaceAll('\u{a0}', ' ')) ?? [];
        if (stamp !== undefined) seen.set(stamp, (seen.get(stamp) ?? 0) + 1);
        const [, sheet, record] = /Sheet (\d+) of record (\d+), line 30/.exec(text.replaceAll(/\s+/g, ' ')) ?? [];
        // The words of drawn pages are in the picture alone.
        if (record !== undefined) expect(stamp).toBe(`Exhibit ${Number(record) + 4}, p. ${sheet}`);
      }
    }
    const expected = Array.from({ length: EXHIBITS }, (_, item) =>
      Array.from({ length: PAGES }, (_, page) => [`Exhibit ${item + 5}, p. ${page + 1}`, 1]),
    );
    expect([...seen]).toEqual(expected.flat());
  },
  MINUTES,
);

it(
  'every link leads to the page that bears the number it says, and verify agrees',
  async () => {
    const regime = regimes.get('us');
    if (regime === undefined) throw new Error('There is no such regime');
    const { lost, followed } = await followLinks(regime, DATE, files());
    expect(lost).toEqual([]);
    expect(followed).toBeGreaterThanOrEqual(3 * EXHIBITS);
    const verified = await runCommand(['verify', packet, '--case', join(folder, 'case'), '--date', DATE]);
    expect([verified.code, verified.stderr]).toEqual([0, '']);
  },
  MINUTES,
);
