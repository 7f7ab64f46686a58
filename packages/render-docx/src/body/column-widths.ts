import type { List, Paragraph, Table } from '@sanctions-packet/core/document';
import { DESIGN } from '../design.ts';
import { type Face, textWidth } from '../pages/text-width.ts';
import { CELL_SIDE } from '../styles/table-styles.ts';
import { plainWords } from './inlines.ts';

/** No column is widened beyond this share of the table for the sake of one long word. */
const WIDEST_FOR_A_WORD = 0.3;
/** Where Word ends a line within a cell. */
const BREAKS = /[ \t\n]+|(?<=[-–—])/;
const REGULAR: Face = 0;
const BOLD: Face = 1;

/**
 * Widths of a table's columns in twips, as whole numbers that add up to the total: by their shares, but none narrower than
 * its longest word, which Word would cut, while another column has room.
 */
export function columnWidths(table: Table, total: number): readonly number[] {
  const shares = table.columns.map(({ share }) => share);
  const limit = total * Math.max(WIDEST_FOR_A_WORD, 1 / shares.length);
  const least = table.columns.map(({ header }, index) => {
    const head = longest(plainWords(header), BOLD, DESIGN.size.head);
    const body = table.rows.map(({ cells }) => longest(wordsOf(cells[index] ?? []), REGULAR, DESIGN.size.small));
    return Math.min(Math.ceil(Math.max(head, ...body)) + 2 * CELL_SIDE + 20, limit);
  });
  return wholeWidths(settled(shares, least, total), total);
}

/** Whole twips that add up to the total, in these proportions. */
export function wholeWidths(shares: readonly number[], total: number): readonly number[] {
  const sum = shares.reduce((all, share) => all + share, 0);
  let before = 0;
  let edge = 0;
  return shares.map((share) => {
    before += share;
    const next = Math.round((before / sum) * total);
    const width = next - edge;
    edge = next;
    return width;
  });
}

/** Gives each column its share or its least width; what the needy take, the others give up by their shares. */
function settled(shares: readonly number[], least: readonly number[], total: number): readonly number[] {
  const needy = new Set<number>();
  for (;;) {
    const taken = [...needy].reduce((sum, index) => sum + (least[index] ?? 0), 0);
    const open = shares.reduce((sum, share, index) => (needy.has(index) ? sum : sum + share), 0);
    const widths = shares.map((share, index) =>
      needy.has(index) ? (least[index] ?? 0) : ((total - taken) * share) / open,
    );
    const more = widths.flatMap((width, index) => (!needy.has(index) && width < (least[index] ?? 0) ? [index] : []));
    if (more.length === 0) return widths;
    if (needy.size + more.length === shares.length) return least;
    for (const index of more) needy.add(index);
  }
}

function longest(words: string, face: Face, size: number): number {
  return words.split(BREAKS).reduce((most, word) => Math.max(most, textWidth(word, face, size)), 0);
}

function wordsOf(blocks: readonly (Paragraph | List)[]): string {
  return blocks
    .map((block) => (block.type === 'paragraph' ? plainWords(block.children) : block.items.map(wordsOf).join(' ')))
    .join(' ');
}
