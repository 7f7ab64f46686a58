import type { Signature } from '@sanctions-packet/core/document';
import { COLOURS, SIGNATURE, TYPE } from '../design.ts';
import type { BlockSetting } from './block-setting.ts';
import type { Box } from './boxes.ts';
import { textStrips } from './cell-blocks.ts';
import type { LayoutContext } from './context.ts';
import { baselineOf } from './lines.ts';
import { type Strip, shifted, stacked } from './strip.ts';
import { element } from './structure.ts';

/** Rows to sign by hand: a label, and beside it its value or a rule to write on. The rows stay together. */
export function signatureStrips(context: LayoutContext, signature: Signature, setting: BlockSetting): readonly Strip[] {
  const node = element(setting.node, 'Div');
  return signature.rows.map((row, index) => {
    const labelWidth = setting.measure * SIGNATURE.labelShare;
    const own = element(node, 'P');
    const base = { ...setting, node: own };
    const label = stacked(
      textStrips(context, { children: row.label }, { ...base, type: TYPE.label, measure: labelWidth - 10 }),
    );
    const value =
      row.value === undefined
        ? undefined
        : stacked(textStrips(context, { children: row.value }, { ...base, measure: setting.measure - labelWidth }));
    const text = Math.max(label.height, value?.height ?? 0);
    const height = value === undefined ? Math.max(text, SIGNATURE.ruleHeight) : text;
    const top = value === undefined ? height - label.height : baselineOf(setting.type) - baselineOf(TYPE.label);
    const boxes: Box[] = label.boxes.map((box) => shifted(box, 0, top));
    if (value === undefined) boxes.push(writingRule(labelWidth, height, setting.measure));
    else boxes.push(...value.boxes.map((box) => shifted(box, labelWidth, 0)));
    return {
      height,
      boxes,
      gap: index === 0 ? 0 : SIGNATURE.knownGap,
      breakBefore: index === 0 ? 'allowed' : 'forbidden',
      sheet: setting.sheet,
      notes: [...label.notes, ...(value?.notes ?? [])],
      anchors: [],
    };
  });
}

function writingRule(x: number, height: number, measure: number): Box {
  return {
    kind: 'fill',
    x,
    y: height - TYPE.label.leading + baselineOf(TYPE.label) + 1,
    width: measure * SIGNATURE.ruleShare,
    height: SIGNATURE.rule,
    colour: COLOURS.quiet,
  };
}
