import { docxRenderer } from '@sanctions-packet/render-docx';
import { DAY } from '../case.ts';
import type { RoundFacts } from '../measuring/result.ts';
import type { Stopwatch } from '../measuring/stopwatch.ts';
import { flatDocument } from '../peers/flat-document.ts';
import { pdf, succeeded } from './engine.ts';
import { readDocuments, type StoredDocument } from './inputs.ts';

/** Who turns composed documents into files. */
export type Engine = 'ours-pdf' | 'pdfmake' | 'pdfkit' | 'libreoffice' | 'ours-docx' | 'docxtemplater';

/** Makes the files of one packet; what the engine needs first is done before the clock starts. */
type Rendering = (documents: readonly StoredDocument[], watch: Stopwatch) => Promise<RoundFacts>;

/** One round: the documents of so many packets, one packet after the other. */
export async function renderWork(
  engine: Engine,
  folder: string,
  packets: number,
): Promise<(watch: Stopwatch) => Promise<RoundFacts>> {
  const render = await ENGINES[engine]();
  return async (watch) => {
    let facts: RoundFacts = { files: 0, bytes: 0 };
    for (let index = 0; index < packets; index += 1) {
      const wanted = engine === 'ours-docx' || engine === 'docxtemplater' ? 'docx' : 'pdf';
      const documents = readDocuments(folder, index).filter(({ formats }) => formats.includes(wanted));
      facts = sum(facts, await render(documents, watch));
    }
    return facts;
  };
}

/** Peers are loaded by the process that measures them alone, so that memory is theirs. */
const ENGINES: Readonly<Record<Engine, () => Promise<Rendering>>> = {
  'ours-pdf': async () => {
    const renderer = pdf();
    return (documents, watch) =>
      each(documents, async ({ document }) => {
        const options = { date: DAY };
        const file = await watch.timeAsync('render', async () => succeeded(await renderer.render(document, options)));
        return { files: 1, bytes: file.bytes.byteLength, pages: file.pagination?.pages ?? 0 };
      });
  },
  'ours-docx': async () => {
    const renderer = docxRenderer();
    return (documents, watch) =>
      each(documents, async ({ document, pagination }) => {
        const options = { date: DAY, pagination };
        const file = await watch.timeAsync('render', async () => succeeded(await renderer.render(document, options)));
        return { files: 1, bytes: file.bytes.byteLength };
      });
  },
  pdfmake: async () => {
    const { pdfmakePdf } = await import('../peers/pdfmake.ts');
    return (documents, watch) =>
      each(documents, async ({ document }) => {
        const flat = flatDocument(document);
        const bytes = await watch.timeAsync('render', () => pdfmakePdf(flat));
        return { files: 1, bytes: bytes.byteLength };
      });
  },
  pdfkit: async () => {
    const { pdfkitPdf } = await import('../peers/pdfkit.ts');
    return (documents, watch) =>
      each(documents, async ({ document }) => {
        const flat = flatDocument(document);
        const bytes = await watch.timeAsync('render', () => pdfkitPdf(flat));
        return { files: 1, bytes: bytes.byteLength };
      });
  },
  libreoffice: async () => {
    const { libreofficePdfs } = await import('../peers/libreoffice.ts');
    const renderer = docxRenderer();
    return async (documents, watch) => {
      const rendered = documents.map(({ document, pagination }) =>
        renderer.render(document, { date: DAY, pagination }),
      );
      const { bytes, spent, peakMb } = libreofficePdfs(
        (await Promise.all(rendered)).map((one) => succeeded(one).bytes),
      );
      watch.add('render', spent);
      return { files: documents.length, bytes, peakMb };
    };
  },
  docxtemplater: async () => {
    const { docxtemplaterDocx } = await import('../peers/docxtemplater.ts');
    return (documents, watch) =>
      each(documents, async ({ document }) => {
        const flat = flatDocument(document);
        const bytes = watch.time('render', () => docxtemplaterDocx(flat));
        return { files: 1, bytes: bytes.byteLength };
      });
  },
};

async function each<T>(items: readonly T[], make: (item: T) => Promise<RoundFacts>): Promise<RoundFacts> {
  let facts: RoundFacts = { files: 0, bytes: 0 };
  for (const item of items) facts = sum(facts, await make(item));
  return facts;
}

function sum(a: RoundFacts, b: RoundFacts): RoundFacts {
  const pages = (a.pages ?? 0) + (b.pages ?? 0);
  const peakMb = Math.max(a.peakMb ?? 0, b.peakMb ?? 0);
  return {
    files: a.files + b.files,
    bytes: a.bytes + b.bytes,
    ...(pages === 0 ? {} : { pages }),
    ...(peakMb === 0 ? {} : { peakMb }),
  };
}
