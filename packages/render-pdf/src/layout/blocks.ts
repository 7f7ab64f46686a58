import { type Block, type BlockType, leadsIn, type NodeOf } from '@sanctions-packet/core/document';
import { SPACE, TYPE } from '../design.ts';
import type { BlockSetting } from './block-setting.ts';
import { cellStrips, paragraphStrips } from './cell-blocks.ts';
import type { BlockSpace, Column } from './column.ts';
import type { LayoutContext } from './context.ts';
import { figureStrips } from './figure.ts';
import { headingSpace, headingStrips } from './heading.ts';
import { listStrips } from './list.ts';
import { noticeStrips, quotationStrips } from './notice.ts';
import { signatureStrips } from './signature.ts';
import type { Sheet } from './strip.ts';
import { element, type StructureNode } from './structure.ts';
import { fieldTableStrips, tableStrips } from './table.ts';

type Handlers = {
  readonly [T in BlockType]: (block: NodeOf<T>, column: Column, node: StructureNode, level: number) => void;
};

/** Lays out blocks, one after the other, into the column. `level` is the level of the sections among them, from 1. */
export function layoutBlocks(
  context: LayoutContext,
  blocks: readonly Block[],
  column: Column,
  node: StructureNode,
  level: number,
): void {
  const handlers = blockHandlers(context);
  for (const [index, block] of blocks.entries()) {
    const handler = handlers[block.type] as (block: Block, column: Column, node: StructureNode, level: number) => void;
    handler(block, column, node, level);
    if (leadsIn(block, blocks[index + 1], { first: level > 1 && index === 0 })) column.keepNext();
  }
}

const PARAGRAPH: BlockSpace = { before: SPACE.paragraph, after: SPACE.paragraph };
const BLOCK: BlockSpace = { before: SPACE.block, after: SPACE.block };
const TABLE_BLOCK: BlockSpace = { before: SPACE.tableBlock, after: SPACE.tableBlock };

function blockHandlers(context: LayoutContext): Handlers {
  const setting = (node: StructureNode, sheet: Sheet = 'upright'): BlockSetting => ({
    measure: context.measures[sheet],
    sheet,
    type: TYPE.body,
    node,
    space: SPACE.paragraph - 2,
  });
  return {
    section(section, column, parent, level) {
      const node = element(parent, 'Sect');
      const sheet = sheetOf(section);
      column.add(headingStrips(context, section, level, setting(node, sheet)), headingSpace(level));
      layoutBlocks(context, section.children, column, node, level + 1);
    },
    paragraph: (block, column, node) => column.add(paragraphStrips(context, block, setting(node)), PARAGRAPH),
    list: (block, column, node) => column.add(listStrips(context, block, setting(node), cellStrips), PARAGRAPH),
    fieldTable: (block, column, node) => column.add(fieldTableStrips(context, block, setting(node)), TABLE_BLOCK),
    table: (block, column, node) => column.add(tableStrips(context, block, setting(node, sheetOf(block))), TABLE_BLOCK),
    quotation: (block, column, node) => column.add(quotationStrips(context, block, setting(node)), BLOCK),
    figure: (block, column, node) => column.add(figureStrips(context, block, setting(node)), TABLE_BLOCK),
    notice: (block, column, node) => column.add(noticeStrips(context, block, setting(node)), TABLE_BLOCK),
    signature: (block, column, node) =>
      column.add(signatureStrips(context, block, setting(node)), { before: 20, after: SPACE.block }),
    pageBreak: (_, column) => column.breakPage(),
  };
}

/** A wide table lies on a landscape page, and the headings just before it go with it. */
function sheetOf(block: Block): Sheet {
  if (block.type === 'table') return block.width === 'wide' ? 'landscape' : 'upright';
  if (block.type !== 'section') return 'upright';
  const [first] = block.children;
  return first === undefined ? 'upright' : sheetOf(first);
}
