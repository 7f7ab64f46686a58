/** Every letter and digit of a page, with the places where it should be seen. */
import type { Box } from './box.ts';
import type { OpenPage, PageBitmap } from './page.ts';

export interface Letter {
  readonly text: string;
  /** Place among the characters of the page, counted from 0: neighbours differ by one. */
  readonly index: number;
  /** Around its ink, as the font declares it. */
  readonly tight: Box;
  /** Around its whole cell: advance width, and height of the font. */
  readonly loose: Box;
  /** Handle of the text object that paints it. */
  readonly object: number;
}

/** All characters of a page in the order of its text layer. */
export function pageText(page: OpenPage): string {
  const { pdfium } = page.pdf;
  const text = pdfium._FPDFText_LoadPage(page.handle);
  const count = pdfium._FPDFText_CountChars(text);
  let all = '';
  for (let index = 0; index < count; index += 1) all += characterAt(page, text, index);
  pdfium._FPDFText_ClosePage(text);
  return all;
}

function characterAt({ pdf: { pdfium } }: OpenPage, text: number, index: number): string {
  const code = pdfium._FPDFText_GetUnicode(text, index);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

export interface PageLetters {
  /** As `pageText` gives it. */
  readonly text: string;
  readonly letters: readonly Letter[];
}

/** Boxes are in pixels of `bitmap`, which is the page drawn. */
export function pageLetters(page: OpenPage, bitmap: PageBitmap): PageLetters {
  const { pdfium } = page.pdf;
  const text = pdfium._FPDFText_LoadPage(page.handle);
  const letters: Letter[] = [];
  let all = '';
  const count = pdfium._FPDFText_CountChars(text);
  const grid = gridOf(page, bitmap);
  for (let index = 0; index < count; index += 1) {
    const character = characterAt(page, text, index);
    all += character;
    if (!/[\p{L}\p{N}]/u.test(character) || pdfium._FPDFText_IsGenerated(text, index) === 1) continue;
    const tight = tightBox(page, grid, text, index);
    const loose = looseBox(page, grid, text, index);
    const object = pdfium._FPDFText_GetTextObject(text, index);
    letters.push({ text: character, index, tight, loose, object });
  }
  pdfium._FPDFText_ClosePage(text);
  return { text: all, letters };
}

function tightBox(page: OpenPage, grid: Grid, text: number, index: number): Box {
  const { pdfium, scratch } = page.pdf;
  pdfium._FPDFText_GetCharBox(text, index, scratch, scratch + 8, scratch + 16, scratch + 24);
  const [heap, at] = [pdfium.HEAPF64, scratch >> 3];
  return toPixels(grid, heap[at] ?? 0, heap[at + 2] ?? 0, heap[at + 1] ?? 0, heap[at + 3] ?? 0);
}

/** FS_RECTF: left, top, right, bottom as floats. */
function looseBox(page: OpenPage, grid: Grid, text: number, index: number): Box {
  const { pdfium, scratch } = page.pdf;
  pdfium._FPDFText_GetLooseCharBox(text, index, scratch);
  const [heap, at] = [pdfium.HEAPF32, scratch >> 2];
  return toPixels(grid, heap[at] ?? 0, heap[at + 3] ?? 0, heap[at + 2] ?? 0, heap[at + 1] ?? 0);
}

/** A rectangle of the page's own space (left, bottom, right, top) in pixels. */
export function toPixels({ across, down }: Grid, left: number, bottom: number, right: number, top: number): Box {
  const [x, y] = [pixel(across, left, bottom), pixel(down, left, bottom)];
  const [u, v] = [pixel(across, right, top), pixel(down, right, top)];
  return { left: Math.min(x, u), top: Math.min(y, v), right: Math.max(x, u), bottom: Math.max(y, v) };
}

/** A line of the matrix from the page's own space to pixels. */
type Line = readonly [x: number, y: number, offset: number];

export interface Grid {
  readonly across: Line;
  readonly down: Line;
}

function pixel([ofX, ofY, offset]: Line, x: number, y: number): number {
  const place = Math.round(ofX * x + ofY * y + offset);
  return Math.min(Math.max(place, -FAR), FAR);
}

/** No page is so large; and numbers of pdfium do not reach much further. */
const FAR = 1_000_000_000;
/** pdfium gives whole pixels: it is asked about a page that is larger than the drawing by this much. */
const FINER = 1_024;

/** Asks pdfium once for all points of a page. */
export function gridOf(page: OpenPage, { width, height }: PageBitmap): Grid {
  const { pdfium, scratch } = page.pdf;
  const point = (x: number, y: number): readonly [number, number] => {
    pdfium._FPDF_PageToDevice(page.handle, 0, 0, width * FINER, height * FINER, 0, x, y, scratch + 48, scratch + 52);
    const [across = 0, down = 0] = pdfium.HEAP32.subarray((scratch + 48) >> 2, (scratch + 56) >> 2);
    return [across / FINER, down / FINER];
  };
  const far = Math.max(page.width, page.height);
  const [origin, right, up] = [point(0, 0), point(far, 0), point(0, far)];
  const line = (axis: 0 | 1): Line => [
    (right[axis] - origin[axis]) / far,
    (up[axis] - origin[axis]) / far,
    origin[axis],
  ];
  return { across: line(0), down: line(1) };
}
