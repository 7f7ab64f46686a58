/** Pages as they are seen, and nothing that is not seen. */
import sharp from 'sharp';
import { packPicture } from '../images/pack-picture.ts';
import type { Limits } from '../limits.ts';
import { type PicturePage, picturePdf } from '../picture-pdf.ts';
import { canvasOf, type PageBitmap, withPage } from './page.ts';
import type { OpenPdf } from './pdfium.ts';

export interface Drawing {
  readonly dotsPerInch: number;
  /** What page `page`, counted from 1, shows. */
  readonly alt?: (page: number) => string;
  /** BCP 47. */
  readonly language?: string;
}

/** A new PDF, each page one picture of the size that the page had when seen. */
export async function drawPages(pdf: OpenPdf, drawing: Drawing, limits: Limits): Promise<Uint8Array> {
  const pages: PicturePage[] = [];
  const canvas = canvasOf(pdf, limits);
  for (let index = 0; index < pdf.pages; index += 1) {
    const drawn = withPage(pdf, index, (page) => ({
      bitmap: canvas.draw(page, drawing.dotsPerInch, `pages[${index}]`),
      size: [page.width, page.height] as const,
    }));
    const { width, height } = drawn.bitmap;
    const { samples, channels } = samplesOf(drawn.bitmap);
    const pipeline = sharp(samples, { raw: { width, height, channels }, limitInputPixels: limits.pixels });
    if (channels === 1) pipeline.toColourspace('b-w');
    const [across, up] = drawn.size;
    pages.push({
      picture: await packPicture(pipeline, false),
      page: [across, up],
      place: [0, 0, across, up],
      ...(drawing.alt === undefined ? {} : { alt: drawing.alt(index + 1) }),
    });
  }
  return picturePdf(pages, drawing.language);
}

interface Samples {
  readonly samples: Uint8Array;
  readonly channels: 1 | 3;
}

/** From blue, green, red and unused; a page without a colour is packed as grey, which is a third of the work. */
function samplesOf({ pixels, width, height }: PageBitmap): Samples {
  const grey = new Uint8Array(width * height);
  for (let from = 0, to = 0; from < pixels.length; from += 4, to += 1) {
    const blue = pixels[from] ?? 0;
    if (pixels[from + 1] !== blue || pixels[from + 2] !== blue) return { samples: rgb(pixels), channels: 3 };
    grey[to] = blue;
  }
  return { samples: grey, channels: 1 };
}

function rgb(pixels: Uint8Array): Uint8Array {
  const out = new Uint8Array((pixels.length / 4) * 3);
  for (let from = 0, to = 0; from < pixels.length; from += 4, to += 3) {
    out[to] = pixels[from + 2] ?? 0;
    out[to + 1] = pixels[from + 1] ?? 0;
    out[to + 2] = pixels[from] ?? 0;
  }
  return out;
}
