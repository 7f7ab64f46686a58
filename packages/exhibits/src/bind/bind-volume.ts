/** Exhibits bound behind their cover sheets into one PDF. */
import * as fontkit from 'fontkit';
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  type PDFFont,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  type PDFRef,
} from 'pdf-lib';
import { sha256 } from '../sha256.ts';
import { type ExhibitPage, exhibitPages } from './exhibit-pages.ts';
import { addFigureTags, type FigurePage } from './figure-tags.ts';
import { stampFrame } from './stamp-frame.ts';
import type { Volume, VolumeExhibit, VolumeRequest } from './volume.ts';

const SIZE = 8;
const MARGIN = 28;

/** A page of an exhibit on its way into the volume. */
interface Bound extends ExhibitPage {
  readonly page: PDFRef;
  readonly behind: PDFRef;
  readonly exhibit: VolumeExhibit;
  /** In the exhibit, counted from 1. */
  readonly own: number;
}

/**
 * Puts the pages of each exhibit behind its cover sheet and stamps them in a strip of their own. The same request gives
 * the same bytes. A drawn volume keeps the claims of its front document to PDF/UA-1 and PDF/A-3a; one with copied pages,
 * whose fonts and tags are not ours, makes none.
 */
export async function bindVolume(request: VolumeRequest): Promise<Volume> {
  const document = await PDFDocument.load(request.front, { updateMetadata: false });
  document.registerFontkit(fontkit);
  const font = await document.embedFont(request.face, { subset: true });
  const sheets = document.getPages().map(({ ref }) => ref);
  const bound: Bound[] = [];
  for (const exhibit of request.exhibits) {
    const behind = sheets[exhibit.after - 1];
    if (behind === undefined) throw new Error('An exhibit is bound behind a page that the front document lacks');
    const pages = await exhibitPages(exhibit.bytes, document.context);
    pages.forEach((one, index) => {
      bound.push({ ...one, page: document.context.nextRef(), behind, exhibit, own: index + 1 });
    });
  }

  const order = sheets.flatMap((sheet) => [
    sheet,
    ...bound.filter(({ behind }) => behind === sheet).map(({ page }) => page),
  ]);
  const keys = addFigureTags(document, bound.map(figureOf));
  const tree = document.catalog.lookup(PDFName.of('Pages'), PDFDict);
  const places = new Map(order.map((page, index) => [page, index + 1]));
  bound.forEach((one, index) => {
    const number = request.number(places.get(one.page) ?? 0, order.length);
    addPage(document, one, { font, number, key: keys[index] ?? 0 });
  });
  const kids = PDFArray.withContext(document.context);
  for (const page of order) kids.push(page);
  tree.set(PDFName.of('Kids'), kids);
  tree.set(PDFName.of('Count'), PDFNumber.of(order.length));

  if (!request.drawn) withoutClaims(document);
  await nameContent(document, request);
  const bytes = await document.save({ addDefaultPage: false, updateFieldAppearances: false });
  return { bytes, pages: order.length };
}

function figureOf({ page, behind, box, exhibit, own }: Bound): FigurePage {
  return { page, behind, box, alternative: exhibit.alternative(own) };
}

interface Stamp {
  readonly font: PDFFont;
  readonly number: string;
  readonly key: number;
}

function addPage(document: PDFDocument, one: Bound, { font, number, key }: Stamp): void {
  const { context, catalog } = document;
  const frame = stampFrame(one.box, one.turn, one.unit);
  const right = frame.length - MARGIN - font.widthOfTextAtSize(number, SIZE);
  const words = [
    textAt(font, one.exhibit.label(one.own), frame.matrix(MARGIN)),
    textAt(font, number, frame.matrix(Math.max(right, 0))),
  ].join(' ');
  const content = `/Figure<</MCID 0>>BDC q /X Do Q EMC /Artifact<</Type/Pagination>>BDC BT 0 0 0 rg /F ${SIZE} Tf ${words} ET EMC`;
  const page = context.obj({
    Type: 'Page',
    Parent: catalog.get(PDFName.of('Pages')) ?? null,
    MediaBox: [...frame.box],
    Resources: { XObject: { X: one.form }, Font: { F: font.ref } },
    Contents: context.register(context.flateStream(content)),
    StructParents: key,
    Tabs: 'S',
  });
  if (one.turn !== 0) page.set(PDFName.of('Rotate'), PDFNumber.of(one.turn));
  if (one.unit !== 1) page.set(PDFName.of('UserUnit'), PDFNumber.of(one.unit));
  context.assign(one.page, page);
}

function textAt(font: PDFFont, words: string, matrix: readonly number[]): string {
  const numbers = matrix.map((value) => String(Math.round(value * 1000) / 1000)).join(' ');
  return `${numbers} Tm ${font.encodeText(words).toString()} Tj`;
}

/** Two properties of the XMP packet say what a file conforms to; their description may stay. */
function withoutClaims({ context, catalog }: PDFDocument): void {
  const reference = catalog.get(PDFName.of('Metadata'));
  const metadata = catalog.lookup(PDFName.of('Metadata'));
  if (!(metadata instanceof PDFRawStream)) throw new Error('The front document of a volume has no metadata');
  const packet = new TextDecoder().decode(metadata.contents);
  const without = packet.replaceAll(/<(pdfaid|pdfuaid):(?:part|conformance)>[^<]*<\/\1:(?:part|conformance)>\n?/g, '');
  const stream = PDFRawStream.of(metadata.dict, new TextEncoder().encode(without));
  context.assign(reference as PDFRef, stream);
}

/** The file's identifier follows from what it is made of (ISO 32000-1, 14.4). */
async function nameContent({ context }: PDFDocument, { front, exhibits }: VolumeRequest): Promise<void> {
  const parts = await Promise.all([front, ...exhibits.map(({ bytes }) => bytes)].map(sha256));
  const name = PDFHexString.of((await sha256(new TextEncoder().encode(parts.join(' ')))).slice(0, 32).toUpperCase());
  context.trailerInfo.ID = context.obj([name, name]);
}
