// The exhibits of an example, bound and read by other programs: every page bears the number that the lists give it.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  buildPacket,
  caseBinder,
  type Dossier,
  loadRenderers,
  type Packet,
  parseDossier,
  regimes,
} from 'sanctions-packet';
import { tool } from '../support/tools.ts';
import { linksOf } from './support/follow-links.ts';

const CASE = join(__dirname, '..', '..', 'examples', 'detained-journalist');
const MINUTES = 300_000;

async function build(): Promise<Packet> {
  const regime = regimes.get('us');
  const date = '2026-11-23';
  const text = readFileSync(join(CASE, 'dossier.yaml'), 'utf8');
  const dossier = parseDossier({ text, file: 'dossier.yaml' }, { asOf: date });
  const { face, pdf } = await loadRenderers();
  if (regime === undefined || !dossier.ok) throw new Error('The example cannot be read');
  evidence = dossier.value.evidence;
  const outcome = await buildPacket({
    dossier: dossier.value,
    regime,
    target: 'per_02',
    date,
    renderers: [pdf],
    binder: caseBinder(CASE, face),
  });
  if (!outcome.ok) throw new Error(outcome.problems.map(({ code }) => code).join(' '));
  return outcome.value;
}

interface Row {
  readonly exhibit: number;
  readonly first: number;
  readonly last: number;
}

let folder: string;
let packet: Packet;
let evidence: Dossier['evidence'];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'volumes-'));
  packet = await build();
}, MINUTES);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(path: string): string {
  const file = packet.files.find((one) => one.path === path);
  if (file === undefined) throw new Error(`The packet has no ${path}`);
  const place = join(folder, path.replaceAll('/', '-'));
  writeFileSync(place, file.bytes);
  return place;
}

/** The text of each page, as poppler reads it. */
function pagesOf(path: string): readonly string[] {
  return execFileSync(tool('pdftotext'), [written(path), '-'])
    .toString('utf8')
    .split('\f')
    .slice(0, -1);
}

/** Exhibits of the evidence index that stand in a volume. */
function rowsOf(container: string, volume: string): readonly Row[] {
  const file = packet.files.find(({ path }) => path === `${container}/data/evidence-index.csv`);
  const lines = new TextDecoder().decode(file?.bytes).split('\r\n').slice(1);
  return lines.flatMap((line) => {
    const cells = line.split(',');
    const [name, first, last] = cells.slice(-3);
    return name === volume ? [{ exhibit: Number(cells[0]), first: Number(first), last: Number(last) }] : [];
  });
}

describe.each([
  ['disclosable', 'exhibits-001.pdf'],
  ['restricted', 'exhibits-r-001.pdf'],
])('the %s volume', (container, volume) => {
  const path = `${container}/data/${volume}`;

  it('is sound to qpdf, and listed in the manifest with its pages', () => {
    expect(() => execFileSync(tool('qpdf'), ['--check', written(path)], { stdio: 'pipe' })).not.toThrow();
    const file = packet.files.find((one) => one.path === path);
    expect(file).toMatchObject({ role: 'exhibits', pages: pagesOf(path).length });
    const manifest = packet.files.find((one) => one.path === 'packet.json');
    expect(new TextDecoder().decode(manifest?.bytes)).toContain(`"path": "${path}"`);
  });

  it('bears on every page its number, and on every page of an exhibit what it is', () => {
    const pages = pagesOf(path);
    const rows = rowsOf(container, volume);
    expect(rows.length).toBeGreaterThan(5);
    pages.forEach((text, index) => {
      expect(text).toContain(`Page ${index + 1} of ${pages.length}`);
    });
    for (const { exhibit, first, last } of rows) {
      expect(pages[first - 1]).toContain(`Exhibit ${exhibit}\n`);
      for (let page = first + 1; page <= last; page += 1) {
        expect(pages[page - 1]).toContain(`Exhibit ${exhibit}, p. ${page - first}\n`);
      }
    }
    expect(rows.at(-1)?.last).toBe(pages.length);
  });

  it('leads from its list to the cover sheets, which its bookmarks name too', () => {
    const objects = JSON.parse(
      execFileSync(tool('qpdf'), ['--json=2', '--json-key=outlines', '--json-key=pages', written(path)]).toString(),
    ) as { outlines: { kids: { title: string; destpageposfrom1: number }[] }[] };
    const marks = objects.outlines.flatMap(({ kids }) => kids);
    expect(marks.map(({ title, destpageposfrom1 }) => [title, destpageposfrom1])).toEqual(
      rowsOf(container, volume).map(({ exhibit, first }) => [`Exhibit ${exhibit}`, first]),
    );
  });
});

