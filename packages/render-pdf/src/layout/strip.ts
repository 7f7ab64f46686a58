import type { Box, FillBox } from './boxes.ts';

export type Sheet = 'upright' | 'landscape';

/**
 * A slice of the page that is never divided: a line of text, a table row, a picture. A document is laid out to a
 * long column of strips, which `paginate` cuts into pages.
 */
export interface Strip {
  readonly height: number;
  /** Measured from the strip's top left corner. */
  readonly boxes: readonly Box[];
  /** Space before it; dropped at the top of a page. */
  readonly gap: number;
  /** Whether a page may end, or must end, before it. */
  readonly breakBefore: 'allowed' | 'forbidden' | 'forced';
  readonly sheet: Sheet;
  /** Notes whose marks stand in it; they want to lie at the foot of the same page. */
  readonly notes: readonly NoteStrips[];
  /** Names of places that links lead to. */
  readonly anchors: readonly string[];
  /** Table head to show again when a page begins with this strip. */
  readonly head?: RepeatedHead;
  /** Row of a table that this strip is a line of. */
  readonly row?: RowLine;
  /** Frame that this strip lies in, and whether the frame begins or ends with it. */
  readonly frame?: Frame;
  readonly frameEdges?: { readonly first: boolean; readonly last: boolean };
}

export interface NoteStrips {
  readonly strips: readonly Strip[];
}

/** A line of a divided row: its boxes cell by cell, so that each cell can be written, and read, as a whole. */
export interface RowLine {
  /** The same for all lines of a row. */
  readonly row: object;
  readonly cells: readonly (readonly Box[])[];
}

export interface RepeatedHead {
  readonly height: number;
  readonly boxes: readonly Box[];
}

/** Draws the bars and tints behind the strips of a block, once for each page it lies on. */
export interface Frame {
  /** Top and height of the block's part on this page; `first` and `last` say whether the block begins and ends here. */
  draw(part: {
    readonly top: number;
    readonly height: number;
    readonly first: boolean;
    readonly last: boolean;
  }): readonly FillBox[];
}

/** Moves a box. */
export function shifted<B extends Box>(box: B, dx: number, dy: number): B {
  if (dx === 0 && dy === 0) return box;
  const moved = { ...box, x: box.x + dx, y: box.y + dy };
  return box.kind === 'pageNumber' ? { ...moved, right: box.right + dx } : moved;
}

export function shiftedStrip(strip: Strip, dx: number, dy = 0): Strip {
  return dx === 0 && dy === 0 ? strip : { ...strip, boxes: strip.boxes.map((box) => shifted(box, dx, dy)) };
}

/** The first strip with another space, break rule or anchor; nothing else changes. */
export function withFirst(strips: readonly Strip[], change: Partial<Strip>): readonly Strip[] {
  const [first, ...rest] = strips;
  return first === undefined ? strips : [{ ...first, ...change }, ...rest];
}

/** Height of a row or an item of one line, in points. */
const ONE_LINE = 21;

/**
 * Items of a list, or rows of labels and values, one after the other. As with the lines of a paragraph, a first one of a
 * single line is not left alone at the foot of a page, nor such a last one at the head. Tables need no such rule: their
 * head stands with their rows.
 */
export function heldAtEnds(groups: readonly (readonly Strip[])[]): readonly Strip[] {
  return groups.flatMap((group, index) => {
    const before = groups[index - 1];
    const lonely = (index === 1 && isLine(before)) || (index > 0 && index === groups.length - 1 && isLine(group));
    return lonely ? withFirst(group, { breakBefore: 'forbidden' }) : group;
  });
}

function isLine(group: readonly Strip[] | undefined): boolean {
  return group?.length === 1 && (group[0]?.height ?? 0) <= ONE_LINE;
}

/** One strip on top of the other, as a single undivided strip. */
export function stacked(strips: readonly Strip[]): Pick<Strip, 'height' | 'boxes' | 'notes' | 'anchors'> {
  const boxes: Box[] = [];
  let y = 0;
  strips.forEach((strip, index) => {
    if (index > 0) y += strip.gap;
    for (const box of strip.boxes) boxes.push(shifted(box, 0, y));
    y += strip.height;
  });
  return {
    height: y,
    boxes,
    notes: strips.flatMap((strip) => strip.notes),
    anchors: strips.flatMap((strip) => strip.anchors),
  };
}
