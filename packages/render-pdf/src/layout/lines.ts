import { COLOURS, type TypeSize } from '../design.ts';
import type { Box, Fragment, LinkMark } from './boxes.ts';
import { breakLines } from './break-lines.ts';
import type { Piece } from './pieces.ts';
import type { Sheet, Strip } from './strip.ts';
import { inVisualOrder } from './visual-order.ts';

export interface LineSetting {
  readonly measure: number;
  readonly sheet: Sheet;
  readonly type: TypeSize;
  readonly align?: 'start' | 'end' | 'center';
}

/** Breaks a paragraph and gives one strip a line, with the two-line rule at both ends. */
export function lineStrips(pieces: readonly Piece[], setting: LineSetting): readonly Strip[] {
  const lines = breakLines(pieces, setting.measure);
  return lines.map((line, index) => ({
    height: setting.type.leading,
    boxes: lineBoxes(line, setting),
    gap: 0,
    breakBefore: index === 1 || (index > 0 && index === lines.length - 1) ? 'forbidden' : 'allowed',
    sheet: setting.sheet,
    notes: line.flatMap((piece) => piece.notes),
    anchors: [],
  }));
}

/** From the top of a line to its baseline. */
export function baselineOf(type: TypeSize): number {
  return (type.leading - type.size) / 2 + type.size * 0.79;
}

function lineBoxes(line: readonly Piece[], setting: LineSetting): readonly Box[] {
  const fragments = lineFragments(line);
  if (fragments.length === 0) return [];
  const y = baselineOf(setting.type);
  const x = startOf(line, fragments, setting);
  return [{ kind: 'text', x, y, fragments }, ...linkBoxes(fragments, x, y)];
}

/** A line keeps the space at its end: without it, words would join when the text is read out. */
export function lineFragments(line: readonly Piece[]): readonly Fragment[] {
  const fragments: Fragment[] = [];
  const last = line.at(-1);
  for (const piece of line) {
    for (const own of piece.fragments) fragments.push(own);
    if (piece.after !== undefined && (piece.end === 'space' || (piece.end === 'soft' && piece === last)))
      fragments.push(piece.after);
  }
  return inVisualOrder(fragments);
}

function startOf(line: readonly Piece[], fragments: readonly Fragment[], { measure, align }: LineSetting): number {
  if (align === undefined || align === 'start') return 0;
  const last = line.at(-1);
  const trailing = last?.end === 'space' ? (last.after?.width ?? 0) : 0;
  const free = measure - (widthOf(fragments) - trailing);
  return Math.max(0, align === 'end' ? free : free / 2);
}

export function widthOf(fragments: readonly Fragment[]): number {
  return fragments.reduce((sum, fragment) => sum + fragment.width, 0);
}

/** The area of each link in a line; an address is underlined, a reference within the document is not. */
export function linkBoxes(fragments: readonly Fragment[], left: number, y: number): readonly Box[] {
  if (!fragments.some((own) => own.link !== undefined)) return [];
  const boxes: Box[] = [];
  let x = left;
  let index = 0;
  while (index < fragments.length) {
    const link = fragments[index]?.link;
    const from = x;
    let size = 0;
    let visible = x;
    while (index < fragments.length && fragments[index]?.link === link) {
      const fragment = fragments[index];
      if (fragment === undefined) break;
      x += fragment.width;
      size = Math.max(size, fragment.style.size + fragment.style.rise);
      if (fragment.word.text !== ' ') visible = x;
      index += 1;
    }
    if (link !== undefined && visible > from) boxes.push(...areaOf(link, { from, to: visible, y, size }));
  }
  return boxes;
}

function areaOf(
  link: LinkMark,
  { from, to, y, size }: { readonly from: number; readonly to: number; readonly y: number; readonly size: number },
): readonly Box[] {
  const area: Box = { kind: 'link', x: from, y: y - size * 0.82, width: to - from, height: size * 1.1, link };
  if (link.target.kind !== 'address') return [area];
  return [
    area,
    { kind: 'fill', x: from, y: y + size * 0.13, width: to - from, height: 0.4, colour: COLOURS.underline },
  ];
}
