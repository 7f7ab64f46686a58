import type { Section } from '@sanctions-packet/core/document';
import { HEADINGS } from '../design.ts';
import type { BlockSetting } from './block-setting.ts';
import type { Fragment, TextStyle } from './boxes.ts';
import type { BlockSpace } from './column.ts';
import { ANCHOR, fragment, type LayoutContext } from './context.ts';
import { inlinePieces } from './inline-pieces.ts';
import { baselineOf, lineStrips } from './lines.ts';
import { type Strip, shiftedStrip } from './strip.ts';
import { element, type Leaf, leaf, type StructureType } from './structure.ts';

/** The title of the document is the first heading, so a section's heading stands one level below its section. */
const ELEMENTS: readonly StructureType[] = ['H2', 'H3', 'H4', 'H5'];

/** Number and title of a section; the title's further lines are set in under its first. */
export function headingStrips(
  context: LayoutContext,
  section: Section,
  level: number,
  setting: BlockSetting,
): readonly Strip[] {
  const design = headingDesign(level);
  const node = element(setting.node, ELEMENTS[Math.min(level, ELEMENTS.length) - 1] ?? 'H5');
  const style = context.style(design, design.face);
  const number = section.number === undefined ? [] : numberFragments(section.number, style, leaf(node));
  const numberWidth = number[0] === undefined ? 0 : number[0].width + design.size * 0.72;
  const pieces = inlinePieces(context, section.title, { type: design, face: design.face, sheet: setting.sheet, node });
  const lines = lineStrips(pieces, { measure: setting.measure - numberWidth, sheet: setting.sheet, type: design });
  return lines.map((line, index): Strip => {
    const strip = shiftedStrip(line, numberWidth);
    if (index > 0) return { ...strip, breakBefore: 'forbidden' };
    const boxes =
      number.length === 0
        ? strip.boxes
        : [{ kind: 'text' as const, x: 0, y: baselineOf(design), fragments: number }, ...strip.boxes];
    return { ...strip, boxes, breakBefore: 'allowed', anchors: [...strip.anchors, ANCHOR.section(section.id)] };
  });
}

function numberFragments(number: string, style: TextStyle, owner: Leaf): readonly Fragment[] {
  return [fragment(number, style, owner), fragment(' ', style, owner)];
}

export function headingSpace(level: number): BlockSpace {
  const { before, after } = headingDesign(level);
  return { before, after, keepNext: true };
}

function headingDesign(level: number): (typeof HEADINGS)[number] {
  const design = HEADINGS[Math.min(level, HEADINGS.length) - 1];
  if (design === undefined) throw new Error('There are no headings in the design.');
  return design;
}