describe.each([
  ['disclosable/data/submission.pdf', 20],
  ['disclosable/data/evidence-index.pdf', 5],
  ['restricted/data/annex.pdf', 5],
])('%s', (path, least) => {
  it('leads with every reference to an exhibit to the page that bears what it says', async () => {
    const links = await linksOf(written(path));
    expect(links.length).toBeGreaterThan(least);
    const [container] = path.split('/');
    const volumes = new Map<string, readonly string[]>();
    for (const { file, page, words } of links) {
      const pages = volumes.get(file) ?? pagesOf(`${container}/data/${file}`);
      volumes.set(file, pages);
      const [exhibit = '', ...pinpoint] = words.split(', ');
      const pin = /^pp?\.\s(\d+)/.exec(pinpoint.join(', '))?.[1];
      expect(pages[page]).toContain(pin === undefined ? `${exhibit}\n` : `${exhibit}, p. ${pin}\n`);
    }
  });
});

interface Recorded {
  readonly evidence: string;
  readonly container: string;
  readonly file?: string;
  readonly steps?: readonly { readonly action: string; readonly tool?: string }[];
}

it('says in its record how each enclosed exhibit was made, with which tool of which version', () => {
  const record = packet.files.find(({ role }) => role === 'packet-record');
  const { exhibits } = JSON.parse(new TextDecoder().decode(record?.bytes)) as {
    readonly exhibits: readonly Recorded[];
  };
  const enclosed = exhibits.filter(({ file }) => file !== undefined);
  expect(new Set(enclosed.map(({ container }) => container))).toEqual(new Set(['disclosable', 'restricted']));
  for (const { evidence, steps = [] } of enclosed) {
    expect([evidence, steps.length > 1]).toEqual([evidence, true]);
    for (const { action, tool: used } of steps) {
      expect(action).toMatch(/\w/);
      expect(used).toMatch(/^@?[\w/-]+ \d+\.\d+\.\d+$/);
    }
  }
  expect(exhibits.filter(({ file, steps }) => file === undefined && steps !== undefined)).toEqual([]);
});

it.each(['disclosable', 'restricted'])('lists in the CSV of %s what is in the files, by their hashes', (container) => {
  const text = new TextDecoder().decode(
    packet.files.find(({ path }) => path === `${container}/data/evidence-index.csv`)?.bytes,
  );
  const [columns = [], ...rows] = text.trim().split('\r\n').map(cellsOf);
  const listed = rows.map((cells) => Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])));
  expect(listed.length).toBeGreaterThan(5);
  for (const { exhibit, withheld, volume, restricted, ...row } of listed) {
    const item = evidence[Number(exhibit) - 1];
    expect(restricted).toBe(container === 'restricted' ? 'yes' : '');
    if (withheld === 'yes') {
      expect([row['sha256'], row['file_sha256'], row['credibility'], row['supports'], volume]).toEqual(
        Array(5).fill(''),
      );
      continue;
    }
    expect(row).toMatchObject({
      kind: item?.kind,
      languages: item?.languages.join(' '),
      credibility: String(item?.credibility?.grade ?? ''),
    });
    const shipped = item?.renditions.find(({ sha256 }) => sha256 === row['sha256']);
    const file = readFileSync(join(CASE, 'evidence', shipped?.file ?? 'none'));
    expect(createHash('sha256').update(file).digest('hex')).toBe(row['sha256']);
    const enclosed = packet.files.find(({ path }) => path === `${container}/data/${volume}`);
    expect([exhibit, row['file_sha256']]).toEqual([exhibit, enclosed?.sha256]);
    expect(item?.original?.sha256).not.toBe(row['sha256']);
    expect(row['cited_in']).toMatch(/\w/);
  }
  expect(listed.some(({ supports }) => supports !== '')).toBe(true);
});

/** The cells of a line, which may be quoted. */
function cellsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}

it(
  'the same case gives the same bytes',
  async () => {
    const again = await build();
    expect(again.files.map(({ path, sha256 }) => [path, sha256])).toEqual(
      packet.files.map(({ path, sha256 }) => [path, sha256]),
    );
  },
  MINUTES,
);
