/** Looks at every page for what is there and is not seen. */
import { type ExhibitProblem, exhibitProblem } from '../exhibit-problem.ts';
import type { Limits } from '../limits.ts';
import type { Way } from '../rendition.ts';
import { boxArea, overlap } from './box.ts';
import { hiddenWords } from './hidden-words.ts';
import { drawPage, type OpenPage, type PageBitmap, withPage } from './page.ts';
import { paintedThings } from './page-covers.ts';
import type { OpenPdf } from './pdfium.ts';

const RESOLUTION = 144;

/** Notes and fields must have been made part of the pages before. */
export function checkPages(pdf: OpenPdf, way: Way, limits: Limits): readonly ExhibitProblem[] {
  return Array.from({ length: pdf.pages }, (_, index) =>
    withPage(pdf, index, (page) => checkPage(page, way, limits, `pages[${index}]`)),
  ).flat();
}

function checkPage(page: OpenPage, way: Way, limits: Limits, at: string): readonly ExhibitProblem[] {
  if (Math.max(page.width, page.height) > limits.points) return [exhibitProblem('exhibit.page-too-large', at)];
  const bitmap = drawPage(page, lookingResolution(page, limits), limits, at);
  const { covered, leaking, unseen } = hiddenWords(page, bitmap);
  if (way === 'drawn') {
    if (leaking > 0) return [exhibitProblem('exhibit.false-redaction', at)];
    return covered > 0 ? [exhibitProblem('exhibit.covered-words-drawn', at)] : [];
  }
  return [
    ...(covered > 0 ? [exhibitProblem('exhibit.false-redaction', at)] : []),
    ...(unseen > 0 ? [exhibitProblem('exhibit.hidden-text', at)] : []),
    ...(hasHiddenPicture(page, bitmap) ? [exhibitProblem('exhibit.hidden-picture', at)] : []),
  ];
}

/** A poster is looked at from further away. */
function lookingResolution({ width, height }: OpenPage, { pixels }: Limits): number {
  const most = Math.min(pixels, 16_000_000);
  return Math.max(1, Math.min(RESOLUTION, Math.floor(72 * Math.sqrt(most / (width * height)))));
}

/** A picture may bleed over the edge for the printer's knife; more of it outside is hidden. */
const BLEED = 0.85;

function hasHiddenPicture(page: OpenPage, { width, height, ...rest }: PageBitmap): boolean {
  const sheet = { left: 0, top: 0, right: width, bottom: height };
  return paintedThings(page, { width, height, ...rest }).some(({ kind, box }) => {
    const area = boxArea(box);
    return kind === 'image' && area > 0 && boxArea(overlap(box, sheet)) < BLEED * area;
  });
}
