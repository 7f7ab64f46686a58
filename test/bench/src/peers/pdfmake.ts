import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { FlatDocument } from './flat-document.ts';
import { type PdfmakeNode, pdfmakeDefinition } from './pdfmake-definition.ts';

/** What is used of pdfmake, which ships no types. */
interface Pdfmake {
  setFonts(fonts: Readonly<Record<string, Readonly<Record<string, string>>>>): void;
  setUrlAccessPolicy(allows: (url: string) => boolean): void;
  setLocalAccessPolicy(allows: (path: string) => boolean): void;
  createPdf(definition: PdfmakeNode): { getBuffer(): Promise<Uint8Array> };
}

const require = createRequire(import.meta.url);
const pdfmake = require('pdfmake') as Pdfmake;

const face = (name: string) =>
  fileURLToPath(import.meta.resolve(`@sanctions-packet/render-pdf/fonts/NotoSerif-${name}.ttf`));

pdfmake.setFonts({
  NotoSerif: { normal: face('Regular'), bold: face('Bold'), italics: face('Italic'), bolditalics: face('BoldItalic') },
});
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy(() => true);

/** One PDF by pdfmake's documented way, with the same fonts. */
export function pdfmakePdf(document: FlatDocument): Promise<Uint8Array> {
  return pdfmake.createPdf(pdfmakeDefinition(document)).getBuffer();
}
