import type { Document, Text } from '@sanctions-packet/core/document';
import { Footer, Header, PageNumber, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { Orientation } from '../design.ts';
import { inlineRuns } from './inlines.ts';
import { tabRun } from './paragraph.ts';
import type { Pen } from './pen.ts';

/** Running header and footer for pages turned one way; their tab stop stands at the right edge of the text. */
export function furniture(
  document: Document,
  pen: Pen,
  orientation: Orientation,
): { headers?: { default: Header }; footers: { default: Footer } } {
  const suffix = orientation === 'landscape' ? 'Landscape' : '';
  const { start: left = [], end: right = [] } = document.header;
  const foot = sides(document.footer.start ?? [], pageOf(document.labels.pageOf, pen), pen);
  const footer = new Footer({ children: [new Paragraph({ style: `Footer${suffix}`, children: foot })] });
  if (left.length === 0 && right.length === 0) return { footers: { default: footer } };
  const head = sides(left, inlineRuns(right, pen), pen);
  const header = new Header({ children: [new Paragraph({ style: `Header${suffix}`, children: head })] });
  return { headers: { default: header }, footers: { default: footer } };
}

function sides(left: readonly Text[], right: readonly ParagraphChild[], pen: Pen): readonly ParagraphChild[] {
  return [...inlineRuns(left, pen), ...(right.length === 0 ? [] : [tabRun(), ...right])];
}

const FIELDS: Readonly<Record<string, (typeof PageNumber)['CURRENT' | 'TOTAL_PAGES']>> = {
  '{page}': PageNumber.CURRENT,
  '{pages}': PageNumber.TOTAL_PAGES,
};

/** The pattern's words with Word's PAGE and NUMPAGES in the places of `{page}` and `{pages}`. */
function pageOf(pattern: Text, pen: Pen): readonly ParagraphChild[] {
  return pattern.value
    .split(/(\{pages?\})/)
    .filter((part) => part !== '')
    .flatMap((part): readonly ParagraphChild[] => {
      const field = FIELDS[part];
      return field === undefined
        ? inlineRuns([{ ...pattern, value: part }], pen)
        : [new TextRun({ children: [field] })];
    });
}
