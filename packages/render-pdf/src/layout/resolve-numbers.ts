import { COLOURS, CONTENTS } from '../design.ts';
import type { Box, Destination, Page, PageNumberBox, TextBox } from './boxes.ts';
import { fragment } from './context.ts';

/** Puts the page numbers, and the dots before them, where room was left for them. */
export function resolvePageNumbers(
  pages: readonly Page[],
  destinations: ReadonlyMap<string, Destination>,
): readonly Page[] {
  return pages.map((page) => {
    const open = page.placements.some((placement) => placement.boxes.some((box) => box.kind === 'pageNumber'));
    if (!open) return page;
    const placements = page.placements.map((placement) => ({
      ...placement,
      boxes: placement.boxes.flatMap((box): readonly Box[] =>
        box.kind === 'pageNumber' ? numbered(box, (destinations.get(box.anchor)?.page ?? 0) + 1) : [box],
      ),
    }));
    return { ...page, placements };
  });
}

function numbered(box: PageNumberBox, page: number): readonly TextBox[] {
  const number = fragment(String(page), box.style, box.leaf);
  const x = box.right - number.width;
  return [...leader(box, x - CONTENTS.leaderGap), { kind: 'text', x, y: box.y, fragments: [number] }];
}

/** Dots on a grid that all rows share, so that they stand in columns. */
function leader(box: PageNumberBox, end: number): readonly TextBox[] {
  const dot = fragment('.', { ...box.style, colour: COLOURS.quiet }, undefined);
  const pitch = CONTENTS.leaderPitch;
  const boxes: TextBox[] = [];
  const first = Math.ceil((box.right - end) / pitch);
  for (let step = first; box.right - step * pitch >= box.x; step += 1) {
    boxes.unshift({ kind: 'text', x: box.right - step * pitch, y: box.y, fragments: [dot] });
  }
  return boxes;
}
