import type { Figure } from '@sanctions-packet/core/document';
import { ImageRun, type Paragraph } from 'docx';
import { textWidth } from '../design.ts';
import { plainWords } from './inlines.ts';
import { styled } from './paragraph.ts';
import type { Pen } from './pen.ts';

/** docx counts pictures in pixels of 96 to the inch: 15 twips. */
const TWIPS_PER_PIXEL = 15;
const TALLEST = 0.75;

/** The picture as wide as its share asks, but never taller than three quarters of the text. */
export function figureParagraph(node: Figure, pen: Pen): Paragraph {
  const image = pen.options.images?.get(node.image);
  if (image === undefined) throw new Error('A figure without its image came past the check of images.');
  const textHeight = pen.page.height - pen.page.margin.top - pen.page.margin.bottom;
  const wanted = textWidth(pen.page, 'portrait') * node.share;
  const scale = Math.min(wanted / image.width, (textHeight * TALLEST) / image.height) / TWIPS_PER_PIXEL;
  pen.pictures += 1;
  const picture = new ImageRun({
    type: image.mediaType === 'image/png' ? 'png' : 'jpg',
    data: image.bytes,
    transformation: { width: Math.round(image.width * scale), height: Math.round(image.height * scale) },
    altText: { name: `figure-${pen.pictures}`, description: plainWords(node.alternative) },
  });
  return styled(pen, 'Figure', [picture], node.caption === undefined ? { keepNext: false } : {});
}
