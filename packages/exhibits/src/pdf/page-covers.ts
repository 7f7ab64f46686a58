/** What a page paints, in order: which things could hide what was painted before them. */
import type { Box } from './box.ts';
import type { OpenPage, PageBitmap } from './page.ts';
import { type Grid, gridOf, toPixels } from './page-letters.ts';

const TEXT = 1;
const PATH = 2;
const IMAGE = 3;
const SHADING = 4;
const FORM = 5;

export interface Painted {
  readonly kind: 'text' | 'path' | 'image' | 'shading';
  /** Handle in pdfium. */
  readonly object: number;
  readonly box: Box;
  /** Fills its box, or a part of it, so that nothing shows through. */
  readonly opaque: boolean;
}

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];
const SAME: Matrix = [1, 0, 0, 1, 0, 0];

/** Everything painted, forms opened, in painting order. */
export function paintedThings(page: OpenPage, bitmap: PageBitmap): readonly Painted[] {
  const { pdfium } = page.pdf;
  const found: Painted[] = [];
  const grid = gridOf(page, bitmap);
  const visit = (object: number, matrix: Matrix, see: boolean): void => {
    const type = pdfium._FPDFPageObj_GetType(object);
    const seeThrough = see || pdfium._FPDFPageObj_HasTransparency(object) !== 0;
    if (type === FORM) {
      const inner = times(matrixOf(page, object), matrix);
      for (let at = 0; at < pdfium._FPDFFormObj_CountObjects(object); at += 1) {
        visit(pdfium._FPDFFormObj_GetObject(object, at), inner, seeThrough);
      }
      return;
    }
    const kind = KINDS.get(type);
    const box = boundsOf(page, grid, object, matrix);
    if (kind === undefined || box === undefined) return;
    found.push({ kind, object, box, opaque: !seeThrough && fills(page, object, kind) });
  };
  for (let at = 0; at < pdfium._FPDFPage_CountObjects(page.handle); at += 1) {
    visit(pdfium._FPDFPage_GetObject(page.handle, at), SAME, false);
  }
  return found;
}

const KINDS: ReadonlyMap<number, Painted['kind']> = new Map([
  [TEXT, 'text'],
  [PATH, 'path'],
  [IMAGE, 'image'],
  [SHADING, 'shading'],
]);

function fills(page: OpenPage, object: number, kind: Painted['kind']): boolean {
  if (kind !== 'path') return kind !== 'text';
  const { pdfium, scratch } = page.pdf;
  pdfium._FPDFPath_GetDrawMode(object, scratch, scratch + 4);
  const filled = pdfium.HEAP32[scratch >> 2] !== 0;
  const known = pdfium._FPDFPageObj_GetFillColor(object, scratch, scratch + 4, scratch + 8, scratch + 12) !== 0;
  const alpha = pdfium.HEAPU32[(scratch >> 2) + 3] ?? 0;
  // A pattern has no colour to tell; it may be opaque. A line can be as thick as a redaction.
  return !filled || !known || alpha === 255;
}

function boundsOf(page: OpenPage, grid: Grid, object: number, matrix: Matrix): Box | undefined {
  const { pdfium, scratch } = page.pdf;
  if (pdfium._FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12) === 0) return undefined;
  const [left = 0, bottom = 0, right = 0, top = 0] = pdfium.HEAPF32.subarray(scratch >> 2, (scratch >> 2) + 4);
  const corners = [apply(matrix, left, bottom), apply(matrix, right, bottom), apply(matrix, left, top)];
  corners.push(apply(matrix, right, top));
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return toPixels(grid, Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys));
}

function matrixOf({ pdf: { pdfium, scratch } }: OpenPage, object: number): Matrix {
  if (pdfium._FPDFPageObj_GetMatrix(object, scratch) === 0) return SAME;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = pdfium.HEAPF32.subarray(scratch >> 2, (scratch >> 2) + 6);
  return [a, b, c, d, e, f];
}

function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** First `p`, then `q`. */
function times(p: Matrix, q: Matrix): Matrix {
  const [a, b, c, d, e, f] = p;
  const [k, l, m, n, o, r] = q;
  return [a * k + b * m, a * l + b * n, c * k + d * m, c * l + d * n, e * k + f * m + o, e * l + f * n + r];
}
