/** Proof that copied pages say and show what the pages they come from do. */
import { Refusal } from '../exhibit-problem.ts';
import type { Limits } from '../limits.ts';
import { drawPage, type PageBitmap, withPage } from './page.ts';
import { pageText } from './page-letters.ts';
import { type OpenPdf, openPdf } from './pdfium.ts';

const RESOLUTION = 72;
/** A pixel differs when a channel does by more than this. */
const VISIBLE = 40;
/** Part of the pixels that may differ: edges fall a little otherwise where a page was cropped. */
const MAY_DIFFER = 0.002;

/** Refuses a copy that has not the same pages, the same letters in the same order, and the same looks. */
export async function checkCopy(original: OpenPdf, copy: Uint8Array, limits: Limits): Promise<void> {
  const opened = await openPdf(copy);
  if (opened.pages !== original.pages) throw new Refusal('exhibit.copy-differs');
  for (let index = 0; index < original.pages; index += 1) {
    const [before, after] = [original, opened].map((pdf) => lookAt(pdf, index, limits));
    const same = before?.text === after?.text && looksAlike(before?.bitmap, after?.bitmap);
    if (!same) throw new Refusal('exhibit.copy-differs', `pages[${index}]`);
  }
}

function lookAt(pdf: OpenPdf, index: number, limits: Limits) {
  return withPage(pdf, index, (page) => {
    const resolution = Math.max(
      1,
      Math.min(RESOLUTION, Math.floor(72 * Math.sqrt(8_000_000 / (page.width * page.height)))),
    );
    return { text: lettersOnly(pageText(page)), bitmap: drawPage(page, resolution, limits) };
  });
}

/** White space and hyphens are guessed by readers from distances, and may be spelt out in marks that are left out. */
function lettersOnly(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{M}\p{N}\p{S}]/gu, '');
}

function looksAlike(before: PageBitmap | undefined, after: PageBitmap | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  if (before.width !== after.width || before.height !== after.height) return false;
  let differing = 0;
  for (let at = 0; at < before.pixels.length; at += 4) {
    for (let channel = at; channel < at + 3; channel += 1) {
      if (Math.abs((before.pixels[channel] ?? 0) - (after.pixels[channel] ?? 0)) <= VISIBLE) continue;
      differing += 1;
      break;
    }
  }
  return differing <= MAY_DIFFER * before.width * before.height;
}
