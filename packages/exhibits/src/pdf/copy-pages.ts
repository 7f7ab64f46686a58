/** Pages with their text, and nothing else of the file they came from. */
import { PDFArray, PDFDocument, PDFName, PDFNumber } from 'pdf-lib';
import { Refusal } from '../exhibit-problem.ts';
import type { Limits } from '../limits.ts';
import { PRODUCER } from '../tools.ts';
import { cleanContent } from './content/clean-content.ts';
import { copierInto } from './copy-objects.ts';
import { pageContent } from './structure/paint-cost.ts';
import { asDict, type PageNode, type Structure } from './structure/structure.ts';

/** Each page keeps its content, the resources that content names, its visible box, rotation and unit. */
export async function copyPages(source: Structure, pages: readonly PageNode[], limits: Limits): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const copier = copierInto(document.context, source, limits.unpackedBytes);
  pages.forEach((page, index) => {
    const content = pageContent(source, page, limits.unpackedBytes);
    const { names } = cleanContent(content);
    const node = document.addPage().node;
    for (const key of node.keys()) if (!['Type', 'Parent'].includes(key.decodeText())) node.delete(key);
    node.set(PDFName.of('MediaBox'), document.context.obj(visibleBox(page, index)));
    for (const key of ['Rotate', 'UserUnit', 'Group']) {
      const value = page.inherited(key);
      if (value !== undefined) node.set(PDFName.of(key), copier.value(value));
    }
    node.set(PDFName.of('Resources'), copier.resources(asDict(page.inherited('Resources')), names));
    node.set(PDFName.of('Contents'), copier.content(content));
  });
  document.setProducer(PRODUCER);
  return document.save({ addDefaultPage: false, updateFieldAppearances: false });
}

const LETTER = [0, 0, 612, 792];

/** The crop box inside the media box; readers take US letter when a page says nothing. */
function visibleBox(page: PageNode, index: number): number[] {
  const media = boxOf(page, 'MediaBox') ?? LETTER;
  const crop = boxOf(page, 'CropBox') ?? media;
  const [left = 0, bottom = 0] = [0, 1].map((side) => Math.max(media[side] ?? 0, crop[side] ?? 0));
  const [right = 0, top = 0] = [2, 3].map((side) => Math.min(media[side] ?? 0, crop[side] ?? 0));
  if (left < right && bottom < top) return [left, bottom, right, top];
  if (media[0] !== media[2] && media[1] !== media[3]) return [...media];
  throw new Refusal('exhibit.damaged', `pages[${index}]`);
}

function boxOf(page: PageNode, key: string): readonly number[] | undefined {
  const box = page.inherited(key);
  if (!(box instanceof PDFArray) || box.size() !== 4) return undefined;
  const sides = box.asArray().map((_, at) => box.lookupMaybe(at, PDFNumber)?.asNumber() ?? Number.NaN);
  if (sides.some(Number.isNaN)) return undefined;
  const [a = 0, b = 0, c = 0, d = 0] = sides;
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
}
