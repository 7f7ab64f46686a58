import { join } from 'node:path';
import { hasLibreoffice } from './peers/libreoffice.ts';
import type { Bindery } from './works/exhibits-work.ts';
import type { Engine } from './works/render-work.ts';
import type { Work } from './works/work.ts';

/** Inputs to be written before anything is measured. */
export interface Input {
  readonly kind: 'case' | 'batch' | 'growth' | 'dossier' | 'country' | 'exhibits';
  readonly folder: string;
  /** Targets of a case or a country, pages of a dossier or of exhibits. */
  readonly size: number;
}

/** Two works on the same words, whose times are set beside each other. */
export interface Pair {
  readonly title: string;
  readonly ours: Work;
  readonly peer: Work;
}

export interface Plan {
  readonly inputs: readonly Input[];
  readonly verbs: readonly Work[];
  readonly filings: readonly Work[];
  /** The command over many targets and six governments. */
  readonly batches: readonly Work[];
  readonly pairs: readonly Pair[];
}

/** Pages of the single documents: the first is the twelve-page dossier, the others show how time and memory grow. */
const DOSSIERS = [
  { pages: 12, rounds: 15 },
  { pages: 10, rounds: 15 },
  { pages: 100, rounds: 5 },
  { pages: 1000, rounds: 2 },
] as const;
/** A start of LibreOffice takes seconds, and a thousand pages minutes. */
const FEW_ROUNDS = 4;
const CONVERTED = 100;

/** Targets of the countries that `check` is measured on; the larger one has the numbers this was built for. */
const COUNTRIES = [36, 364] as const;

/** Targets of the batches, each asked of six governments; the largest is the case this was built for. */
const BATCHES = [10, 364] as const;

/** Targets of the batches for one government, which show how time and memory grow. */
const GROWTH = [10, 100, 1000] as const;

/** Pages of exhibits of one packet, about 25 pages each. */
const VOLUMES = [250, 500, 1000] as const;

/** Everything that a run measures. `quick` leaves the large sizes out. */
export function plan(folder: string, { quick }: { readonly quick: boolean }): Plan {
  const cases = [
    { size: 1, rounds: 11 },
    { size: quick ? 10 : 100, rounds: 1 },
  ].map(({ size, rounds }) => ({ size, rounds, input: join(folder, `case-${size}`) }));
  const dossiers = DOSSIERS.filter(({ pages }) => !quick || pages < 1000).map((dossier) => ({
    ...dossier,
    input: join(folder, `dossier-${dossier.pages}`),
  }));
  const volumes = VOLUMES.filter((pages) => !quick || pages < 1000).map((pages) => ({
    pages,
    input: join(folder, `exhibits-${pages}`),
  }));
  const batches = [...batchesOf('growth', GROWTH, folder), ...batchesOf('batch', BATCHES, folder)].filter(
    ({ size }) => !quick || size === 10,
  );
  const countries = COUNTRIES.map((size) => ({ size, input: join(folder, `country-${size}`) }));
  return {
    inputs: [
      ...cases.map(({ size, input }): Input => ({ kind: 'case', folder: input, size })),
      ...dossiers.map(({ pages, input }): Input => ({ kind: 'dossier', folder: input, size: pages })),
      ...countries.map(({ size, input }): Input => ({ kind: 'country', folder: input, size })),
      ...batches.map(({ kind, size, input }): Input => ({ kind, folder: input, size })),
      ...volumes.map(({ pages, input }): Input => ({ kind: 'exhibits', folder: input, size: pages })),
    ],
    batches: batches.map(({ governments, size, input }) => ({
      name: `build, ${size} targets × ${governments}`,
      kind: 'batch',
      input,
      packets: size * governments,
      rounds: 1,
    })),
    verbs: cases.map(({ size, input, rounds }) => ({
      name: `verbs, ${packets(size)}`,
      kind: 'verbs',
      input,
      packets: size,
      rounds,
    })),
    filings: [
      ...cases.map(
        ({ size, input, rounds }): Work => ({
          name: `whole, ${packets(size)}`,
          kind: 'filing',
          input,
          packets: size,
          rounds,
        }),
      ),
      ...countries.map(
        ({ size, input }): Work => ({
          name: `check, ${size} targets, six governments`,
          kind: 'check',
          input,
          packets: size,
          rounds: 1,
        }),
      ),
    ],
    pairs: [
      ...cases.flatMap(({ size, input, rounds }) => pairs(packets(size), input, size, rounds)),
      ...cases.slice(0, 1).flatMap(({ size, input, rounds }) => converted(packets(size), input, rounds)),
      ...dossiers.flatMap(({ pages, input, rounds }) => [
        ...pairs(`one document, ${pages} pages`, input, 1, rounds),
        ...(pages <= CONVERTED ? converted(`one document, ${pages} pages`, input, rounds) : []),
      ]),
      ...volumes.flatMap(({ pages, input }) => bound(`exhibits, ${pages} pages`, input)),
    ],
  };
}

function batchesOf(kind: 'batch' | 'growth', sizes: readonly number[], folder: string) {
  const governments = kind === 'batch' ? 6 : 1;
  return sizes.map((size) => ({ kind, governments, size, input: join(folder, `${kind}-${size}`) }));
}

function pairs(title: string, input: string, size: number, rounds: number): readonly Pair[] {
  const work = (kind: Engine): Work => ({ name: `${kind}, ${title}`, kind, input, packets: size, rounds });
  return [
    { title: `PDF, ${title}, pdfmake`, ours: work('ours-pdf'), peer: work('pdfmake') },
    { title: `PDF, ${title}, pdfkit`, ours: work('ours-pdf'), peer: work('pdfkit') },
    { title: `DOCX, ${title}, docxtemplater`, ours: work('ours-docx'), peer: work('docxtemplater') },
  ];
}

/** Ours opens, cleans and reads back what the others take as it is; `ours-bind` leaves the first two out. */
function bound(title: string, input: string): readonly Pair[] {
  const work = (kind: Bindery): Work => ({ name: `${kind}, ${title}`, kind, input, packets: 1, rounds: 3 });
  const peers: readonly Bindery[] = ['pdf-lib', 'pdf-lib-stamped', 'qpdf'];
  return [
    ...peers.map((peer) => ({ title: `bound, ${title}, ${peer}`, ours: work('ours-bind'), peer: work(peer) })),
    {
      title: `opened, cleaned and bound, ${title}, pdf-lib-stamped`,
      ours: work('ours-exhibits'),
      peer: work('pdf-lib-stamped'),
    },
  ];
}

/** Beside LibreOffice, which makes its PDF of our Word file, where it is installed. */
function converted(title: string, input: string, rounds: number): readonly Pair[] {
  if (!hasLibreoffice()) return [];
  const ours: Work = { name: `ours-pdf, ${title}`, kind: 'ours-pdf', input, packets: 1, rounds };
  const peer: Work = {
    ...ours,
    name: `libreoffice, ${title}`,
    kind: 'libreoffice',
    rounds: Math.min(rounds, FEW_ROUNDS),
  };
  return [{ title: `PDF, ${title}, LibreOffice`, ours, peer }];
}

function packets(size: number): string {
  return size === 1 ? 'one packet' : `${size} packets`;
}
