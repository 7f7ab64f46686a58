import type { Document as DocumentNode, RenderOptions } from '@sanctions-packet/core/document';
import { Document } from 'docx';
import { blockPieces } from './body/blocks.ts';
import { contentsBlock } from './body/contents.ts';
import { HEADING_NUMBERS } from './body/heading-numbers.ts';
import { IN_HEADING, inlineRuns } from './body/inlines.ts';
import { LIST_DEFINITIONS } from './body/lists.ts';
import { pageSections } from './body/page-sections.ts';
import { styled } from './body/paragraph.ts';
import { newPen, pieces } from './body/pen.ts';
import type { Written } from './body/written-block.ts';
import { PAGES } from './design.ts';

/** The tree as docx's objects. Notes are numbered as they are met, so the order of these calls is the reading order. */
export function buildDocument(
  node: DocumentNode,
  options: RenderOptions,
  laidOut: boolean,
): { readonly file: Document; readonly written: Written } {
  const written: Written = [];
  const pen = newPen(node, options, PAGES[node.page.size], laidOut);
  const front = [
    styled(pen, 'Title', inlineRuns(node.title, pen, IN_HEADING)),
    ...(node.subtitle === undefined ? [] : [styled(pen, 'Subtitle', inlineRuns(node.subtitle, pen))]),
  ];
  const body = [
    ...pieces(...front),
    ...blockPieces(node.opening, pen, 1),
    ...pieces(...contentsBlock(node, pen)),
    ...blockPieces(node.sections, pen, 1),
  ];
  const file = new Document({
    sections: pageSections(node, pen, body, written),
    numbering: LIST_DEFINITIONS,
    footnotes: Object.fromEntries(pen.notes.map((children, index) => [index + 1, { children }])),
  });
  // The first instance that is asked for: the heading styles name it by its number, `HEADING_LIST`.
  file.Numbering.createConcreteNumberingInstance(HEADING_NUMBERS, 0);
  return { file, written };
}
