import { type Document, documentExtract } from '@sanctions-packet/core/document';
import type { PdfWriter, Reference } from './pdf-writer.ts';
import { literal } from './syntax.ts';

/** Neutral, the same in every file: which document it is, the extract itself says. */
const NAME = literal('document.json');

/**
 * Attaches what the document says as JSON, for programs (ISO 19005-3, 6.8; the keys of a file specification in ISO
 * 32000-1, 7.11.3). Supplement: another form of the same content, from which the pages were not made. `date` is
 * `YYYY-MM-DD`. Returns the entries of the catalogue that lead to it.
 */
export function writeExtract(writer: PdfWriter, document: Document, date: string): string {
  const file = writer.stream(new TextEncoder().encode(JSON.stringify(documentExtract(document))), {
    Type: '/EmbeddedFile',
    Subtype: '/application#2Fjson',
    Params: `<</ModDate${literal(`D:${date.replaceAll('-', '')}000000Z`)}>>`,
  });
  const specification: Reference = writer.write(
    `<</Type/Filespec/F${NAME}/UF${NAME}/Desc${NAME}/AFRelationship/Supplement/EF<</F ${file}/UF ${file}>>>>`,
  );
  return `/AF[${specification}]/Names<</EmbeddedFiles<</Names[${NAME}${specification}]>>>>`;
}
