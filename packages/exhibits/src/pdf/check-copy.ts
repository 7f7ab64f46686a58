/** Proof that copied pages say and show what the pages they come from do. */
import { Refusal } from '../exhibit-problem.ts';
import type { Limits } from '../limits.ts';
import { type Canvas, canvasOf, type OpenPage, type PageBitmap, withPage } from './page.ts';
import { pageText } from './page-letters.ts';
import { type OpenPdf, openPdf } from './pdfium.ts';

const RESOLUTION = 72;
/** A pixel differs when a channel does by more than this. */
const VISIBLE = 40;
/** Part of the pixels that may differ: edges fall a little otherwise where a page was cropped. */
const MAY_DIFFER = 0.002;

export interface Original {
  readonly opened: OpenPdf;
  /** The text layer of each page. */
  readonly texts: readonly string[];
}

/** Refuses a copy that has not the same pages, the same letters in the same order, and the same looks. */
export async function checkCopy({ opened, texts }: Original, copy: Uint8Array, limits: Limits): Promise<void> {
  const copied = await openPdf(copy);
  if (copied.pages !== opened.pages) throw new Refusal('exhibit.copy-differs');
  const [before, after] = [canvasOf(opened, limits), canvasOf(copied, limits)];
  for (let index = 0; index < opened.pages; index += 1) {
    const seen = withPage(opened, index, (page) => drawn(page, before));
    const same = withPage(copied, index, (page) => {
      const alike = looksAlike(seen, drawn(page, after));
      return alike && lettersOnly(texts[index] ?? '') === lettersOnly(pageText(page));
    });
    if (!same) throw new Refusal('exhibit.copy-differs', `pages[${index}]`);
  }
}

function drawn(page: OpenPage, canvas: Canvas): PageBitmap {
  const most = Math.floor(72 * Math.sqrt(8_000_000 / (page.width * page.height)));
  return canvas.draw(page, Math.max(1, Math.min(RESOLUTION, most)));
}

/** White space and hyphens are guessed by readers from distances, and may be spelt out in marks that are left out. */
function lettersOnly(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{M}\p{N}\p{S}]/gu, '');
}

function looksAlike(before: PageBitmap, after: PageBitmap): boolean {
  if (before.width !== after.width || before.height !== after.height) return false;
  const [first, second] = [before, after].map(({ pixels }) => new Uint32Array(pixels.buffer)) as [Words, Words];
  let differing = 0;
  for (let pixel = 0; pixel < first.length; pixel += 1) {
    if (first[pixel] !== second[pixel] && differs(before.pixels, after.pixels, pixel * 4)) differing += 1;
  }
  return differing <= MAY_DIFFER * before.width * before.height;
}

type Words = Uint32Array<ArrayBufferLike>;

function differs(before: Uint8Array, after: Uint8Array, at: number): boolean {
  for (let channel = at; channel < at + 3; channel += 1) {
    if (Math.abs((before[channel] ?? 0) - (after[channel] ?? 0)) > VISIBLE) return true;
  }
  return false;
}
