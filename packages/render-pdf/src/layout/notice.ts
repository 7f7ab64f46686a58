import type { Notice, Quotation } from '@sanctions-packet/core/document';
import { COLOURS, NOTICE, NOTICES, QUOTATION, SPACE, TYPE } from '../design.ts';
import type { BlockSetting } from './block-setting.ts';
import type { FillBox } from './boxes.ts';
import { cellStrips, paragraphStrips, textStrips } from './cell-blocks.ts';
import type { LayoutContext } from './context.ts';
import { type Frame, type Strip, shiftedStrip, withFirst } from './strip.ts';
import { element } from './structure.ts';

/** A framed remark. Over pages, each part has its own frame. */
export function noticeStrips(context: LayoutContext, notice: Notice, setting: BlockSetting): readonly Strip[] {
  const style = NOTICES[notice.tone];
  const node = element(setting.node, 'Div');
  const inner = {
    ...setting,
    node,
    measure: setting.measure - 2 * NOTICE.padX - style.bar,
    space: SPACE.paragraph - 2,
  };
  const title =
    notice.title === undefined
      ? []
      : textStrips(
          context,
          { children: notice.title },
          { ...inner, node: element(node, 'P'), type: { ...TYPE.noticeTitle, colour: style.title }, face: 'bold' },
        );
  const body = cellStrips(context, notice.children, { ...inner, type: TYPE.notice });
  const following = title.length === 0 ? body : withFirst(body, { gap: 2, breakBefore: 'forbidden' });
  const frame = noticeFrame(notice.tone, setting.measure);
  const strips = [
    ...title.map((strip, index) => (index === 0 ? strip : { ...strip, breakBefore: 'forbidden' as const })),
    ...following,
  ];
  return padded(strips.map((strip) => ({ ...shiftedStrip(strip, style.bar + NOTICE.padX), frame })));
}

function padded(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((strip, index) => {
    const top = index === 0 ? NOTICE.padY : 0;
    const bottom = index === strips.length - 1 ? NOTICE.padY : 0;
    const moved = shiftedStrip(strip, 0, top);
    const frameEdges = { first: index === 0, last: index === strips.length - 1 };
    return { ...moved, height: strip.height + top + bottom, frameEdges };
  });
}

/** Room that the frame takes above and below its text where a page divides it. */
const DIVIDED_PAD = 4;

function noticeFrame(tone: Notice['tone'], width: number): Frame {
  const { bar, frame, colour, tint } = NOTICES[tone];
  return {
    draw: (part) => {
      const y = part.first ? part.top : part.top - DIVIDED_PAD;
      const bottom = part.top + part.height + (part.last ? 0 : DIVIDED_PAD);
      const height = bottom - y;
      const fills: FillBox[] = [];
      if (tint !== undefined) fills.push({ kind: 'fill', x: 0, y, width, height, colour: tint });
      fills.push({ kind: 'fill', x: 0, y, width: bar, height, colour });
      if (frame > 0) {
        fills.push({ kind: 'fill', x: width - frame, y, width: frame, height, colour });
        if (part.first) fills.push({ kind: 'fill', x: 0, y, width, height: frame, colour });
        if (part.last) fills.push({ kind: 'fill', x: 0, y: bottom - frame, width, height: frame, colour });
      }
      return fills;
    },
  };
}

/** Words of another, set in with a thin bar; who said them stands below. */
export function quotationStrips(context: LayoutContext, quotation: Quotation, setting: BlockSetting): readonly Strip[] {
  const node = element(setting.node, 'BlockQuote');
  const inner: BlockSetting = {
    ...setting,
    node,
    measure: setting.measure - 2 * QUOTATION.indent,
    type: TYPE.quotation,
  };
  const strips: Strip[] = [];
  for (const paragraph of quotation.children) {
    const own = paragraphStrips(context, paragraph, inner);
    strips.push(...(strips.length === 0 ? own : withFirst(own, { gap: SPACE.paragraph - 2 })));
  }
  if (quotation.attribution !== undefined) {
    const own = paragraphStrips(
      context,
      { type: 'paragraph', children: quotation.attribution },
      { ...inner, type: TYPE.attribution },
    );
    strips.push(...withFirst(own, { gap: SPACE.tight, breakBefore: 'forbidden' }));
  }
  const frame: Frame = {
    draw: ({ top, height }) => [
      {
        kind: 'fill',
        x: QUOTATION.barOffset,
        y: top + 1.5,
        width: QUOTATION.bar,
        height: height - 3,
        colour: COLOURS.hairline,
      },
    ],
  };
  return strips.map((strip) => ({ ...shiftedStrip(strip, QUOTATION.indent), frame }));
}
