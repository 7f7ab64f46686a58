/** Looks at every page for what is there and is not seen. */
import { type ExhibitCode, type ExhibitProblem, exhibitProblem } from '../exhibit-problem.ts';
import type { Limits } from '../limits.ts';
import type { ExhibitRequest } from '../rendition.ts';
import { allowanceOf } from './allowance.ts';
import { boxArea, overlap } from './box.ts';
import { type HiddenWords, hiddenWords } from './hidden-words.ts';
import { type Canvas, canvasOf, type OpenPage, type PageBitmap, withPage } from './page.ts';
import { paintedThings } from './page-covers.ts';
import type { OpenPdf } from './pdfium.ts';

const RESOLUTION = 144;

export interface CheckedPages {
  readonly problems: readonly ExhibitProblem[];
  /** The text layer of each page. */
  readonly texts: readonly string[];
}

interface CheckedPage {
  readonly problems: readonly ExhibitProblem[];
  readonly text: string;
}

type Asked = Pick<ExhibitRequest, 'way' | 'coversChecked'>;

/** Notes and fields must have been made part of the pages before. */
export function checkPages(pdf: OpenPdf, asked: Asked, limits: Limits): CheckedPages {
  const canvas = canvasOf(pdf, limits);
  const pages = Array.from({ length: pdf.pages }, (_, index) =>
    withPage(pdf, index, (page) => checkPage(page, canvas, asked, limits, `pages[${index}]`)),
  );
  return { problems: pages.flatMap(({ problems }) => problems), texts: pages.map(({ text }) => text) };
}

function checkPage(page: OpenPage, canvas: Canvas, asked: Asked, limits: Limits, at: string): CheckedPage {
  const tooLarge = Math.max(page.width, page.height) > limits.points;
  if (tooLarge) return { problems: [exhibitProblem('exhibit.page-too-large', at)], text: '' };
  const bitmap = canvas.draw(page, lookingResolution(page, limits), at);
  const { text, ...words } = hiddenWords(page, bitmap, allowanceOf(limits.looks, at));
  const codes =
    asked.way === 'drawn' ? codesOfDrawn(words, asked) : codesOfCopied(words, hasHiddenPicture(page, bitmap));
  return { problems: codes.map((code) => exhibitProblem(code, at)), text };
}

type Counts = Omit<HiddenWords, 'text'>;

function codesOfDrawn({ covered, leaking }: Counts, { coversChecked }: Asked): readonly ExhibitCode[] {
  if (leaking > 0) return ['exhibit.false-redaction'];
  if (covered === 0) return [];
  return [coversChecked === true ? 'exhibit.covered-words-drawn' : 'exhibit.covered-words-unchecked'];
}

function codesOfCopied({ covered, unseen }: Counts, hiddenPicture: boolean): readonly ExhibitCode[] {
  return [
    ...(covered > 0 ? (['exhibit.false-redaction'] as const) : []),
    ...(unseen > 0 ? (['exhibit.hidden-text'] as const) : []),
    ...(hiddenPicture ? (['exhibit.hidden-picture'] as const) : []),
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
