import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { docxTemplate } from './docx-template.ts';
import type { FlatDocument } from './flat-document.ts';
import { templateData } from './template-data.ts';

const TEMPLATE = docxTemplate();

/** One DOCX by docxtemplater's documented way: the template is opened and compiled for each document. */
export function docxtemplaterDocx(document: FlatDocument): Uint8Array {
  const template = new Docxtemplater(new PizZip(TEMPLATE), { paragraphLoop: true, linebreaks: true });
  template.render(templateData(document));
  return template.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
}
