import type { Block, Inline } from './nodes.ts';

const INTRODUCED: ReadonlySet<Block['type']> = new Set(['list', 'fieldTable', 'table', 'quotation', 'figure']);
/** Letters of a paragraph that is one line in any of our designs; before a list it names what the list holds. */
const ONE_LINE = 75;

/**
 * Whether a paragraph must stand on the page of what follows it: the closing words before a signature, since nobody signs
 * a page that says nothing; words that end with a colon; and a single line before a list, table, quotation or picture, or
 * right under a heading (`first`), whose page would end with the two of them.
 */
export function leadsIn(block: Block, next: Block | undefined, { first = false } = {}): boolean {
  if (block.type !== 'paragraph' || next === undefined || next.type === 'pageBreak') return false;
  if (next.type === 'signature') return true;
  const words = wordsOf(block.children).trimEnd();
  return /[:：]$/.test(words) || (words.length <= ONE_LINE && (first || INTRODUCED.has(next.type)));
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
