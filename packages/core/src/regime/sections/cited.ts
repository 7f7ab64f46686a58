import { type Block, type InlineContent, inlines, type Note, paragraph } from '../../document/index.ts';
import type { SectionContext } from '../section-context.ts';

/**
 * Words followed by the footnote of the evidence that supports their record, when there is any. Words that cite their
 * sources themselves keep these alone.
 */
export function cited({ refer }: SectionContext, content: InlineContent, record: string): InlineContent {
  if (inlines(content).some(({ type }) => type === 'note')) return content;
  const note = refer.citeRecord(record);
  return note === undefined ? content : [content, note];
}

/**
 * Blocks of prose with a footnote at the end of the last paragraph; a note that finds no paragraph gets one of its own.
 * A paragraph that cites its sources itself keeps them alone.
 */
export function citedBlocks(blocks: readonly Block[], note: Note | undefined): readonly Block[] {
  const last = blocks.at(-1);
  if (note === undefined || (last?.type === 'paragraph' && last.children.some(({ type }) => type === 'note')))
    return blocks;
  return last?.type === 'paragraph'
    ? [...blocks.slice(0, -1), paragraph(last.children, note)]
    : [...blocks, paragraph(note)];
}
