import type { Document } from '@sanctions-packet/core/document';
import { type FileChild, type ISectionOptions, PageOrientation, SectionType } from 'docx';
import { type Orientation, sideMargin } from '../design.ts';
import { furniture } from './furniture.ts';
import type { Pen, Piece } from './pen.ts';
import { asDocxs } from './styled-paragraph.ts';
import { type Written, WrittenBlock } from './written-block.ts';

/** Word's sections: a new one wherever the page turns. A heading goes with the wide table that it introduces. */
export function pageSections(
  document: Document,
  pen: Pen,
  pieces: readonly Piece[],
  written: Written,
): readonly ISectionOptions[] {
  return turns(pieces).map(({ orientation, contents }) => ({
    ...furniture(document, pen, orientation),
    properties: { type: SectionType.NEXT_PAGE, page: pageProperties(pen, orientation) },
    // docx ends a section in its last paragraph, and must find it.
    children: contents.map((block, index) =>
      index === contents.length - 1 ? asDocxs(block) : new WrittenBlock(block, written),
    ),
  }));
}

interface Turn {
  readonly orientation: Orientation;
  readonly contents: FileChild[];
}

/** From the end, because a heading turns with what comes after it. */
function turns(pieces: readonly Piece[]): readonly Turn[] {
  const reversed: Turn[] = [];
  let orientation: Orientation = 'portrait';
  for (const piece of pieces.toReversed()) {
    if (piece.turn !== 'heading') orientation = piece.turn === 'wide' ? 'landscape' : 'portrait';
    const current = reversed.at(-1);
    if (current?.orientation === orientation) current.contents.push(piece.content);
    else reversed.push({ orientation, contents: [piece.content] });
  }
  return reversed.reverse().map((turn) => ({ ...turn, contents: turn.contents.reverse() }));
}

function pageProperties(
  pen: Pen,
  orientation: Orientation,
): NonNullable<NonNullable<ISectionOptions['properties']>['page']> {
  const { width, height, margin } = pen.page;
  return {
    // docx exchanges width and height itself when the page is turned.
    size: { width, height, orientation: PageOrientation[orientation === 'landscape' ? 'LANDSCAPE' : 'PORTRAIT'] },
    margin: {
      top: margin.top,
      bottom: margin.bottom,
      left: sideMargin(pen.page, orientation),
      right: sideMargin(pen.page, orientation),
      header: margin.header,
      footer: margin.footer,
      gutter: 0,
    },
  };
}
