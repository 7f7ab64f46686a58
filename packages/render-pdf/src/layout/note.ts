import { NOTE, TYPE } from '../design.ts';
import type { BlockSetting } from './block-setting.ts';
import { paragraphStrips } from './cell-blocks.ts';
import { ANCHOR, fragment, type LayoutContext, type NoteRequest } from './context.ts';
import { baselineOf } from './lines.ts';
import { type NoteStrips, type Strip, shiftedStrip, withFirst } from './strip.ts';
import { element, leaf } from './structure.ts';

/** Lays out a note, and after it the notes that stand within it. */
export function noteStrips(
  context: LayoutContext,
  { number, paragraphs, node, sheet }: NoteRequest,
): readonly NoteStrips[] {
  const style = context.style(TYPE.note, 'regular');
  const owner = leaf(element(node, 'Lbl'));
  const label = fragment(String(number), style, owner);
  const indent = Math.max(NOTE.indent, label.width + 4);
  const measure = context.measures[sheet] - indent;
  const setting: BlockSetting = { measure, sheet, type: TYPE.note, node, space: NOTE.between };
  const lines: Strip[] = [];
  for (const paragraph of paragraphs) lines.push(...paragraphStrips(context, paragraph, setting));
  const [first, ...rest] = lines.map((strip) => shiftedStrip(strip, indent));
  const mark = {
    kind: 'text' as const,
    x: 0,
    y: baselineOf(TYPE.note),
    fragments: [label, fragment(' ', style, owner)],
  };
  const whole: Strip = {
    height: TYPE.note.leading,
    gap: 0,
    breakBefore: 'allowed',
    sheet,
    notes: [],
    ...first,
    boxes: [mark, ...(first?.boxes ?? [])],
    anchors: [ANCHOR.note(number)],
  };
  const inner = lines.flatMap((strip) => strip.notes);
  const strips = withFirst([whole, ...rest], { gap: NOTE.between }).map((strip) => ({ ...strip, notes: [] }));
  return [{ strips }, ...inner];
}
