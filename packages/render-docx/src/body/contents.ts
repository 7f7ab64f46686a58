import type { Document, Section } from '@sanctions-packet/core/document';
import { FileChild, InternalHyperlink, Paragraph, type ParagraphChild, TextRun } from 'docx';
import { UNKNOWN_PAGE } from '../pages/number-contents.ts';
import { element, field, fieldMark, fieldStart } from './field.ts';
import { IN_BOLD, inlineRuns, plainWords } from './inlines.ts';
import { numberRuns, styled, tabRun } from './paragraph.ts';
import type { Pen } from './pen.ts';
import { subsections } from './sections.ts';

/**
 * The contents as Word's own field, with its result written in: every entry links to its heading and carries a page
 * number, so nothing has to be updated and nobody is asked. The number is of our own layout of the file's pages; in a
 * face that we cannot measure it is that of the pagination, and without one there is none, because a wrong number is
 * worse.
 */
export function contentsBlock(document: Document, pen: Pen): readonly Contents[] {
  const { levels } = document.contents;
  const entries = listEntries(document.sections, levels, 1);
  if (levels === 0 || entries.length === 0) return [];
  const heading = styled(pen, 'TOCHeading', inlineRuns([document.labels.contents], pen, IN_BOLD));
  const last = entries.length - 1;
  const paragraphs = entries.map(({ section, level }, index) => {
    const children = [
      ...(index === 0 ? fieldStart(instruction(levels, pen)) : []),
      entryLink(section, pen),
      ...(index === last ? [fieldMark('end')] : []),
    ];
    return new Paragraph({ style: `TOC${level}`, children });
  });
  return [new Contents([heading, ...paragraphs])];
}

interface Entry {
  readonly section: Section;
  readonly level: number;
}

function listEntries(sections: readonly Section[], levels: number, level: number): readonly Entry[] {
  return sections.flatMap((section) => [
    { section, level },
    ...(level < levels ? listEntries(subsections(section), levels, level + 1) : []),
  ]);
}

function instruction(levels: number, pen: Pen): string {
  return `TOC \\o "1-${levels}" ${pen.laidOut || pen.options.pagination !== undefined ? '' : '\\n '}\\h \\z`;
}

function entryLink(section: Section, pen: Pen): ParagraphChild {
  const anchor = pen.bookmarks.get(section.id) ?? '';
  const page = pen.laidOut ? UNKNOWN_PAGE : pen.options.pagination?.sections.get(section.id);
  const number =
    page === undefined ? [] : [tabRun(), ...field(`PAGEREF ${anchor} \\h`, [new TextRun({ text: String(page) })])];
  return new InternalHyperlink({
    anchor,
    children: [...numberRuns(section), new TextRun({ text: plainWords(section.title) }), ...number],
  });
}

/** In a content control of Word's gallery, so that Word offers to update it, and LibreOffice reads it as an index. */
export class Contents extends FileChild {
  constructor(paragraphs: readonly Paragraph[]) {
    super('w:sdt');
    const gallery = element('w:docPartObj', {}, [
      element('w:docPartGallery', { 'w:val': 'Table of Contents' }),
      element('w:docPartUnique', {}),
    ]);
    this.root.push(element('w:sdtPr', {}, [gallery]), element('w:sdtContent', {}, paragraphs));
  }
}
