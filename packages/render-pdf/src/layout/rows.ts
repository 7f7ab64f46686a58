import { COLOURS, TABLE } from '../design.ts';
import type { Box, FillBox } from './boxes.ts';
import { type RepeatedHead, type Sheet, type Strip, shifted, stacked } from './strip.ts';

/** A cell of a row: its lines, and where it stands. */
export interface CellStrips {
  readonly x: number;
  readonly strips: readonly Strip[];
}

export interface RowSetting {
  readonly sheet: Sheet;
  readonly width: number;
  readonly head?: RepeatedHead;
}

/**
 * A row as one strip; as several when it has so many lines that it would leave a page half empty or fit on none. It is
 * divided where no cell has a line across. Where that is too seldom, the n-th lines of all cells stand on one level, and
 * it is divided after each.
 */
export function rowStrips(cells: readonly CellStrips[], setting: RowSetting): readonly Strip[] {
  const lines = Math.max(...cells.map((cell) => cell.strips.length));
  const row = {};
  const parts = lines <= TABLE.dividedFrom ? [together(cells)] : (betweenLines(cells) ?? byLine(cells, lines));
  return parts.map((part, index) => {
    const top = index === 0 ? TABLE.padY : 0;
    const bottom = index === parts.length - 1 ? TABLE.padY : 0;
    const height = part.height + top + bottom;
    const cells = part.cells.map((boxes) => boxes.map((box) => shifted(box, 0, top)));
    const boxes: Box[] = cells.flat();
    if (bottom > 0) boxes.push(rule(setting.width, height, TABLE.rule));
    return {
      height,
      boxes,
      gap: part.gap,
      notes: part.notes,
      anchors: part.anchors,
      ...(parts.length === 1 ? {} : { row: { row, cells } }),
      breakBefore: index === 1 || (index > 0 && index === parts.length - 1) ? 'forbidden' : 'allowed',
      sheet: setting.sheet,
      ...(setting.head === undefined ? {} : { head: index === 0 ? setting.head : spaced(setting.head) }),
    };
  });
}

/** A row that goes on under the repeated head keeps its distance from it. */
function spaced(head: RepeatedHead): RepeatedHead {
  return { ...head, height: head.height + TABLE.padY };
}

export function rule(width: number, bottom: number, thickness: number, colour = COLOURS.hairline): FillBox {
  return { kind: 'fill', x: 0, y: bottom - thickness, width, height: thickness, colour };
}

interface Part extends Pick<Strip, 'height' | 'notes' | 'anchors' | 'gap'> {
  readonly cells: readonly (readonly Box[])[];
}

function together(cells: readonly CellStrips[]): Part {
  const stacks = cells.map((cell) => ({ x: cell.x, ...stacked(cell.strips) }));
  return {
    height: Math.max(0, ...stacks.map((stack) => stack.height)),
    cells: stacks.map((stack) => stack.boxes.map((box) => shifted(box, stack.x, 0))),
    notes: stacks.flatMap((stack) => stack.notes),
    anchors: stacks.flatMap((stack) => stack.anchors),
    gap: 0,
  };
}

interface Line {
  readonly cell: number;
  readonly top: number;
  readonly bottom: number;
  readonly strip: Strip;
}

/** Each cell set by itself, and parted where all have a line's end; nothing when a part would be a long row itself. */
function betweenLines(cells: readonly CellStrips[]): readonly Part[] | undefined {
  const lines = cells.flatMap((cell, index) => linesOf(cell, index)).sort((a, b) => a.top - b.top);
  const groups: Line[][] = [];
  let reach = Number.NEGATIVE_INFINITY;
  for (const line of lines) {
    if (line.top >= reach - HAIR) groups.push([]);
    groups.at(-1)?.push(line);
    reach = Math.max(reach, line.bottom);
  }
  const longest = Math.max(0, ...groups.map((group) => linesDeep(group, cells.length)));
  return longest > TABLE.dividedFrom / 2
    ? undefined
    : groups.map((group, index) => partOf(group, groups[index - 1], cells));
}

/** Rounding of heights adds up to less, in points. */
const HAIR = 0.01;

function linesOf({ strips }: CellStrips, cell: number): readonly Line[] {
  let bottom = 0;
  return strips.map((strip, index) => {
    const top = bottom + (index === 0 ? 0 : strip.gap);
    bottom = top + strip.height;
    return { cell, top, bottom, strip };
  });
}

function linesDeep(group: readonly Line[], cells: number): number {
  return Math.max(...Array.from({ length: cells }, (_, cell) => group.filter((line) => line.cell === cell).length));
}

function partOf(group: readonly Line[], before: readonly Line[] | undefined, cells: readonly CellStrips[]): Part {
  const top = Math.min(...group.map((line) => line.top));
  const end = before === undefined ? top : Math.max(...before.map((line) => line.bottom));
  return {
    height: Math.max(...group.map((line) => line.bottom)) - top,
    cells: cells.map(({ x }, index) =>
      group
        .filter(({ cell }) => cell === index)
        .flatMap((line) => line.strip.boxes.map((box) => shifted(box, x, line.top - top))),
    ),
    notes: group.flatMap(({ strip }) => strip.notes),
    anchors: group.flatMap(({ strip }) => strip.anchors),
    gap: Math.max(0, top - end),
  };
}

function byLine(cells: readonly CellStrips[], lines: number): readonly Part[] {
  return Array.from({ length: lines }, (_, line) => {
    const level = cells.flatMap((cell) => cell.strips[line] ?? []);
    return {
      height: Math.max(0, ...level.map((strip) => strip.height)),
      cells: cells.map((cell) => (cell.strips[line]?.boxes ?? []).map((box) => shifted(box, cell.x, 0))),
      notes: level.flatMap((strip) => strip.notes),
      anchors: level.flatMap((strip) => strip.anchors),
      gap: line === 0 ? 0 : Math.max(0, ...level.map((strip) => strip.gap)),
    };
  });
}
