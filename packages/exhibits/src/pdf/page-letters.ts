/** Every letter and digit of a page, with the places where it should be seen. */
import { type Box, boxAround } from './box.ts';
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
  let all = '';
  for (let index = 0; index < pdfium._FPDFText_CountChars(text); index += 1) {
    all += characterAt(page, text, index);
  }
  pdfium._FPDFText_ClosePage(text);
  return all;
}

function characterAt({ pdf: { pdfium } }: OpenPage, text: number, index: number): string {
  const code = pdfium._FPDFText_GetUnicode(text, index);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** Boxes are in pixels of `bitmap`, which is the page drawn. */
export function pageLetters(page: OpenPage, bitmap: PageBitmap): readonly Letter[] {
  const { pdfium } = page.pdf;
  const text = pdfium._FPDFText_LoadPage(page.handle);
  const letters: Letter[] = [];
  const count = pdfium._FPDFText_CountChars(text);
  for (let index = 0; index < count; index += 1) {
    const character = characterAt(page, text, index);
    if (!/[\p{L}\p{N}]/u.test(character) || pdfium._FPDFText_IsGenerated(text, index) === 1) continue;
    const tight = tightBox(page, bitmap, text, index);
    const loose = looseBox(page, bitmap, text, index);
    const object = pdfium._FPDFText_GetTextObject(text, index);
    letters.push({ text: character, index, tight, loose, object });
  }
  pdfium._FPDFText_ClosePage(text);
  return letters;
}

function tightBox(page: OpenPage, bitmap: PageBitmap, text: number, index: number): Box {
  const { pdfium, scratch } = page.pdf;
  pdfium._FPDFText_GetCharBox(text, index, scratch, scratch + 8, scratch + 16, scratch + 24);
  const [left = 0, right = 0, bottom = 0, top = 0] = pdfium.HEAPF64.subarray(scratch >> 3, (scratch >> 3) + 4);
  return toPixels(page, bitmap, [left, bottom, right, top]);
}

/** FS_RECTF: left, top, right, bottom as floats. */
function looseBox(page: OpenPage, bitmap: PageBitmap, text: number, index: number): Box {
  const { pdfium, scratch } = page.pdf;
  pdfium._FPDFText_GetLooseCharBox(text, index, scratch);
  const [left = 0, top = 0, right = 0, bottom = 0] = pdfium.HEAPF32.subarray(scratch >> 2, (scratch >> 2) + 4);
  return toPixels(page, bitmap, [left, bottom, right, top]);
}

/** A rectangle of the page's own space (left, bottom, right, top) in pixels. */
export function toPixels(
  page: OpenPage,
  bitmap: PageBitmap,
  [left, bottom, right, top]: readonly [number, number, number, number],
): Box {
  return boxAround([pointToPixels(page, bitmap, left, bottom), pointToPixels(page, bitmap, right, top)]);
}

function pointToPixels(page: OpenPage, { width, height }: PageBitmap, x: number, y: number): [number, number] {
  const { pdfium, scratch } = page.pdf;
  const out = scratch + 48;
  pdfium._FPDF_PageToDevice(page.handle, 0, 0, width, height, 0, x, y, out, out + 4);
  return [pdfium.HEAP32[out >> 2] ?? 0, pdfium.HEAP32[(out >> 2) + 1] ?? 0];
}
