import type { InlineContent } from '../../document/index.ts';
import type { SectionContext } from '../section-context.ts';

/** Words followed by the footnote of the evidence that supports their record, when there is any. */
export function cited({ refer }: SectionContext, content: InlineContent, record: string): InlineContent {
  const note = refer.citeRecord(record);
  return note === undefined ? content : [content, note];
}
