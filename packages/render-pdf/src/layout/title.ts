import type { Document } from '@sanctions-packet/core/document';
import { COLOURS, SPACE, TYPE } from '../design.ts';
import type { Column } from './column.ts';
import type { LayoutContext } from './context.ts';
import { inlinePieces } from './inline-pieces.ts';
import { lineStrips } from './lines.ts';
import type { Strip } from './strip.ts';
import { element, type StructureNode } from './structure.ts';

/** Title, subtitle and the rule under them, at the head of the first page. */
export function layoutTitle(context: LayoutContext, document: Document, column: Column, root: StructureNode): void {
  const setting = { sheet: 'upright' as const, measure: context.measures.upright };
  const title = inlinePieces(context, document.title, {
    type: TYPE.title,
    face: 'bold',
    sheet: 'upright',
    node: element(root, 'H1'),
  });
  column.add(held(lineStrips(title, { ...setting, type: TYPE.title })), {
    before: 0,
    after: SPACE.title,
    keepNext: true,
  });
  if (document.subtitle !== undefined) {
    const node = element(root, 'P');
    const subtitle = inlinePieces(context, document.subtitle, { type: TYPE.subtitle, sheet: 'upright', node });
    column.add(held(lineStrips(subtitle, { ...setting, type: TYPE.subtitle })), {
      before: SPACE.title,
      after: SPACE.title,
      keepNext: true,
    });
  }
  const rule: Strip = {
    height: 1.4,
    boxes: [{ kind: 'fill', x: 0, y: 0, width: setting.measure, height: 1.4, colour: COLOURS.accent }],
    gap: 0,
    breakBefore: 'forbidden',
    sheet: 'upright',
    notes: [],
    anchors: [],
  };
  column.add([rule], { before: 10, after: SPACE.afterTitle });
}

function held(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((strip, index) => (index === 0 ? strip : { ...strip, breakBefore: 'forbidden' }));
}
