import type { Section } from '@sanctions-packet/core/document';
import { type IParagraphOptions, type Paragraph, type ParagraphChild, Tab, TextRun } from 'docx';
import type { Pen } from './pen.ts';
import { paragraphOf } from './styled-paragraph.ts';

/** A paragraph in a style; it starts a new page when a page break came before it. */
export function styled(
  pen: Pen,
  style: string,
  children: readonly ParagraphChild[],
  more: Omit<IParagraphOptions, 'style' | 'children'> = {},
): Paragraph {
  const { breakBefore } = pen;
  pen.breakBefore = false;
  return paragraphOf({ style, ...more, ...(breakBefore ? { pageBreakBefore: true } : {}) }, children);
}

/** A section's number as words, not counted by Word, so that it always equals the tree's. */
export function numberRuns(section: Section): readonly TextRun[] {
  return section.number === undefined ? [] : [new TextRun({ text: section.number }), tabRun()];
}

/** Word's own tab, since a tab character inside text is only white space. */
export function tabRun(): TextRun {
  return new TextRun({ children: [new Tab()] });
}
