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

/** Dots on a grid that all rows share, so that they stand in columns; one word whose letters stand apart. */
function leader(box: PageNumberBox, end: number): readonly TextBox[] {
  const { word, ...dot } = fragment('.', { ...box.style, colour: COLOURS.quiet }, undefined);
  const pitch = CONTENTS.leaderPitch;
  const first = Math.ceil((box.right - end) / pitch);
  const last = Math.floor((box.right - box.x) / pitch);
  if (last < first) return [];
  const advance = (pitch * 1000) / dot.style.size;
  const glyphs = Array.from({ length: last - first + 1 }, () =>
    word.glyphs.map((glyph) => ({ ...glyph, advance })),
  ).flat();
  const dots = { text: '.'.repeat(last - first + 1), glyphs, width: advance * (last - first + 1) };
  const fragments = [{ ...dot, word: dots, width: pitch * (last - first + 1) }];
  return [{ kind: 'text', x: box.right - last * pitch, y: box.y, fragments }];
}
