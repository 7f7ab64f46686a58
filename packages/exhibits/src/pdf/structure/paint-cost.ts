/** How much work a page is, before anybody starts to draw it: forms may use forms, ten times each, ten deep. */
import { PDFArray, type PDFDict, PDFNumber, type PDFObject, PDFRawStream } from 'pdf-lib';
import { joinBytes } from '../../archive/read-zip.ts';
import { Refusal } from '../../exhibit-problem.ts';
import type { Limits } from '../../limits.ts';
import { cleanContent } from '../content/clean-content.ts';
import { decodeStream } from '../content/decode-stream.ts';
import { asDict, dictEntry, entry, nameEntry, type PageNode, type Structure } from './structure.ts';

interface Cost {
  readonly operations: number;
}

const DEEPEST = 24;

/** Refuses a page that paints with more operators than the limit, or a picture in it of more pixels. */
export function checkPaintCost(structure: Structure, pages: readonly PageNode[], limits: Limits): void {
  const known = new Map<PDFObject, Cost>();
  const costOf = (stream: PDFRawStream, resources: PDFDict | undefined, depth: number): Cost => {
    const before = known.get(stream);
    if (before !== undefined) return before;
    if (depth > DEEPEST) throw new Refusal('exhibit.page-too-dense');
    const own = dictEntry(structure, stream.dict, 'Resources') ?? resources;
    const cost = contentCost(decodeStream(stream, structure.context, limits.unpackedBytes), own, depth);
    known.set(stream, cost);
    return cost;
  };
  const contentCost = (bytes: Uint8Array, resources: PDFDict | undefined, depth: number): Cost => {
    const { operations, painted } = cleanContent(bytes);
    const objects = dictEntry(structure, resources, 'XObject');
    let sum = operations;
    for (const [name, times] of painted) {
      const object = entry(structure, objects, name);
      if (!(object instanceof PDFRawStream)) continue;
      if (nameEntry(structure, object.dict, 'Subtype') === 'Form')
        sum += times * costOf(object, resources, depth + 1).operations;
      if (sum > limits.operations) throw new Refusal('exhibit.page-too-dense');
    }
    return { operations: sum };
  };
  checkPictures(structure, limits);
  pages.forEach((page, index) => {
    const resources = asDict(page.inherited('Resources'));
    try {
      const { operations } = contentCost(pageContent(structure, page, limits.unpackedBytes), resources, 0);
      if (operations > limits.operations) throw new Refusal('exhibit.page-too-dense');
    } catch (error) {
      throw error instanceof Refusal ? new Refusal(error.problem.code, `pages[${index}]`) : error;
    }
  });
}

function checkPictures(structure: Structure, { pixels, side }: Limits): void {
  for (const [, object] of structure.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream) || nameEntry(structure, object.dict, 'Subtype') !== 'Image') continue;
    const [width, height] = ['Width', 'Height'].map((key) => {
      const value = entry(structure, object.dict, key);
      return value instanceof PDFNumber ? value.asNumber() : 0;
    });
    const large = (width ?? 0) * (height ?? 0) > pixels || Math.max(width ?? 0, height ?? 0) > side;
    if (large) throw new Refusal('exhibit.page-too-large');
  }
}

/** All content streams of a page as one, with white space between them (7.8.2). */
export function pageContent(structure: Structure, page: PageNode, most: number): Uint8Array {
  const contents = entry(structure, page.dict, 'Contents');
  const streams =
    contents instanceof PDFArray ? contents.asArray().map((one) => structure.context.lookup(one)) : [contents];
  const parts = streams.flatMap((one) => {
    if (!(one instanceof PDFRawStream)) return [];
    return [decodeStream(one, structure.context, most), new Uint8Array([10])];
  });
  const whole = joinBytes(parts);
  if (whole.length > most) throw new Refusal('exhibit.expands-too-far');
  return whole;
}
