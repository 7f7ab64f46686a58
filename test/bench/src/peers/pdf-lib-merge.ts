import { PDFDocument, PDFHexString, PDFName, type PDFPage, type PDFRef, rgb, StandardFonts } from 'pdf-lib';

/**
 * PDFs one after the other by pdf-lib, as its documentation shows; `stamped`, also with a label and a number on every page
 * and a bookmark for each file, as programs that make court bundles do. Nothing is opened by another reader, cleaned,
 * tagged, linked or read back.
 */
export async function merged(files: readonly Uint8Array[], stamped: boolean): Promise<Uint8Array> {
  const bundle = await PDFDocument.create();
  const firsts: PDFPage[] = [];
  for (const file of files) {
    const source = await PDFDocument.load(file);
    const pages = await bundle.copyPages(source, source.getPageIndices());
    for (const page of pages) bundle.addPage(page);
    if (pages[0] !== undefined) firsts.push(pages[0]);
  }
  if (stamped) {
    const font = await bundle.embedFont(StandardFonts.Helvetica);
    for (const [index, page] of bundle.getPages().entries()) {
      const words = `Bundle page ${index + 1} of ${bundle.getPageCount()}`;
      page.drawText(words, { x: 40, y: 20, size: 9, font, color: rgb(0, 0, 0) });
    }
    bookmark(bundle, firsts);
  }
  return bundle.save();
}

function bookmark(bundle: PDFDocument, firsts: readonly PDFPage[]): void {
  const { context } = bundle;
  const outline = context.nextRef();
  const refs: PDFRef[] = firsts.map(() => context.nextRef());
  firsts.forEach((page, index) => {
    const [ref, before, after] = [refs[index], refs[index - 1], refs[index + 1]];
    if (ref === undefined) return;
    const item = context.obj({ Parent: outline, Dest: [page.ref, PDFName.of('Fit')] });
    item.set(PDFName.of('Title'), PDFHexString.fromText(`Exhibit ${index + 1}`));
    if (before !== undefined) item.set(PDFName.of('Prev'), before);
    if (after !== undefined) item.set(PDFName.of('Next'), after);
    context.assign(ref, item);
  });
  const [first] = refs;
  const last = refs.at(-1);
  if (first === undefined || last === undefined) return;
  context.assign(outline, context.obj({ Type: 'Outlines', First: first, Last: last, Count: refs.length }));
  bundle.catalog.set(PDFName.of('Outlines'), outline);
}
