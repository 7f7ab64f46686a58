import type { Document, Section } from '@sanctions-packet/core/document';
import { CONTENTS, SPACE, TYPE } from '../design.ts';
import type { Box, LinkMark } from './boxes.ts';
import { textStrips } from './cell-blocks.ts';
import type { Column } from './column.ts';
import { ANCHOR, fragment, type LayoutContext } from './context.ts';
import { inlinePieces, wordsOf } from './inline-pieces.ts';
import { baselineOf, lineStrips, widthOf } from './lines.ts';
import { type Strip, shiftedStrip } from './strip.ts';
import { element, leaf, type StructureNode } from './structure.ts';

/** The table of contents; the page numbers get their room now and their digits when the pages are known. */
export function layoutContents(context: LayoutContext, document: Document, column: Column, root: StructureNode): void {
  const { levels } = document.contents;
  if (levels === 0 || document.sections.length === 0) return;
  const measure = context.measures.upright;
  const heading = textStrips(
    context,
    { children: [document.labels.contents] },
    { measure, sheet: 'upright', type: TYPE.contentsHeading, face: 'bold', node: element(root, 'H2'), space: 0 },
  );
  column.add(heading, { before: 24, after: 6, keepNext: true });
  const toc = element(root, 'TOC');
  const visit = (sections: readonly Section[], level: number): void => {
    for (const section of sections) {
      const before = level === 1 ? 4.5 : 0;
      column.add(rowStrips(context, section, level, element(toc, 'TOCI')), { before, after: 0 });
      if (level < levels)
        visit(
          section.children.filter((child) => child.type === 'section'),
          level + 1,
        );
    }
  };
  visit(document.sections, 1);
  column.add([endOf()], { before: 0, after: SPACE.block });
}

/** Nothing, so that the space after the contents is that of a block. */
function endOf(): Strip {
  return { height: 0, boxes: [], gap: 0, breakBefore: 'forbidden', sheet: 'upright', notes: [], anchors: [] };
}

function rowStrips(context: LayoutContext, section: Section, level: number, node: StructureNode): readonly Strip[] {
  const type = level === 1 ? TYPE.contentsFirst : TYPE.contentsOther;
  const face = level === 1 ? 'bold' : 'regular';
  const anchor = ANCHOR.section(section.id);
  const linkNode = element(element(node, 'Reference'), 'Link');
  const title = wordsOf(section.title);
  const description = section.number === undefined ? title : `${section.number} ${title}`;
  const link: LinkMark = { target: { kind: 'anchor', anchor }, node: linkNode, description };
  const style = context.style(type, face);
  const owner = leaf(linkNode);
  const number =
    section.number === undefined ? [] : [section.number, ' '].map((text) => fragment(text, style, owner, link));
  const left = (level - 1) * CONTENTS.indent;
  const indent =
    left + (number[0] === undefined ? 0 : Math.max(number[0].width + CONTENTS.numberGap, CONTENTS.indent + 2));
  const measure = context.measures.upright;
  const pieces = inlinePieces(context, section.title, {
    type,
    face,
    sheet: 'upright',
    node: linkNode,
    plain: true,
    link,
  });
  const lines = lineStrips(pieces, { measure: measure - indent - CONTENTS.pageColumn, sheet: 'upright', type });
  const y = baselineOf(type);
  return lines.map((line, index): Strip => {
    const strip = shiftedStrip(line, indent);
    const boxes: Box[] = strip.boxes.filter((box) => box.kind !== 'link');
    if (index === 0 && number.length > 0) boxes.unshift({ kind: 'text', x: left, y, fragments: number });
    boxes.push({ kind: 'link', x: left, y: 0, width: measure - left, height: strip.height, link });
    if (index === lines.length - 1) {
      const x = indent + lineWidth(strip) + CONTENTS.leaderGap;
      const digits = context.style(type, 'regular');
      boxes.push({ kind: 'pageNumber', x, right: measure, y, anchor, style: digits, leaf: leaf(linkNode) });
    }
    return index === 0 ? { ...strip, boxes } : { ...strip, boxes, breakBefore: 'forbidden' };
  });
}

function lineWidth(strip: Strip): number {
  const text = strip.boxes.find((box) => box.kind === 'text');
  return text?.kind === 'text' ? widthOf(text.fragments) : 0;
}
