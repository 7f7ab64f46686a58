/** A new PDF of pictures, one a page. */

import { zlibSync } from 'fflate';
import { type PDFContext, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, type PDFRef } from 'pdf-lib';
import { PRODUCER } from './tools.ts';

/** A picture packed for a PDF: pixels of 8 bits, grey or sRGB, opaque. */
export interface PackedPicture {
  readonly packing: 'jpeg' | 'png';
  /** Of a PNG only the data of its IDAT chunks. */
  readonly bytes: Uint8Array;
  readonly channels: 1 | 3;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** In points; the picture lies inside the page at `left`, `bottom` with its own size. */
export interface PicturePage {
  readonly picture: PackedPicture;
  readonly page: readonly [width: number, height: number];
  readonly place: readonly [left: number, bottom: number, width: number, height: number];
  /** What the page shows, for those who cannot see it; with it the page is a tagged figure. */
  readonly alt?: string;
}

export async function picturePdf(pages: readonly PicturePage[], language?: string): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const tagged = pages.some(({ alt }) => alt !== undefined);
  const refs = pages.map((one, index) => addPicturePage(document, one, tagged ? index : undefined));
  if (tagged) addTags(document, pages, refs);
  if (language !== undefined) document.catalog.set(PDFName.of('Lang'), PDFHexString.fromText(language));
  document.setProducer(PRODUCER);
  return document.save({ addDefaultPage: false, updateFieldAppearances: false });
}

function addPicturePage(document: PDFDocument, one: PicturePage, tag: number | undefined): PDFRef {
  const { context } = document;
  const page = document.addPage([...one.page]);
  const picture = context.register(pictureObject(context, one.picture));
  const [left, bottom, width, height] = one.place.map(number);
  const paint = `q ${width} 0 0 ${height} ${left} ${bottom} cm /P Do Q`;
  const marked = tag === undefined ? paint : `/Figure <</MCID 0>> BDC ${paint} EMC`;
  const content = PDFDict.withContext(context);
  content.set(PDFName.of('Filter'), PDFName.of('FlateDecode'));
  page.node.set(
    PDFName.of('Contents'),
    context.register(PDFRawStream.of(content, zlibSync(new TextEncoder().encode(marked)))),
  );
  page.node.set(PDFName.of('Resources'), context.obj({ XObject: { P: picture } }));
  if (tag !== undefined) page.node.set(PDFName.of('StructParents'), context.obj(tag));
  return page.ref;
}

function number(value: number | undefined): string {
  return (Math.round((value ?? 0) * 1000) / 1000).toString();
}

function pictureObject(context: PDFContext, { packing, bytes, channels, width, height }: PackedPicture): PDFRawStream {
  const dict = context.obj({
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    BitsPerComponent: 8,
    ColorSpace: channels === 1 ? 'DeviceGray' : 'DeviceRGB',
    Filter: packing === 'jpeg' ? 'DCTDecode' : 'FlateDecode',
  });
  if (packing === 'png') {
    dict.set(
      PDFName.of('DecodeParms'),
      context.obj({ Predictor: 15, Colors: channels, BitsPerComponent: 8, Columns: width }),
    );
  }
  return PDFRawStream.of(dict, bytes);
}

/** Document > one Figure a page, with its alternative text. */
function addTags({ context, catalog }: PDFDocument, pages: readonly PicturePage[], refs: readonly PDFRef[]): void {
  const [root, body] = [context.nextRef(), context.nextRef()];
  const figures = pages.map(({ alt, place: [left, bottom, width, height] }, index) => {
    const figure = context.obj({ Type: 'StructElem', S: 'Figure', P: body, Pg: refs[index] ?? null, K: 0 });
    if (alt !== undefined) figure.set(PDFName.of('Alt'), PDFHexString.fromText(alt));
    const box = [left, bottom, left + width, bottom + height];
    figure.set(PDFName.of('A'), context.obj({ O: 'Layout', Placement: 'Block', BBox: box }));
    return context.register(figure);
  });
  context.assign(body, context.obj({ Type: 'StructElem', S: 'Document', P: root, K: figures }));
  const parents = figures.flatMap((figure, index) => [index, [figure]]);
  context.assign(
    root,
    context.obj({ Type: 'StructTreeRoot', K: [body], ParentTree: { Nums: parents }, ParentTreeNextKey: pages.length }),
  );
  catalog.set(PDFName.of('StructTreeRoot'), root);
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
}
