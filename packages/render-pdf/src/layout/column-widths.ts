import type { Inline, List, Paragraph, Table } from '@sanctions-packet/core/document';
import { TABLE, TYPE, type TypeSize } from '../design.ts';
import type { FaceStyle } from '../fonts/face-set.ts';
import { tokens } from './break-opportunities.ts';
import { fragments, type LayoutContext } from './context.ts';
import { widthOf } from './lines.ts';

/** No column is widened beyond this share of the table for the sake of one long word. */
const WIDEST_FOR_A_WORD = 0.3;

/** Entries of at most this many letters are kept on one line where the table allows. */
const SHORT_ENTRY = 14;

/**
 * Widths of a table's columns in points: by their shares, but none narrower than its longest word, so that words are
 * not cut while another column has room.
 */
export function columnWidths(context: LayoutContext, table: Table, width: number): readonly number[] {
  const total = table.columns.reduce((sum, column) => sum + Math.max(column.share, 0), 0);
  const shares = table.columns.map((column) =>
    total > 0 ? Math.max(column.share, 0) / total : 1 / table.columns.length,
  );
  const limit = width * Math.max(WIDEST_FOR_A_WORD, 1 / table.columns.length);
  const least = table.columns.map((column, index) => {
    const head = longest(context, 'bold', TYPE.tableHead, tokensOf(column.header));
    let body = 0;
    for (const row of table.rows) {
      body = Math.max(body, longest(context, 'regular', TYPE.table, wordsOf(row.cells[index] ?? [])));
    }
    return Math.min(Math.max(head, body) + 2 * TABLE.padX + 0.5, limit);
  });
  return settled(shares, least, width);
}

/** Gives each column its share or its least width; what the needy take, the others give up by their shares. */
function settled(shares: readonly number[], least: readonly number[], width: number): readonly number[] {
  const fixed = new Set<number>();
  for (;;) {
    const taken = [...fixed].reduce((sum, index) => sum + (least[index] ?? 0), 0);
    const open = shares.reduce((sum, share, index) => (fixed.has(index) ? sum : sum + share), 0);
    const widths = shares.map((share, index) =>
      fixed.has(index) ? (least[index] ?? 0) : ((width - taken) * share) / open,
    );
    const needy = widths.flatMap((own, index) => (!fixed.has(index) && own < (least[index] ?? 0) ? [index] : []));
    if (needy.length === 0) return widths;
    if (fixed.size + needy.length === shares.length) {
      const sum = least.reduce((all, own) => all + own, 0);
      return least.map((own) => (own / sum) * width);
    }
    for (const index of needy) fixed.add(index);
  }
}

function longest(context: LayoutContext, face: FaceStyle, type: TypeSize, words: readonly string[]): number {
  const style = context.style(type, face);
  let width = 0;
  for (const word of words) width = Math.max(width, widthOf(fragments(word, style, undefined)));
  return width;
}

/** The words of a cell; a short entry, such as a date, counts as one word. */
function wordsOf(blocks: readonly (Paragraph | List)[]): readonly string[] {
  const [only] = blocks;
  if (blocks.length === 1 && only?.type === 'paragraph') {
    const all = tokensOf(only.children);
    const whole = all.join(' ');
    return whole.length <= SHORT_ENTRY ? [whole] : all;
  }
  return blocks.flatMap((block) =>
    block.type === 'paragraph' ? tokensOf(block.children) : block.items.flatMap((item) => wordsOf(item)),
  );
}

function tokensOf(inlines: readonly Inline[]): readonly string[] {
  return inlines.flatMap((inline) => {
    if (inline.type === 'text') return tokens(inline.value).map((token) => token.text);
    return inline.type === 'note' || inline.type === 'lineBreak' ? [] : tokensOf(inline.children);
  });
}
