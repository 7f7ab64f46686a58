import type { Box, Destination, Placement } from './boxes.ts';
import { NotesFoot } from './notes-foot.ts';
import type { Frame, RowLine, Sheet, Strip } from './strip.ts';

/** Area for text and notes on a page. */
export interface Body {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

export interface PaginatedPage {
  readonly sheet: Sheet;
  readonly placements: readonly Placement[];
}

export interface Paginated {
  readonly pages: readonly PaginatedPage[];
  readonly destinations: ReadonlyMap<string, Destination>;
}

/** What notes carried over from the page before may take at most while there is text to show. */
const CARRIED_SHARE = 0.6;

/** Cuts the column into pages: as much on each as fits with its notes, ended where a page may end. */
export function paginate(strips: readonly Strip[], bodies: Readonly<Record<Sheet, Body>>): Paginated {
  const pages: PaginatedPage[] = [];
  const destinations = new Map<string, Destination>();
  let from = 0;
  let carried: readonly Strip[] = [];
  while (from < strips.length || carried.length > 0 || pages.length === 0) {
    const sheet = carried[0]?.sheet ?? strips[from]?.sheet ?? 'upright';
    const body = bodies[sheet];
    const filled = fillPage(strips, from, carried, sheet, body.height);
    pages.push(
      placePage(strips.slice(from, filled.end), filled.foot, { sheet, body, page: pages.length, destinations }),
    );
    from = filled.end;
    carried = filled.foot.carried;
  }
  return { pages, destinations };
}

interface Filled {
  /** Index of the first strip of the next page. */
  readonly end: number;
  readonly foot: NotesFoot;
}

function fillPage(
  strips: readonly Strip[],
  from: number,
  carried: readonly Strip[],
  sheet: Sheet,
  height: number,
): Filled {
  const share = from < strips.length ? CARRIED_SHARE : 1;
  const start = NotesFoot.carrying(carried, height * share);
  let state: Filled = { end: from, foot: start };
  let legal: Filled | undefined;
  let used = 0;
  for (let index = from; index < strips.length; index += 1) {
    const strip = strips[index];
    if (strip === undefined || strip.sheet !== sheet) return state;
    if (index > from && strip.breakBefore === 'forced') return state;
    if (index > from && strip.breakBefore === 'allowed') legal = state;
    const needed = used + (index === from ? (strip.head?.height ?? 0) : strip.gap) + strip.height;
    const foot = state.foot.with(strip.notes, height - needed);
    const fits = needed + foot.height <= height + 0.01;
    const whole = foot.carried.length === state.foot.carried.length;
    const acceptable = fits && (whole || legal === undefined || foot.mayDivide(height));
    if (!acceptable && index > from) return legal ?? state;
    if (!fits && carried.length > 0) return { end: from, foot: NotesFoot.carrying(carried, height) };
    used = needed;
    state = { end: index + 1, foot };
    if (!fits) return state;
  }
  return state;
}

interface PlaceSetting {
  readonly sheet: Sheet;
  readonly body: Body;
  readonly page: number;
  readonly destinations: Map<string, Destination>;
}

function placePage(strips: readonly Strip[], foot: NotesFoot, setting: PlaceSetting): PaginatedPage {
  const { body, sheet, page, destinations } = setting;
  const content: Placement[] = [];
  const frames = new Map<Frame, { readonly top: number; readonly bottom: number }>();
  let y = body.y;
  let rows: PlacedLine[] = [];
  const place = (strip: Strip): void => {
    if (rows[0]?.line.row !== strip.row?.row) rows = flushed(rows, content, body.x);
    if (strip.row === undefined) content.push({ x: body.x, y, boxes: strip.boxes, role: 'content' });
    else rows.push({ y, line: strip.row, boxes: strip.boxes });
    for (const anchor of strip.anchors) if (!destinations.has(anchor)) destinations.set(anchor, { page, x: body.x, y });
  };
  strips.forEach((strip, index) => {
    if (index > 0) y += strip.gap;
    else if (strip.head !== undefined) {
      content.push({ x: body.x, y, boxes: strip.head.boxes, role: 'artifact' });
      y += strip.head.height;
    }
    if (strip.frame !== undefined) {
      const known = frames.get(strip.frame);
      frames.set(strip.frame, { top: known?.top ?? y, bottom: y + strip.height });
    }
    place(strip);
    y += strip.height;
  });
  flushed(rows, content, body.x);
  rows = [];
  const notes: Placement[] = [];
  foot.strips.forEach((strip, index) => {
    y = body.y + body.height - foot.height + foot.topOf(index);
    const at = content.length;
    place(strip);
    notes.push(...content.splice(at));
  });
  return {
    sheet,
    placements: [
      ...framePlacements(frames, strips, body.x),
      ...content,
      ...(foot.strips.length === 0 ? [] : [foot.rule(body.x, body.y + body.height)]),
      ...notes,
    ],
  };
}

interface PlacedLine {
  readonly y: number;
  readonly line: RowLine;
  readonly boxes: readonly Box[];
}

/** The lines of a divided row, cell after cell, so that a cell's words are not torn apart by its neighbours'. */
function flushed(lines: readonly PlacedLine[], content: Placement[], x: number): PlacedLine[] {
  const columns = lines[0]?.line.cells.length ?? 0;
  for (let column = 0; column < columns; column += 1) {
    for (const { y, line } of lines) content.push({ x, y, boxes: line.cells[column] ?? [], role: 'content' });
  }
  for (const { y, line, boxes } of lines) {
    const inCells = new Set(line.cells.flat());
    const rules = boxes.filter((box) => !inCells.has(box));
    if (rules.length > 0) content.push({ x, y, boxes: rules, role: 'content' });
  }
  return [];
}

function framePlacements(
  frames: ReadonlyMap<Frame, { readonly top: number; readonly bottom: number }>,
  strips: readonly Strip[],
  x: number,
): readonly Placement[] {
  return [...frames].map(([frame, { top, bottom }]) => {
    const own = strips.filter((strip) => strip.frame === frame);
    const first = own.some((strip) => strip.frameEdges?.first === true);
    const last = own.some((strip) => strip.frameEdges?.last === true);
    return { x, y: 0, boxes: frame.draw({ top, height: bottom - top, first, last }), role: 'artifact' };
  });
}
