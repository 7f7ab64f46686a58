import { type List, leadsIn, type Paragraph } from '@sanctions-packet/core/document';
import type { BlockSetting } from './block-setting.ts';
import type { LayoutContext } from './context.ts';
import { inlinePieces } from './inline-pieces.ts';
import { lineStrips } from './lines.ts';
import { listStrips } from './list.ts';
import { type Strip, withFirst } from './strip.ts';
import { element, type StructureNode } from './structure.ts';

export function paragraphStrips(context: LayoutContext, paragraph: Paragraph, setting: BlockSetting): readonly Strip[] {
  return textStrips(context, paragraph, { ...setting, node: element(setting.node, 'P') });
}

/** Lines of inline nodes; their words belong to the setting's own element. */
export function textStrips(
  context: LayoutContext,
  { children }: Pick<Paragraph, 'children'>,
  setting: BlockSetting,
): readonly Strip[] {
  return lineStrips(inlinePieces(context, children, setting), setting);
}

/** What cells, items and notices hold: paragraphs and lists, one under the other. */
export function cellStrips(
  context: LayoutContext,
  blocks: readonly (Paragraph | List)[],
  setting: BlockSetting,
): readonly Strip[] {
  const [only] = blocks;
  if (blocks.length === 1 && only?.type === 'paragraph' && holdsWords(setting.node)) {
    return textStrips(context, only, setting);
  }
  const strips: Strip[] = [];
  for (const [index, block] of blocks.entries()) {
    const own =
      block.type === 'paragraph'
        ? paragraphStrips(context, block, setting)
        : listStrips(context, block, setting, cellStrips);
    const before = blocks[index - 1];
    const kept = before !== undefined && leadsIn(before, block) ? ({ breakBefore: 'forbidden' } as const) : {};
    strips.push(...(strips.length === 0 ? own : withFirst(own, { gap: setting.space, ...kept })));
  }
  return strips;
}

/** Cells and item bodies may hold words directly, which saves an element for each. */
function holdsWords(node: StructureNode): boolean {
  return node.type === 'TD' || node.type === 'TH' || node.type === 'LBody';
}
