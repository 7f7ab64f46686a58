import type { Document, Text } from '@sanctions-packet/core/document';
import { COLOURS, MARGIN, TYPE } from '../design.ts';
import type { Box, Fragment, Placement } from './boxes.ts';
import { breakLines } from './break-lines.ts';
import type { LayoutContext } from './context.ts';
import { inlinePieces } from './inline-pieces.ts';
import { lineFragments, widthOf } from './lines.ts';
import type { StructureNode } from './structure.ts';

/** A line or more of the running header or footer; the same on every page, so broken once for each measure. */
export interface Furniture {
  readonly header: readonly Placed[];
  readonly headerLines: number;
  footer(page: number, pages: number): readonly Placed[];
  readonly footerLines: number;
}

interface Placed {
  readonly x: number;
  readonly line: number;
  readonly fragments: readonly Fragment[];
}

const GAP = 24;
/** Furniture is drawn but never content, so its words hang on an element that is not in the tree. */
const NOWHERE: StructureNode = { type: 'P', children: [] };

/** Breaks header and footer to the measure: each side gets the room its words need, and wraps rather than overflow. */
export function furniture(context: LayoutContext, measure: number): Furniture {
  const { header, footer, labels } = context.document;
  const top = beside(context, header.start ?? [], header.end ?? [], measure);
  const number = (page: number, pages: number): readonly Text[] => [pageOf(labels, page, pages)];
  const widest = number(8888, 8888);
  const bottom = (page: number, pages: number, words = number(page, pages)): readonly Placed[] =>
    beside(context, footer.start ?? [], words, measure);
  return {
    header: top,
    headerLines: linesOf(top),
    footer: (page, pages) => bottom(page, pages),
    footerLines: linesOf(bottom(0, 0, widest)),
  };
}

function pageOf(labels: Document['labels'], page: number, pages: number): Text {
  const value = labels.pageOf.value.replace('{page}', String(page)).replace('{pages}', String(pages));
  return { ...labels.pageOf, value };
}

function beside(
  context: LayoutContext,
  start: readonly Text[],
  end: readonly Text[],
  measure: number,
): readonly Placed[] {
  const pieces = (texts: readonly Text[]) =>
    inlinePieces(context, texts, { type: TYPE.furniture, sheet: 'upright', node: NOWHERE });
  const natural = (texts: readonly Text[]): number =>
    Math.max(
      0,
      ...breakLines(pieces(texts), Infinity).map((line) =>
        visibleWidth(line.flatMap((piece) => lineFragments([piece]))),
      ),
    );
  const endWidth = natural(end) + 0.5;
  const startWidth = natural(start) + 0.5;
  const free = measure - (start.length > 0 && end.length > 0 ? GAP : 0);
  const endRoom = endWidth + startWidth <= free ? endWidth : Math.max(free - startWidth, Math.min(endWidth, free / 2));
  const startRoom = Math.min(startWidth, free - Math.min(endRoom, endWidth));
  const place = (texts: readonly Text[], room: number, right: boolean): readonly Placed[] =>
    breakLines(pieces(texts), Math.max(room, 40)).map((pieceLine, line) => {
      const fragments = lineFragments(pieceLine).map((fragment) => ({ ...fragment, leaf: undefined }));
      return { x: right ? measure - visibleWidth(fragments) : 0, line, fragments };
    });
  return [...place(start, startRoom, false), ...place(end, endRoom, true)].filter(
    ({ fragments }) => fragments.length > 0,
  );
}

function visibleWidth(fragments: readonly Fragment[]): number {
  const last = fragments.at(-1);
  return widthOf(fragments) - (last?.word.text === ' ' ? last.width : 0);
}

function linesOf(placed: readonly Placed[]): number {
  return placed.reduce((most, { line }) => Math.max(most, line + 1), 0);
}

/** From the top edge to the top of the text area. */
export function bodyTop({ headerLines }: Furniture): number {
  const rule = MARGIN.header + (headerLines - 1) * TYPE.furniture.leading + 6;
  return Math.max(MARGIN.top, headerLines === 0 ? 0 : rule + MARGIN.belowHeader);
}

/** From the bottom edge to the bottom of the text area. */
export function bodyBottom({ footerLines }: Furniture): number {
  const top = MARGIN.footer + Math.max(footerLines - 1, 0) * TYPE.furniture.leading + TYPE.furniture.size;
  return Math.max(MARGIN.bottom, top + MARGIN.aboveFooter);
}

export interface SheetSize {
  readonly width: number;
  readonly height: number;
  readonly side: number;
}

/** Header with its rule, and footer, of one page; `page` counts from 1. */
export function furniturePlacements(
  own: Furniture,
  sheet: SheetSize,
  page: number,
  pages: number,
): readonly Placement[] {
  const leading = TYPE.furniture.leading;
  const x = sheet.side;
  const headerBoxes = own.header.map((placed) => textBox(placed, placed.line * leading));
  const ruleY = (own.headerLines - 1) * leading + 6;
  const rule: Box = { kind: 'fill', x: 0, y: ruleY, width: sheet.width - 2 * x, height: 0.4, colour: COLOURS.hairline };
  const footer = own.footer(page, pages).map((placed) => textBox(placed, placed.line * leading));
  const footerY = sheet.height - MARGIN.footer - (own.footerLines - 1) * leading;
  return [
    ...(headerBoxes.length === 0
      ? []
      : [{ x, y: MARGIN.header, boxes: [...headerBoxes, rule], role: 'artifact' as const }]),
    { x, y: footerY, boxes: footer, role: 'artifact' },
  ];
}

function textBox({ x, fragments }: Placed, y: number): Box {
  return { kind: 'text', x, y, fragments };
}
