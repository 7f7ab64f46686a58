import type { List } from '@sanctions-packet/core/document';
import { LIST, SPACE } from '../design.ts';
import type { BlockSetting } from './block-setting.ts';
import type { Box } from './boxes.ts';
import { fragment, type LayoutContext } from './context.ts';
import { baselineOf } from './lines.ts';
import { heldAtEnds, type Strip, shiftedStrip, withFirst } from './strip.ts';
import { element, leaf, type StructureNode } from './structure.ts';

const NUMBERING = ['Decimal', 'LowerAlpha', 'LowerRoman', 'Decimal'] as const;

/** Lays out what an item holds, which may be lists again. */
export type ItemLayout = (
  context: LayoutContext,
  blocks: List['items'][number],
  setting: BlockSetting,
) => readonly Strip[];

/** A list: each item a label, and blocks set in from the edge. */
export function listStrips(
  context: LayoutContext,
  list: List,
  setting: BlockSetting,
  layoutItem: ItemLayout,
): readonly Strip[] {
  const depth = setting.depth ?? 0;
  const numbering = list.ordered ? (NUMBERING[depth % NUMBERING.length] ?? 'Decimal') : 'Disc';
  const node = element(setting.node, 'L', { numbering });
  const style = context.style(setting.type, 'regular');
  const labels = list.items.map((_, index) => labelOf(list.ordered, depth, index));
  const widest = Math.max(0, ...labels.map((label) => fragment(label, style, undefined).width));
  const least = setting.type.size < 9.5 ? LIST.tableIndent : LIST.indent;
  const indent = Math.min(Math.max(least, widest + setting.type.size * 0.5), setting.measure / 2);
  const items = list.items.map((item, index) => {
    const itemNode = element(node, 'LI');
    const inner = { ...setting, node: itemNode, depth: depth + 1 };
    const layout = (body: BlockSetting): readonly Strip[] => layoutItem(context, item, body);
    const own = itemStrips(context, labels[index] ?? '', layout, inner, indent);
    const gap = depth === 0 ? SPACE.listItem : SPACE.listItem * 0.6;
    return index === 0 ? own : withFirst(own, { gap });
  });
  return heldAtEnds(items);
}

function itemStrips(
  context: LayoutContext,
  label: string,
  layout: (body: BlockSetting) => readonly Strip[],
  setting: BlockSetting,
  indent: number,
): readonly Strip[] {
  const owner = leaf(element(setting.node, 'Lbl'));
  const body: StructureNode = element(setting.node, 'LBody');
  const inner = { ...setting, node: body, measure: setting.measure - indent, align: 'start' as const };
  const [first, ...rest] = layout(inner).map((strip) => shiftedStrip(strip, indent));
  const style = context.style(setting.type, 'regular');
  const box: Box = {
    kind: 'text',
    x: 0,
    y: baselineOf(setting.type),
    fragments: [fragment(label, style, owner), fragment(' ', style, owner)],
  };
  if (first === undefined) return [emptyItem(box, setting)];
  return [{ ...first, boxes: [box, ...first.boxes] }, ...rest];
}

function emptyItem(box: Box, { type, sheet }: BlockSetting): Strip {
  return { height: type.leading, boxes: [box], gap: 0, breakBefore: 'allowed', sheet, notes: [], anchors: [] };
}

/** "1.", "a)", "i)", then numbers again; a bullet for a list without order. */
function labelOf(ordered: boolean, depth: number, index: number): string {
  if (!ordered) return LIST.bullets[depth % LIST.bullets.length] ?? LIST.bullets[0];
  if (depth % 4 === 1 && index < 26) return `${String.fromCharCode(97 + index)})`;
  if (depth % 4 === 2) return `${roman(index + 1)})`;
  return `${index + 1}.`;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(number: number): string {
  let rest = number;
  let written = '';
  for (const [value, letters] of ROMAN) {
    for (; rest >= value; rest -= value) written += letters;
  }
  return written;
}
