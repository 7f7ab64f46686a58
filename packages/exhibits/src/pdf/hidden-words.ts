/**
 * Words that are in the text layer and not to be seen on the page: covered, painted in the colour of their ground, or
 * outside the page. Two witnesses are asked. The pixels: where a letter should be there is one even colour. And the
 * painting order: something opaque was painted over the letter later, and where it lies nothing of the letter shows.
 */
import { type Box, boxArea, overlap } from './box.ts';
import type { OpenPage, PageBitmap } from './page.ts';
import { type Painted, paintedThings } from './page-covers.ts';
import { type Letter, pageLetters } from './page-letters.ts';

export interface HiddenWords {
  /** Letters on a dark ground that shows nothing of them, or under something that was painted later. */
  readonly covered: number;
  /** Of those, letters that may be guessed from drawn pixels: the cover is incomplete or lets something through. */
  readonly leaking: number;
  /** Letters outside the page, of the colour of a light ground, or under a light picture. */
  readonly unseen: number;
}

/** The largest difference of a colour channel that an eye takes for one colour. */
const EVEN = 12;
/** The difference that rounding leaves. */
const EXACT = 2;
const DARK = 110;
/** Part of a letter's cell that a cover must lie over. */
const OVER = 0.25;

export function hiddenWords(page: OpenPage, bitmap: PageBitmap): HiddenWords {
  const letters = pageLetters(page, bitmap);
  if (letters.length === 0) return { covered: 0, leaking: 0, unseen: 0 };
  const painted = paintedThings(page, bitmap);
  const order = new Map(painted.map(({ object }, index) => [object, index]));
  const runs = evenRuns(bitmap, letters);
  const count = { covered: 0, leaking: 0, unseen: 0 };
  for (const letter of letters) {
    const ground = colours(bitmap, letter.loose);
    const even = ground === undefined || ground.spread <= EVEN || runs.has(letter.index);
    const above = thingsAbove(bitmap, letter, painted.slice((order.get(letter.object) ?? painted.length) + 1));
    const underPicture = above.some(({ kind }) => kind === 'image');
    if (above.some(({ kind }) => kind !== 'image') || (even && ground !== undefined && ground.mean < DARK)) {
      count.covered += 1;
      if (!underPicture && isPainted(page, letter) && ground !== undefined && ground.spread > EXACT) count.leaking += 1;
    } else if (even || underPicture) count.unseen += 1;
  }
  return count;
}

const INVISIBLE = 3;

/** Text recognised in a scan is written in a mode that paints nothing. */
function isPainted({ pdf: { pdfium } }: OpenPage, { object }: Letter): boolean {
  return pdfium._FPDFTextObj_GetTextRenderMode(object) !== INVISIBLE;
}

/** Opaque things painted later that lie over a letter where nothing of it is seen. */
function thingsAbove(bitmap: PageBitmap, letter: Letter, later: readonly Painted[]): readonly Painted[] {
  const room = boxArea(letter.tight);
  return later.filter((thing) => {
    if (!thing.opaque) return false;
    const shared = overlap(letter.tight, thing.box);
    if (boxArea(shared) === 0 || boxArea(shared) < OVER * room) return false;
    const inner = shrunk(shared);
    const seen = colours(bitmap, inner.right >= inner.left && inner.bottom >= inner.top ? inner : shared);
    // A letter such as "l" fills its own box with one colour; a cover reaches beyond it on both sides.
    const wide = { ...inner, left: inner.left - 3, right: inner.right + 3 };
    const around = colours(bitmap, overlap(wide, shrunk(thing.box)));
    return seen !== undefined && seen.spread <= EVEN && around !== undefined && around.spread <= EVEN;
  });
}

/** Without its edges, whose pixels are mixed with what lies beside them. */
function shrunk({ left, top, right, bottom }: Box): Box {
  return { left: left + 1, top: top + 1, right: right - 1, bottom: bottom - 1 };
}

/** Neighbouring letters of which the whole stretch, gaps included, is one colour. */
function evenRuns(bitmap: PageBitmap, letters: readonly Letter[]): ReadonlySet<number> {
  const even = new Set<number>();
  letters.forEach((letter, place) => {
    const next = letters[place + 1];
    if (next === undefined || next.index !== letter.index + 1) return;
    const stretch = {
      left: Math.min(letter.tight.left, next.tight.left),
      top: Math.min(letter.tight.top, next.tight.top),
      right: Math.max(letter.tight.right, next.tight.right),
      bottom: Math.max(letter.tight.bottom, next.tight.bottom),
    };
    const seen = colours(bitmap, stretch);
    if (seen !== undefined && seen.spread <= EVEN) for (const { index } of [letter, next]) even.add(index);
  });
  return even;
}

/** Largest spread of a channel and the mean of all in a box; undefined when none of it is on the page. */
function colours({ width, height, pixels }: PageBitmap, box: Box): { spread: number; mean: number } | undefined {
  const { left, top, right, bottom } = overlap(box, { left: 0, top: 0, right: width - 1, bottom: height - 1 });
  if (right < left || bottom < top) return undefined;
  const low = [255, 255, 255];
  const high = [0, 0, 0];
  let sum = 0;
  for (let y = top; y <= bottom; y += 1) {
    for (let x = left; x <= right; x += 1) {
      for (let channel = 0; channel < 3; channel += 1) {
        const value = pixels[(y * width + x) * 4 + channel] ?? 0;
        sum += value;
        if (value < (low[channel] ?? 0)) low[channel] = value;
        if (value > (high[channel] ?? 0)) high[channel] = value;
      }
    }
  }
  const spread = Math.max(...high.map((value, channel) => value - (low[channel] ?? 0)));
  return { spread, mean: sum / ((right - left + 1) * (bottom - top + 1) * 3) };
}
