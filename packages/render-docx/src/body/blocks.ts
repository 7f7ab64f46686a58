import {
  type Block,
  type BlockType,
  dispatch,
  type Handlers,
  type Inline,
  leadsIn,
  type Section,
} from '@sanctions-packet/core/document';
import { Bookmark, type Paragraph, type Table } from 'docx';
import { figureParagraph } from './figure.ts';
import { IN_BOLD, IN_HEADING, inlineRuns } from './inlines.ts';
import { BODY_LISTS, listParagraphs } from './lists.ts';
import { numberRuns, styled } from './paragraph.ts';
import { type Pen, type Piece, pieces } from './pen.ts';
import { dataTable, fieldTable, noticeTable, signatureTable } from './tables.ts';

/** Blocks as Word's paragraphs and tables; `depth` is the level of a section standing among them, from 1. */
export function blockPieces(blocks: readonly Block[], pen: Pen, depth: number): readonly Piece[] {
  return blocks.flatMap((block, index) => {
    return dispatch(BLOCKS, block, pen, {
      depth,
      keepNext: leadsIn(block, blocks[index + 1], { first: depth > 1 && index === 0 }),
    });
  });
}

interface Place {
  readonly depth: number;
  readonly keepNext: boolean;
}

const BLOCKS: Handlers<BlockType, [Pen, Place], readonly Piece[]> = {
  section: (node, pen, { depth }) => {
    const heading = { content: headingParagraph(node, pen, depth), turn: 'heading' } as const;
    return [heading, ...blockPieces(node.children, pen, depth + 1)];
  },
  paragraph: (node, pen, { keepNext }) =>
    pieces(styled(pen, 'BodyText', inlineRuns(node.children, pen), keepNext ? { keepNext } : {})),
  list: (node, pen) => pieces(...listParagraphs(node, pen, BODY_LISTS)),
  fieldTable: (node, pen) => {
    const caption = captionAbove(node.caption, pen);
    return pieces(...caption, ...closed(fieldTable(node, pen), pen));
  },
  table: (node, pen) => {
    const caption = captionAbove(node.caption, pen);
    const all = pieces(...caption, ...closed(dataTable(node, pen), pen));
    return node.width === 'wide' ? all.map(({ content }) => ({ content, turn: 'wide' })) : all;
  },
  quotation: (node, pen) => {
    const { attribution } = node;
    const keep = attribution === undefined ? {} : { keepNext: true };
    const said = node.children.map((child) => styled(pen, 'Quote', inlineRuns(child.children, pen), keep));
    const by = attribution === undefined ? [] : [styled(pen, 'QuoteAttribution', inlineRuns(attribution, pen))];
    return pieces(...said, ...by);
  },
  figure: (node, pen) => {
    const picture = figureParagraph(node, pen);
    const caption = node.caption === undefined ? [] : [styled(pen, 'Caption', inlineRuns(node.caption, pen, IN_BOLD))];
    return pieces(picture, ...caption);
  },
  notice: (node, pen) => pieces(...closed(noticeTable(node, pen), pen)),
  signature: (node, pen) => pieces(...closed(signatureTable(node, pen), pen)),
  pageBreak: (_node, pen) => {
    pen.breakBefore = true;
    return [];
  },
};

/** Word's own way to leave a heading out of the count; its words stand where the others' numbers do. */
const UNCOUNTED = { numbering: false, indent: { left: 0, hanging: 0 } } as const;

function headingParagraph(node: Section, pen: Pen, depth: number): Paragraph {
  const title = new Bookmark({
    id: pen.bookmarks.get(node.id) ?? '',
    children: inlineRuns(node.title, pen, IN_HEADING),
  });
  if (!pen.counted) return styled(pen, `Heading${depth}`, [...numberRuns(node), title]);
  return styled(pen, `Heading${depth}`, [title], node.number === undefined ? UNCOUNTED : {});
}

function captionAbove(caption: readonly Inline[] | undefined, pen: Pen): readonly Paragraph[] {
  return caption === undefined ? [] : [styled(pen, 'Caption', inlineRuns(caption, pen, IN_BOLD), { keepNext: true })];
}

/** Word joins two tables that touch, and ends no page on a table: a thin paragraph closes each. */
function closed(table: Table, pen: Pen): readonly (Paragraph | Table)[] {
  return [table, styled(pen, 'TableGap', [])];
}
