import { createHash } from 'node:crypto';
import { benchCase } from './case.ts';
import { exhibitPdf } from './exhibit-pdf.ts';
import { seeded } from './random.ts';
import { sentences } from './words.ts';

/** A case of one target whose exhibits are there as files. */
export interface ExhibitsCase {
  readonly dossier: Readonly<Record<string, unknown>>;
  readonly vault: Readonly<Record<string, unknown>>;
  readonly target: string;
  /** In the order of their numbers. */
  readonly exhibits: readonly ExhibitFile[];
}

export interface ExhibitFile {
  readonly id: string;
  /** Below the folder of the evidence. */
  readonly file: string;
  readonly pages: number;
  readonly bytes: () => Uint8Array;
}

export interface ExhibitsSize {
  readonly exhibits: number;
  /** Of all exhibits together; each has at least twelve. */
  readonly pages: number;
}

type Rec = Readonly<Record<string, unknown>>;

/** Pages that the records of the case of the benchmark cite. */
const LEAST = 12;

/**
 * The invented case with as many exhibits as asked, of unequal length: three in four set in letters, the rest scanned; all
 * are copied, as the peers copy. The submission cites the first page, one in the middle and the last of each.
 */
export function exhibitsCase(size: ExhibitsSize): ExhibitsCase {
  const { dossier, vault, targets } = benchCase(1);
  const [target = ''] = targets;
  const counts = pageCounts(size);
  const exhibits = counts.map((pages, number): ExhibitFile => {
    const kind = number % 4 === 3 ? 'scanned' : 'set';
    return {
      id: `evi_t000-${number}`,
      file: `redacted-t000-${number}.pdf`,
      pages,
      bytes: () => exhibitPdf({ pages, kind }, seeded(104_729 * (number + 1))),
    };
  });
  const [first, ...others] = dossier['involvements'] as readonly Rec[];
  const models = dossier['evidence'] as readonly Rec[];
  return {
    dossier: {
      ...dossier,
      evidence: exhibits.map((exhibit) => item(models[0] ?? {}, exhibit)),
      involvements: [{ ...first, narrative: narrative(first ?? {}, exhibits) }, ...others],
    },
    vault,
    target,
    exhibits,
  };
}

/** Sums up to what is asked; no two neighbours alike. */
function pageCounts({ exhibits, pages }: ExhibitsSize): readonly number[] {
  const spare = pages - exhibits * LEAST;
  if (exhibits < 6 || spare < 0) throw new Error('The case needs six exhibits, and twelve pages for each');
  const weights = Array.from({ length: exhibits }, (_, number) => 1 + ((number * 5) % 7));
  const sum = weights.reduce((a, b) => a + b, 0);
  const counts = weights.map((weight) => LEAST + Math.floor((spare * weight) / sum));
  const rest = pages - counts.reduce((a, b) => a + b, 0);
  return counts.map((count, number) => (number < rest ? count + 1 : count));
}

function item(model: Rec, { id, file, pages, bytes }: ExhibitFile): Rec {
  const [rendition] = model['renditions'] as readonly Rec[];
  const sha256 = createHash('sha256').update(bytes()).digest('hex');
  return {
    ...model,
    id,
    exhibit: { way: 'copied' },
    renditions: [{ ...rendition, id: id.replace('evi', 'ren'), file, sha256, pages }],
  };
}

function narrative(model: Rec, exhibits: readonly ExhibitFile[]): readonly Rec[] {
  const random = seeded(31);
  const [text] = model['narrative'] as readonly { readonly lang: string; readonly value: string }[];
  const paragraphs = exhibits.map(({ id, pages }) => {
    const pins = [1, Math.ceil(pages / 2), pages].map((page) => `@${id}, p. ${page}`);
    return `${sentences(random, 'en', 2)} [${pins.join('; ')}]`;
  });
  return [{ lang: 'en', value: [text?.value ?? '', ...paragraphs].join('\n\n') }];
}
