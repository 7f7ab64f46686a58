/** One page of an open PDF: its size as seen, its pixels, its letters and the things that cover them. */
import { Refusal } from '../exhibit-problem.ts';
import type { Limits } from '../limits.ts';
import { guarded, type OpenPdf } from './pdfium.ts';

/** Width and height are as seen, after rotation and cropping, in points. */
export interface OpenPage {
  readonly pdf: OpenPdf;
  readonly handle: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels of 4 bytes, blue, green, red and unused, without padding between rows. */
export interface PageBitmap {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

export function withPage<T>(pdf: OpenPdf, index: number, work: (page: OpenPage) => T): T {
  const { pdfium } = pdf;
  return guarded(() => {
    const handle = pdfium._FPDF_LoadPage(pdf.document, index);
    if (handle === 0) throw new Refusal('exhibit.damaged', `pages[${index}]`);
    const width = pdfium._FPDF_GetPageWidthF(handle);
    const height = pdfium._FPDF_GetPageHeightF(handle);
    try {
      return work({ pdf, handle, width, height });
    } finally {
      pdfium._FPDF_ClosePage(handle);
    }
  });
}

const WHITE = 0xffffffff;
/** No smoothing tuned to a screen: the same pixels everywhere. */
const PLAIN_SMOOTHING = 0;

/** Room for drawings of one size that follow each other: what was drawn before is overwritten. */
export interface Canvas {
  readonly draw: (page: OpenPage, dotsPerInch: number, at?: string) => PageBitmap;
}

interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly bitmap: number;
  readonly pixels: Uint8Array;
}

/** Drawn on white at a resolution in dots per inch; refuses a page of more pixels than the limit. */
export function canvasOf({ pdfium }: OpenPdf, limits: Limits): Canvas {
  let sheet: Sheet | undefined;
  const sheetOf = (width: number, height: number, at: string): Sheet => {
    if (sheet?.width === width && sheet.height === height) return sheet;
    if (sheet !== undefined) pdfium._FPDFBitmap_Destroy(sheet.bitmap);
    sheet = undefined;
    const bitmap = pdfium._FPDFBitmap_Create(width, height, 0);
    if (bitmap === 0) throw new Refusal('exhibit.page-too-large', at);
    return { width, height, bitmap, pixels: new Uint8Array(width * height * 4) };
  };
  return {
    draw(page, dotsPerInch, at = '') {
      const width = Math.max(1, Math.round((page.width * dotsPerInch) / 72));
      const height = Math.max(1, Math.round((page.height * dotsPerInch) / 72));
      if (width * height > limits.pixels) throw new Refusal('exhibit.page-too-large', at);
      sheet = sheetOf(width, height, at);
      const { bitmap, pixels } = sheet;
      pdfium._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
      pdfium._FPDF_RenderPageBitmap(bitmap, page.handle, 0, 0, width, height, 0, PLAIN_SMOOTHING);
      const start = pdfium._FPDFBitmap_GetBuffer(bitmap);
      const stride = pdfium._FPDFBitmap_GetStride(bitmap);
      const row = width * 4;
      if (stride === row) pixels.set(pdfium.HEAPU8.subarray(start, start + pixels.length));
      else {
        for (let y = 0; y < height; y += 1) {
          pixels.set(pdfium.HEAPU8.subarray(start + y * stride, start + y * stride + row), y * row);
        }
      }
      return { width, height, pixels };
    },
  };
}
