import type { ParagraphLook, RunLook, StyleDefinition } from '../styles/style-xml.ts';
import type { Face } from './text-width.ts';

/** A paragraph style with all that it takes from those it is based on; lengths in twips, type in half-points. */
export interface Look extends Required<Pick<ParagraphLook, 'before' | 'after' | 'left' | 'right' | 'hanging'>> {
  readonly keepNext: boolean;
  readonly keepLines: boolean;
  readonly tabs: NonNullable<ParagraphLook['tabs']>;
  readonly size: number;
  readonly face: Face;
  readonly lineHeight: number;
}

/** Room that a table's style takes besides its words. */
export interface CellRoom {
  readonly top: number;
  readonly bottom: number;
  readonly side: number;
  /** Height of the lines over the table, between its rows, and under it. */
  readonly rules: { readonly above: number; readonly between: number; readonly below: number };
}

export interface Looks {
  paragraph(style: string): Look;
  /** What a character style makes of the face around it. */
  face(style: string, around: Face): Face;
  cell(style: string): CellRoom;
}

/** Height of a line of Times New Roman, as a share of the type's size. */
const NATURAL = 1.149;

export function readLooks(styles: readonly StyleDefinition[], bodySize: number): Looks {
  const byId = new Map(styles.map((style) => [style.id, style]));
  const lookOf = remembered((id) => {
    const { paragraph, run } = inherited(byId, id);
    return look(paragraph, run, bodySize);
  });
  return {
    paragraph: lookOf,
    face: (style, around) => {
      const { bold, italic } = byId.get(style)?.run ?? {};
      return faceOf(bold ?? (around & 1) === 1, italic ?? (around & 2) === 2);
    },
    cell: remembered((id) => roomOf(byId.get(id)?.table ?? '')),
  };
}

export function faceOf(bold: boolean, italic: boolean): Face {
  return ((bold ? 1 : 0) + (italic ? 2 : 0)) as Face;
}

function inherited(
  byId: ReadonlyMap<string, StyleDefinition>,
  id: string,
): { readonly paragraph: ParagraphLook; readonly run: RunLook } {
  const style = byId.get(id);
  if (style === undefined) return { paragraph: {}, run: {} };
  const base = style.basedOn === undefined ? { paragraph: {}, run: {} } : inherited(byId, style.basedOn);
  return { paragraph: { ...base.paragraph, ...style.paragraph }, run: { ...base.run, ...style.run } };
}

function look(paragraph: ParagraphLook, run: RunLook, bodySize: number): Look {
  const size = run.size ?? bodySize;
  const natural = size * 10 * NATURAL;
  const { leading = 0, exact = false } = paragraph;
  return {
    before: paragraph.before ?? 0,
    after: paragraph.after ?? 0,
    left: paragraph.left ?? 0,
    right: paragraph.right ?? 0,
    hanging: paragraph.hanging ?? 0,
    keepNext: paragraph.keepNext ?? false,
    keepLines: paragraph.keepLines ?? false,
    tabs: (paragraph.tabs ?? []).filter(({ kind }) => kind !== 'clear'),
    size,
    face: faceOf(run.bold ?? false, run.italic ?? false),
    lineHeight: exact ? leading : Math.max(leading, natural),
  };
}

/** Lines are as wide as the style says, in eighths of a point: 2.5 twips. */
function roomOf(xml: string): CellRoom {
  const [, margins = ''] = /<w:tblCellMar>(.*?)<\/w:tblCellMar>/.exec(xml) ?? [];
  const [, borders = ''] = /<w:tblBorders>(.*?)<\/w:tblBorders>/.exec(xml) ?? [];
  const edge = (name: string) => Number(new RegExp(`<w:${name} w:w="(\\d+)"`).exec(margins)?.[1] ?? 0);
  const rule = (name: string) => Number(new RegExp(`<w:${name} [^>]*w:sz="(\\d+)"`).exec(borders)?.[1] ?? 0) * 2.5;
  return {
    top: edge('top'),
    bottom: edge('bottom'),
    side: edge('left'),
    rules: { above: rule('top'), between: rule('insideH'), below: rule('bottom') },
  };
}

function remembered<T>(make: (id: string) => T): (id: string) => T {
  const made = new Map<string, T>();
  return (id) => {
    const known = made.get(id) ?? make(id);
    made.set(id, known);
    return known;
  };
}
