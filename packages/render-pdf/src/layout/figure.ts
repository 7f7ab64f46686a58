import type { Figure } from '@sanctions-packet/core/document';
import { SPACE, TYPE } from '../design.ts';
import type { BlockSetting } from './block-setting.ts';
import { paragraphStrips } from './cell-blocks.ts';
import type { LayoutContext } from './context.ts';
import { type Strip, withFirst } from './strip.ts';
import { element, leaf } from './structure.ts';

/** A figure never takes more of a page's height than this, so that its caption finds room. */
const HIGHEST = 0.78;

/** A picture with its caption under it; they stay on one page. */
export function figureStrips(context: LayoutContext, figure: Figure, setting: BlockSetting): readonly Strip[] {
  const image = context.images.get(figure.image);
  if (image === undefined) throw new Error('A figure without its image reached the layout.');
  const wanted = setting.measure * Math.min(Math.max(figure.share, 0.02), 1);
  const proportion = image.height / image.width;
  const height = Math.min(wanted * proportion, context.bodyHeights[setting.sheet] * HIGHEST);
  const width = height / proportion;
  const group = element(setting.node, 'Div');
  const alternative = figure.alternative.map((text) => text.value).join('');
  const node = element(group, 'Figure', { alternative });
  const picture: Strip = {
    height,
    boxes: [{ kind: 'image', x: 0, y: 0, width, height, image: figure.image, leaf: leaf(node) }],
    gap: 0,
    breakBefore: 'allowed',
    sheet: setting.sheet,
    notes: [],
    anchors: [],
  };
  if (figure.caption === undefined || figure.caption.length === 0) return [picture];
  const caption = paragraphStrips(
    context,
    { type: 'paragraph', children: figure.caption },
    { ...setting, node: group, type: TYPE.caption },
  ).map((strip): Strip => ({ ...strip, breakBefore: 'forbidden' }));
  return [picture, ...withFirst(caption, { gap: SPACE.caption })];
}
