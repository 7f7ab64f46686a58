/** The colours of a part of a drawn page. These are the inner loops of looking at a page. */
import type { Allowance } from './allowance.ts';
import type { Box } from './box.ts';
import type { PageBitmap } from './page.ts';

/** Undefined when nothing of the box is on the page. */
export interface Colours {
  /** The largest difference within one channel; what is more than `enough` need not be the largest. */
  readonly spread: (box: Box, enough: number) => number | undefined;
  /** Of all channels. */
  readonly mean: (box: Box) => number | undefined;
}

export function coloursOf(bitmap: PageBitmap, { spend }: Allowance): Colours {
  const seen = (box: Box): Box | undefined => {
    const left = Math.max(box.left, 0);
    const top = Math.max(box.top, 0);
    const right = Math.min(box.right, bitmap.width - 1);
    const bottom = Math.min(box.bottom, bitmap.height - 1);
    if (right < left || bottom < top) return undefined;
    return { left, top, right, bottom };
  };
  return {
    spread(box, enough) {
      const part = seen(box);
      return part === undefined ? undefined : spreadOf(bitmap, part, enough, spend);
    },
    mean(box) {
      const part = seen(box);
      return part === undefined ? undefined : meanOf(bitmap, part, spend);
    },
  };
}

/** Begins in the middle, where the ink of a letter is, so that most letters are told from their ground at once. */
function spreadOf({ width, pixels }: PageBitmap, box: Box, enough: number, spend: Allowance['spend']): number {
  const { left, top, right, bottom } = box;
  const rows = bottom - top + 1;
  const across = right - left + 1;
  let [low0, low1, low2, high0, high1, high2, spread] = [255, 255, 255, 0, 0, 0, 0];
  for (let row = 0, y = top + (rows >> 1); row < rows && spread <= enough; row += 1, y += 1) {
    if (y > bottom) y = top;
    spend(across);
    const end = (y * width + right) * 4;
    for (let at = (y * width + left) * 4; at <= end; at += 4) {
      const first = pixels[at] as number;
      const second = pixels[at + 1] as number;
      const third = pixels[at + 2] as number;
      low0 = Math.min(first, low0);
      low1 = Math.min(second, low1);
      low2 = Math.min(third, low2);
      high0 = Math.max(first, high0);
      high1 = Math.max(second, high1);
      high2 = Math.max(third, high2);
    }
    spread = Math.max(high0 - low0, high1 - low1, high2 - low2);
  }
  return spread;
}

function meanOf({ width, pixels }: PageBitmap, box: Box, spend: Allowance['spend']): number {
  const { left, top, right, bottom } = box;
  const count = (right - left + 1) * (bottom - top + 1);
  spend(count);
  let sum = 0;
  for (let y = top; y <= bottom; y += 1) {
    const end = (y * width + right) * 4;
    for (let at = (y * width + left) * 4; at <= end; at += 4) {
      sum += (pixels[at] as number) + (pixels[at + 1] as number) + (pixels[at + 2] as number);
    }
  }
  return sum / (count * 3);
}
