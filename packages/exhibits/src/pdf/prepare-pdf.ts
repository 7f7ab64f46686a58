/** A PDF to a rendition of its pages. */
import { type ExhibitProblem, exhibitProblem, Refusal } from '../exhibit-problem.ts';
import type { Limits } from '../limits.ts';
import type { ExhibitRequest, Step } from '../rendition.ts';
import { TOOLS } from '../tools.ts';
import { checkCopy, type Original } from './check-copy.ts';
import { checkPages } from './check-pages.ts';
import { copyPages } from './copy-pages.ts';
import { drawPages } from './draw-pages.ts';
import { inspectPdf, type PdfInspection } from './inspect-pdf.ts';
import { withPage } from './page.ts';
import { guarded, type OpenPdf, openPdf, saveAnew } from './pdfium.ts';
import { pageNodes, readStructure } from './structure/structure.ts';

export interface PreparedPages {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly steps: readonly Step[];
  readonly problems: readonly ExhibitProblem[];
}

const USUAL_RESOLUTION = 150;

/** Throws a `Refusal`, or gives blocking problems without pages. */
export async function preparePdf(
  bytes: Uint8Array,
  request: ExhibitRequest,
  limits: Limits,
): Promise<PreparedPages | readonly ExhibitProblem[]> {
  const inspected = await inspectPdf(bytes, limits, request.password);
  const found = [...inspected.problems];
  if (inspected.hiddenLayers && request.way === 'copied') found.push(exhibitProblem('exhibit.hidden-layers'));
  if (found.some(({ severity }) => severity === 'block')) return found;
  const flat = flatten(inspected.opened);
  const opened = await openPdf(flat);
  if (opened.pages !== inspected.pages) throw new Refusal('exhibit.damaged');
  const { problems, texts } = checkPages(opened, request, limits);
  found.push(...problems);
  if (found.some(({ severity }) => severity === 'block')) return found;
  const made =
    request.way === 'copied' ? await copied(flat, { opened, texts }, limits) : await drawn(opened, request, limits);
  return { ...made, pages: inspected.pages, steps: [...steps(inspected), ...made.steps], problems: found };
}

/** Notes and form fields become part of the page as they look; hidden ones are gone. */
function flatten(opened: OpenPdf): Uint8Array {
  const AS_SEEN = 0;
  const FAILED = 0;
  for (let index = 0; index < opened.pages; index += 1) {
    withPage(opened, index, ({ handle }) => {
      if (opened.pdfium._FPDFPage_Flatten(handle, AS_SEEN) === FAILED)
        throw new Refusal('exhibit.damaged', `pages[${index}]`);
    });
  }
  return guarded(() => saveAnew(opened));
}

async function copied(flat: Uint8Array, original: Original, limits: Limits) {
  const structure = await readStructure(flat);
  const bytes = await copyPages(structure, pageNodes(structure, limits.pages), limits);
  await checkCopy(original, bytes, limits);
  const steps = [
    { action: 'page content, fonts and pictures copied into a new file; everything else left out', tool: TOOLS.pdf },
    { action: 'opened again: the same number of pages, letters and looks', tool: TOOLS.pdfium },
  ];
  return { bytes, steps };
}

async function drawn(opened: OpenPdf, request: ExhibitRequest, limits: Limits) {
  const dotsPerInch = request.dotsPerInch ?? USUAL_RESOLUTION;
  const { alt, language } = request;
  const drawing = {
    dotsPerInch,
    ...(alt === undefined ? {} : { alt }),
    ...(language === undefined ? {} : { language }),
  };
  const bytes = await drawPages(opened, drawing, limits);
  const steps = [
    { action: `pages drawn at ${dotsPerInch} dots per inch`, tool: TOOLS.pdfium },
    { action: 'drawings coded anew as JPEG', tool: TOOLS.sharp },
    { action: 'drawings put into a new file', tool: TOOLS.pdf },
  ];
  return { bytes, steps };
}

function steps({ opened, dropped }: PdfInspection): readonly Step[] {
  const first = opened.encrypted ? 'opened, encryption taken off' : 'opened';
  return [
    { action: `${first}; notes and form fields made part of the pages`, tool: TOOLS.pdfium },
    ...(dropped.length === 0 ? [] : [{ action: `left out: ${dropped.join(', ')}`, tool: TOOLS.own }]),
  ];
}
