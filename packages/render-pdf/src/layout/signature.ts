import { type Signature, signatureLines } from '@sanctions-packet/core/document';
import { COLOURS, SIGNATURE, TYPE } from '../design.ts';
import type { BlockSetting } from './block-setting.ts';
import type { Box } from './boxes.ts';
import { textStrips } from './cell-blocks.ts';
import type { LayoutContext } from './context.ts';
import { baselineOf } from './lines.ts';
import { type Strip, shifted, stacked } from './strip.ts';
import { element } from './structure.ts';

type Row = Signature['rows'][number];
type Slice = Pick<Strip, 'height' | 'boxes' | 'notes'>;

/**
 * Rows to sign by hand: what is known as a label and its value, what is to be written as a rule over its label, two of
 * them side by side. The block stays together.
 */
export function signatureStrips(context: LayoutContext, signature: Signature, setting: BlockSetting): readonly Strip[] {
  const within = { ...setting, node: element(setting.node, 'Div') };
  return signatureLines(signature.rows).map((line, index) => {
    const slice =
      line.length === 1 && line[0]?.value !== undefined
        ? known(context, line[0], within)
        : blank(context, line, within);
    return {
      ...slice,
      gap: index === 0 ? 0 : SIGNATURE.gap,
      breakBefore: index === 0 ? 'allowed' : 'forbidden',
      sheet: setting.sheet,
      anchors: [],
    };
  });
}

function known(context: LayoutContext, { label, value = [] }: Row, setting: BlockSetting): Slice {
  const own = { ...setting, node: element(setting.node, 'P') };
  const at = setting.measure * SIGNATURE.labelShare;
  const left = stacked(textStrips(context, { children: label }, { ...own, type: TYPE.label, measure: at - 10 }));
  const right = stacked(textStrips(context, { children: value }, { ...own, measure: setting.measure - at }));
  const top = baselineOf(setting.type) - baselineOf(TYPE.label);
  return {
    height: Math.max(left.height + top, right.height),
    boxes: [...left.boxes.map((box) => shifted(box, 0, top)), ...right.boxes.map((box) => shifted(box, at, 0))],
    notes: [...left.notes, ...right.notes],
  };
}

function blank(context: LayoutContext, line: readonly Row[], setting: BlockSetting): Slice {
  const width = (setting.measure - SIGNATURE.gutter) / 2;
  const cells = line.map(({ label }) => {
    const own = { ...setting, node: element(setting.node, 'P'), type: TYPE.label, measure: width };
    return stacked(textStrips(context, { children: label }, own));
  });
  return {
    height: SIGNATURE.room + Math.max(...cells.map(({ height }) => height)),
    boxes: cells.flatMap(({ boxes }, index): readonly Box[] => {
      const x = index * (width + SIGNATURE.gutter);
      const rule = {
        kind: 'fill',
        x,
        y: SIGNATURE.room - 2,
        width,
        height: SIGNATURE.rule,
        colour: COLOURS.quiet,
      } as const;
      return [rule, ...boxes.map((box) => shifted(box, x, SIGNATURE.room))];
    }),
    notes: cells.flatMap(({ notes }) => notes),
  };
}
