/**
 * Words that are in the text layer and not to be seen on the page: covered, painted in the colour of their ground, or
 * outside the page. Two witnesses are asked. The pixels: where a letter should be there is one even colour. And the
 * painting order: something opaque was painted over the letter later, and where it lies nothing of the letter shows.
 */

import type { Allowance } from './allowance.ts';
import { type Box, boxArea, overlap } from './box.ts';
import { type Colours, coloursOf } from './colours.ts';
import { coverFinder } from './cover-finder.ts';
import type { OpenPage, PageBitmap } from './page.ts';
import { type Painted, paintedThings } from './page-covers.ts';
import { type Letter, pageLetters } from './page-letters.ts';

export interface HiddenWords {
  /** The whole text layer. */
  readonly text: string;
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

/** Spends `allowance` for each pixel and each covering thing that is looked at. */
export function hiddenWords(page: OpenPage, bitmap: PageBitmap, allowance: Allowance): HiddenWords {
  const { text, letters } = pageLetters(page, bitmap);
  if (letters.length === 0) return { text, covered: 0, leaking: 0, unseen: 0 };
  const coversOf = coverFinder(paintedThings(page, bitmap), allowance);
  const look = coloursOf(bitmap, allowance);
  const runs = evenRuns(look, letters);
  const count = { covered: 0, leaking: 0, unseen: 0 };
  for (const letter of letters) {
    const ground = look.spread(letter.loose, EVEN);
    const even = ground === undefined || ground <= EVEN || runs.has(letter.index);
    const above = thingsAbove(look, letter, coversOf(letter));
    const underPicture = above.some(({ kind }) => kind === 'image');
    if (above.some(({ kind }) => kind !== 'image') || (even && (look.mean(letter.loose) ?? 255) < DARK)) {
      count.covered += 1;
      if (!underPicture && isPainted(page, letter) && (ground ?? 0) > EXACT) count.leaking += 1;
    } else if (even || underPicture) count.unseen += 1;
  }
  return { text, ...count };
}

const INVISIBLE = 3;

/** Text recognised in a scan is written in a mode that paints nothing. */
function isPainted({ pdf: { pdfium } }: OpenPage, { object }: Letter): boolean {
  return pdfium._FPDFTextObj_GetTextRenderMode(object) !== INVISIBLE;
}

/** Those of the `covers` under which nothing of a letter is seen. */
function thingsAbove(look: Colours, letter: Letter, covers: readonly Painted[]): readonly Painted[] {
  const room = boxArea(letter.tight);
  return covers.filter((thing) => {
    const shared = overlap(letter.tight, thing.box);
    if (boxArea(shared) === 0 || boxArea(shared) < OVER * room) return false;
    const inner = shrunk(shared);
    const seen = look.spread(inner.right >= inner.left && inner.bottom >= inner.top ? inner : shared, EVEN);
    // A letter such as "l" fills its own box with one colour; a cover reaches beyond it on both sides.
    const wide = { ...inner, left: inner.left - 3, right: inner.right + 3 };
    const around = look.spread(overlap(wide, shrunk(thing.box)), EVEN);
    return (seen ?? 255) <= EVEN && (around ?? 255) <= EVEN;
  });
}

/** Without its edges, whose pixels are mixed with what lies beside them. */
function shrunk({ left, top, right, bottom }: Box): Box {
  return { left: left + 1, top: top + 1, right: right - 1, bottom: bottom - 1 };
}

/** Neighbouring letters of which the whole stretch, gaps included, is one colour. */
function evenRuns(look: Colours, letters: readonly Letter[]): ReadonlySet<number> {
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
    const seen = look.spread(stretch, EVEN);
    if (seen !== undefined && seen <= EVEN) for (const { index } of [letter, next]) even.add(index);
  });
  return even;
}
