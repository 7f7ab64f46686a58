/** Finds what was painted over a letter without looking at everything that was painted. */
import type { Allowance } from './allowance.ts';
import { type Box, boxArea, overlap } from './box.ts';
import type { Painted } from './page-covers.ts';
import type { Letter } from './page-letters.ts';

/** Height of a band of the page, in pixels. */
const BAND = 32;
/** More bands than a page has are of a thing that reaches far beyond it. */
const MOST_BANDS = 1_024;

/** Gives the opaque things painted after a letter whose boxes touch its ink, in painting order. */
export function coverFinder(
  painted: readonly Painted[],
  { spend }: Allowance,
): (letter: Pick<Letter, 'object' | 'tight'>) => readonly Painted[] {
  const order = new Map(painted.map(({ object }, index) => [object, index]));
  const bands = new Map<number, number[]>();
  painted.forEach(({ opaque, box }, index) => {
    if (!opaque) return;
    for (const band of bandsOf(box)) {
      spend(1);
      const held = bands.get(band);
      if (held === undefined) bands.set(band, [index]);
      else held.push(index);
    }
  });
  if (bands.size === 0) return () => [];
  return ({ object, tight }) => {
    const own = order.get(object) ?? painted.length;
    const touching = new Set<number>();
    for (const band of bandsOf(tight)) {
      const held = bands.get(band) ?? [];
      spend(held.length);
      for (const index of held) {
        const box = painted[index]?.box;
        if (index > own && box !== undefined && boxArea(overlap(tight, box)) > 0) touching.add(index);
      }
    }
    return [...touching].sort((a, b) => a - b).flatMap((index) => painted[index] ?? []);
  };
}

function bandsOf({ top, bottom }: Box): readonly number[] {
  const [first, last] = [top, bottom].map((y) => Math.min(Math.max(Math.floor(y / BAND), -1), MOST_BANDS));
  return Array.from({ length: Math.max((last ?? 0) - (first ?? 0) + 1, 0) }, (_, index) => (first ?? 0) + index);
}
