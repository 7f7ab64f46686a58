import { breakLines } from './break-lines.ts';
import type { Looks } from './looks.ts';
import type { Sheet, WrittenBlock, WrittenCell, WrittenParagraph, WrittenRow, WrittenTable } from './written.ts';

/** What stands on one page as a whole: some lines of a paragraph, a row. Lengths in twips. */
export interface Unit {
  readonly height: number;
  /** Space asked for before and after; of two that meet the larger counts. */
  readonly before: number;
  readonly after: number;
  readonly notes: readonly number[];
  readonly bookmarks: readonly string[];
  /** Stands on the page on which the next one begins. */
  readonly keepNext: boolean;
  readonly newPage: boolean;
  /** Height of the header row that is repeated above it at the top of a page. */
  readonly header: number;
}

const NONE: readonly string[] = [];

export function unitsOf(block: WrittenBlock, looks: Looks, sheet: Sheet): readonly Unit[] {
  return block.kind === 'paragraph' ? paragraphUnits(block, looks, sheet.width) : tableUnits(block, looks);
}

function paragraphUnits(paragraph: WrittenParagraph, looks: Looks, width: number): readonly Unit[] {
  const look = looks.paragraph(paragraph.style);
  const lines = breakLines(paragraph, looks, width);
  const parts = look.keepLines ? [lines.length] : partsOf(lines.length);
  const keepNext = paragraph.keepNext || look.keepNext;
  let from = 0;
  return parts.map((count, index) => {
    const own = lines.slice(from, from + count);
    from += count;
    const [first, last] = [index === 0, index === parts.length - 1];
    return {
      height: own.reduce((sum, { height }) => sum + height, 0),
      before: first ? look.before : 0,
      after: last ? look.after : 0,
      notes: own.flatMap(({ notes }) => notes),
      bookmarks: first ? paragraph.bookmarks : NONE,
      keepNext,
      newPage: first && paragraph.pageBreakBefore,
      header: 0,
    };
  });
}

/** Never a single line of a paragraph at the foot of a page or at its head. */
export function partsOf(lines: number): readonly number[] {
  if (lines < 4) return [lines];
  return [2, ...Array.from({ length: lines - 4 }, () => 1), 2];
}

function tableUnits(table: WrittenTable, looks: Looks): readonly Unit[] {
  const room = looks.cell(table.style);
  const { above, between, below } = room.rules;
  const heights = table.rows.map((row, index) => {
    const words = Math.max(...row.cells.map((cell) => cellHeight(cell, looks, room.side)));
    const under = index === table.rows.length - 1 ? below : between;
    return words + room.top + room.bottom + (index === 0 ? above : 0) + under;
  });
  const header = table.rows[0]?.header === true ? (heights[0] ?? 0) : 0;
  return table.rows.flatMap((row, index) => rowUnits(row, heights[index] ?? 0, row.header ? 0 : header, looks));
}

function rowUnits(row: WrittenRow, height: number, header: number, looks: Looks): readonly Unit[] {
  const content = row.cells.flatMap(({ paragraphs }) => paragraphs);
  const whole: Unit = {
    height,
    header,
    before: 0,
    after: 0,
    newPage: content[0]?.pageBreakBefore ?? false,
    notes: notesOf(content),
    bookmarks: content.flatMap(({ bookmarks }) => bookmarks),
    keepNext: content.some(({ keepNext, style }) => keepNext || (row.header && looks.paragraph(style).keepNext)),
  };
  return row.whole ? [whole] : dividedRow(whole, looks.paragraph(content[0]?.style ?? 'Normal').lineHeight);
}

/** A row that may run over: divided like a paragraph of as many lines. */
function dividedRow(row: Unit, lineHeight: number): readonly Unit[] {
  const lines = Math.max(1, Math.floor(row.height / lineHeight));
  const rest = row.height - lines * lineHeight;
  const parts = partsOf(lines);
  return parts.map((count, index) => ({
    ...row,
    height: count * lineHeight + (index === 0 ? rest : 0),
    notes: index === 0 ? row.notes : [],
    bookmarks: index === 0 ? row.bookmarks : NONE,
  }));
}

function cellHeight({ width, paragraphs }: WrittenCell, looks: Looks, side: number): number {
  let height = 0;
  let after = 0;
  for (const paragraph of paragraphs) {
    const look = looks.paragraph(paragraph.style);
    height += Math.max(after, look.before);
    for (const line of breakLines(paragraph, looks, width - 2 * side)) height += line.height;
    after = look.after;
  }
  return height + after;
}

function notesOf(paragraphs: readonly WrittenParagraph[]): readonly number[] {
  return paragraphs.flatMap(({ pieces }) => pieces.flatMap((piece) => (piece.kind === 'mark' ? [piece.note] : [])));
}
