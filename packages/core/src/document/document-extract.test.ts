import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { documentExtract } from './document-extract.ts';
import type { Document, Inline, Paragraph, Text } from './nodes.ts';

const schema: unknown = JSON.parse(
  readFileSync(join(__dirname, '..', '..', 'schema', 'document-extract-1.0.schema.json'), 'utf8'),
);
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema as object);

const text = (value: string, language?: string): Text => ({
  type: 'text',
  value,
  from: { kind: 'record', record: 'per_hidden', field: 'names[0].full' },
  ...(language === undefined ? {} : { language }),
});
const saying = (...children: readonly Inline[]): Paragraph => ({ type: 'paragraph', children });
const note = (...children: readonly Inline[]): Inline => ({ type: 'note', children: [saying(...children)] });

const DOCUMENT: Document = {
  type: 'document',
  version: 1,
  id: 'submission',
  language: 'en',
  page: { size: 'a4' },
  title: [text('Title')],
  subtitle: [text('Sub'), { type: 'lineBreak' }, text('title')],
  header: { start: [text('Restricted')] },
  footer: {},
  labels: { contents: text('Contents'), pageOf: text('{page}/{pages}'), note: text('Note {number}') },
  contents: { levels: 1 },
  opening: [
    { type: 'notice', tone: 'handling', title: [text('Handling')], children: [saying(text('Keep apart.'))] },
    { type: 'pageBreak' },
    { type: 'signature', rows: [{ label: [text('Date')] }, { label: [text('Name')], value: [text('A. B.')] }] },
  ],
  sections: [
    {
      type: 'section',
      id: 'facts',
      number: '1',
      title: [text('Facts')],
      children: [
        saying(
          text('See '),
          { type: 'link', href: 'https://example.org/a', children: [text('the report')] },
          note(text('First, with '), { type: 'sectionReference', section: 'law', children: [text('section 1.1')] }),
          { type: 'strong', children: [text(' and Әлия', 'kk')] },
          note({ type: 'exhibitReference', exhibit: 'evi_x', page: 3, children: [text('Exhibit 4, p. 3')] }),
        ),
        { type: 'list', ordered: true, items: [[saying(text('One'))]] },
        {
          type: 'fieldTable',
          caption: [text('Person')],
          rows: [{ label: [text('Name')], value: [saying(text('A'))] }],
        },
        { type: 'quotation', children: [saying(text('Words'))], attribution: [text('Somebody')] },
        { type: 'figure', image: 'key', alternative: [text('A hill')], share: 1 },
        {
          type: 'section',
          id: 'law',
          title: [text('Law')],
          children: [
            {
              type: 'table',
              width: 'normal',
              columns: [{ share: 1, align: 'start', header: [text('No.')] }],
              rows: [{ cells: [[saying({ type: 'emphasis', children: [text('1')] })]] }, { cells: [[]] }],
            },
          ],
        },
      ],
    },
  ],
  exhibits: [{ id: 'evi_x', number: 4, title: [text('Decision')] }],
};

describe('the extract of a document', () => {
  const extract = documentExtract(DOCUMENT);

  it('says what the document says', () => {
    expect(extract).toEqual({
      $schema: 'urn:sanctions-packet:document-extract:1.0',
      id: 'submission',
      language: 'en',
      title: 'Title',
      subtitle: 'Sub\ntitle',
      running: ['Restricted'],
      opening: [
        { notice: { title: 'Handling', blocks: [{ paragraph: 'Keep apart.' }] } },
        { signature: [{ label: 'Date' }, { label: 'Name', value: 'A. B.' }] },
      ],
      sections: [
        {
          id: 'facts',
          number: '1',
          title: 'Facts',
          blocks: [
            {
              paragraph: {
                text: 'See the report[1] and Әлия[2]',
                links: [{ text: 'the report', href: 'https://example.org/a' }],
                notes: [1, 2],
                languages: [{ text: ' and Әлия', language: 'kk' }],
              },
            },
            { list: { ordered: true, items: [[{ paragraph: 'One' }]] } },
            { fields: { caption: 'Person', rows: [{ label: 'Name', value: [{ paragraph: 'A' }] }] } },
            { quotation: { blocks: [{ paragraph: 'Words' }], attribution: 'Somebody' } },
            { figure: { alternative: 'A hill' } },
            {
              section: {
                id: 'law',
                title: 'Law',
                blocks: [{ table: { columns: ['No.'], rows: [[[{ paragraph: '1' }]], [[]]] } }],
              },
            },
          ],
        },
      ],
      notes: [
        { number: 1, paragraphs: [{ text: 'First, with section 1.1', sections: ['law'] }] },
        { number: 2, paragraphs: [{ text: 'Exhibit 4, p. 3', exhibits: [{ number: 4, page: 3 }] }] },
      ],
      exhibits: [{ number: 4, title: 'Decision' }],
    });
  });

  it('has the shape that its schema describes, and the schema refuses another', () => {
    validate(extract);
    expect(validate.errors).toBeNull();
    expect(validate({ ...extract, opening: [{ paragraph: 'a', list: { ordered: true, items: [] } }] })).toBe(false);
    expect(validate({ ...extract, from: 'per_hidden' })).toBe(false);
  });

  it('holds no ids of records and no origins', () => {
    expect(JSON.stringify(extract)).not.toMatch(/per_hidden|evi_x|from|names\[0\]/);
  });
});
