import { type IParagraphOptions, Paragraph, type ParagraphChild } from 'docx';
import type { Pen } from './pen.ts';

/** A paragraph in a style; it starts a new page when a page break came before it. */
export function styled(
  pen: Pen,
  style: string,
  children: readonly ParagraphChild[],
  more: Omit<IParagraphOptions, 'style' | 'children'> = {},
): Paragraph {
  const { breakBefore } = pen;
  pen.breakBefore = false;
  return new Paragraph({ style, children, ...more, ...(breakBefore ? { pageBreakBefore: true } : {}) });
}
