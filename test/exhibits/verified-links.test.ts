// `verify` over a packet in two languages, as it is and with pages of its volumes in another order.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from '@jest/globals';
import { buildPacket, caseBinder, loadRenderers, parseDossier, regimes } from 'sanctions-packet';
import { readPages } from '../../packages/exhibits/src/index.ts';
import { verifyPacket } from '../../packages/packet/src/index.ts';

const CASE = join(__dirname, '..', '..', 'examples', 'detained-journalist');
const MINUTES = 300_000;

let files: ReadonlyMap<string, Uint8Array>;

beforeAll(async () => {
  const date = '2026-11-23';
  const dossier = parseDossier(
    { text: pinned(readFileSync(join(CASE, 'dossier.yaml'), 'utf8')), file: 'dossier.yaml' },
    { asOf: date },
  );
  const regime = regimes.get('ca');
  const { face, pdf, docx } = await loadRenderers();
  if (regime === undefined || !dossier.ok) throw new Error('The example cannot be read');
  const request = { dossier: dossier.value, regime, target: 'per_02', date, renderers: [docx, pdf] };
  const packet = await buildPacket({ ...request, binder: caseBinder(CASE, face) });
  if (!packet.ok) throw new Error(packet.problems.map(({ code }) => code).join(' '));
  files = new Map(packet.value.files.map(({ path, bytes }) => [path, bytes]));
}, MINUTES);

/** Exhibit 4, which has two pages, cited by its second page in place of a paragraph. */
function pinned(dossier: string): string {
  const changed = dossier.replaceAll('[@evi_04, para. 4]', '[@evi_04, p. 2]');
  expect(changed).not.toBe(dossier);
  return changed;
}

/** Documents with broken links, when the pages of volumes are read in the order that `order` gives. */
async function broken(order: (pages: readonly string[]) => readonly string[]): Promise<readonly string[]> {
  const volumes = new Set([...files].filter(([path]) => /exhibits-/.test(path)).map(([, bytes]) => bytes));
  const { problems } = await verifyPacket({
    files,
    regimes,
    readPages: async (bytes) => {
      const pages = await readPages(bytes);
      return volumes.has(bytes) ? order(pages) : pages;
    },
  });
  expect(problems.filter(({ code }) => code !== 'packet.link-broken')).toEqual([]);
  return problems.map(({ at }) => at);
}

it(
  'finds every link of both languages and formats sound',
  async () => {
    expect(await broken((pages) => pages)).toEqual([]);
  },
  MINUTES,
);

it(
  'finds the links to a page of an exhibit broken when its pages have changed places',
  async () => {
    const found = await broken((pages) => {
      const at = (page: number): number =>
        pages.findIndex((text) => new RegExp(`\\s4,\\s+p\\.\\s+${page}\\s`).test(text.slice(-60)));
      const [first, second] = [at(1), at(2)];
      expect([first > 0, second]).toEqual([true, first + 1]);
      return pages.map((text, index) => pages[index === first ? second : index === second ? first : index] ?? text);
    });
    const submissions = ['en', 'fr'].flatMap((language) => [`${language}.docx`, `${language}.pdf`]);
    expect(found).toEqual(submissions.map((name) => `disclosable/data/submission-${name}`));
  },
  MINUTES,
);
