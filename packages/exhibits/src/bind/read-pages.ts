/** The words of a finished volume, read back by pdfium. */
import { withPage } from '../pdf/page.ts';
import { pageText } from '../pdf/page-letters.ts';
import { openPdf } from '../pdf/pdfium.ts';

/** The text layer of each page of a PDF of this program, in the order of the pages; throws when it cannot be opened. */
export async function readPages(bytes: Uint8Array): Promise<readonly string[]> {
  const pdf = await openPdf(bytes);
  return Array.from({ length: pdf.pages }, (_, index) => withPage(pdf, index, pageText));
}
