import type { Block, Inline } from './nodes.ts';

const INTRODUCED: ReadonlySet<Block['type']> = new Set(['list', 'fieldTable', 'table', 'quotation', 'figure']);
/** Letters of a paragraph that is one line in any of our designs; before a list it names what the list holds. */
const ONE_LINE = 75;

/**
 * Whether a paragraph must stand on the page of what follows it: the closing words before a signature, since nobody signs
 * a page that says nothing; and before a list, table, quotation or picture a line that ends with a colon, or a single line.
 */
export function leadsIn(block: Block, next: Block | undefined): boolean {
  if (block.type !== 'paragraph' || next === undefined) return false;
  if (next.type === 'signature') return true;
  if (!INTRODUCED.has(next.type)) return false;
  const words = wordsOf(block.children).trimEnd();
  return words.length <= ONE_LINE || /[:：]$/.test(words);
}

/** Words of a line without its notes. */
function wordsOf(children: readonly Inline[]): string {
  return children
    .map((child) => {
      if (child.type === 'text') return child.value;
      return child.type === 'note' || child.type === 'lineBreak' ? '' : wordsOf(child.children);
    })
    .join('');
}
