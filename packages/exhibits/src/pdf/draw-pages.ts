/** Pages as they are seen, and nothing that is not seen. */
import sharp from 'sharp';
import { packPicture } from '../images/pack-picture.ts';
import type { Limits } from '../limits.ts';
import { type PicturePage, picturePdf } from '../picture-pdf.ts';
import { drawPage, type PageBitmap, withPage } from './page.ts';
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
  for (let index = 0; index < pdf.pages; index += 1) {
    const drawn = withPage(pdf, index, (page) => ({
      bitmap: drawPage(page, drawing.dotsPerInch, limits, `pages[${index}]`),
      size: [page.width, page.height] as const,
    }));
    const { width, height } = drawn.bitmap;
    const pipeline = sharp(rgb(drawn.bitmap), { raw: { width, height, channels: 3 }, limitInputPixels: limits.pixels });
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

/** From blue, green, red and unused. */
function rgb({ pixels, width, height }: PageBitmap): Uint8Array {
  const out = new Uint8Array(width * height * 3);
  for (let from = 0, to = 0; from < pixels.length; from += 4, to += 3) {
    out[to] = pixels[from + 2] ?? 0;
    out[to + 1] = pixels[from + 1] ?? 0;
    out[to + 2] = pixels[from] ?? 0;
  }
  return out;
}
