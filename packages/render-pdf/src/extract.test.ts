import { describe, expect, it } from '@jest/globals';
import { documentExtract } from '@sanctions-packet/core/document';
import { PdfObjects, read } from '../fixtures/read-pdf.ts';
import { rendered } from '../fixtures/render-sample.ts';
import { sampleDocument } from '../fixtures/sample-document.ts';

describe('the attached extract', () => {
  const document = sampleDocument();
  const bytes = rendered(document).then((own) => own.bytes);

  it('is what another program takes out of the file', async () => {
    const json = read('qpdf', await bytes, (file) => ['--show-attachment=document.json', file]);
    expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(documentExtract(document))));
  });

  it('is named in the catalogue as a supplement to the document, with its kind and the date handed in', async () => {
    const pdf = new PdfObjects(await bytes);
    const [file] = pdf.list(pdf.catalog['/AF']);
    const specification = pdf.dictionary(file);
    expect(specification).toMatchObject({
      '/AFRelationship': '/Supplement',
      '/F': 'u:document.json',
      '/UF': 'u:document.json',
    });
    expect(pdf.list(pdf.dictionary(pdf.dictionary(pdf.catalog['/Names'])['/EmbeddedFiles'])['/Names'])).toEqual([
      'u:document.json',
      file,
    ]);
    const stream = pdf.dictionary(pdf.dictionary(specification['/EF'])['/F']);
    expect(stream['/Subtype']).toBe('/application/json');
    expect(pdf.dictionary(stream['/Params'])['/ModDate']).toBe('u:D:20261122000000Z');
  });
});
