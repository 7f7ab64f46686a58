import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import {
  type Document,
  plainText,
  printedText,
  type Renderer,
  type RenderOptions,
} from '@sanctions-packet/core/document';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { arbitraryDocument } from '../../../test/fidelity/arbitrary-document.ts';
import { contentsNumbers, type ReadDocx, readDocx, wordsOf } from '../../../test/fidelity/read-docx.ts';
import { SAMPLE, SAMPLE_OPTIONS } from '../../../test/fidelity/sample-document.ts';
import { saying, words } from '../../../test/fidelity/sample-nodes.ts';
import { docxRenderer } from './docx-renderer.ts';

const OPTIONS: RenderOptions = { date: '2021-02-03' };

async function bytesOf(document: Document, options: RenderOptions = OPTIONS): Promise<Uint8Array> {
  const outcome = await docxRenderer().render(document, options);
  if (!outcome.ok) throw new Error(outcome.problems.map(({ code, at }) => `${code} ${at}`).join('\n'));
  return outcome.value.bytes;
}

async function read(document: Document, options: RenderOptions = OPTIONS): Promise<ReadDocx> {
  return readDocx(await bytesOf(document, options));
}

function part(docx: ReadDocx, path: string): string {
  return docx.parts.get(path) ?? '';
}

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const small = (value: string): Document => ({
  ...SAMPLE,
  contents: { levels: 0 },
  opening: [saying(value)],
  sections: [],
});
const expectedWords = (document: Document): readonly string[] => wordsOf(printedText(document).split('\n'));

describe('the words', () => {
  it('all come out, in order, notes after the body', async () => {
    const docx = await read(SAMPLE, SAMPLE_OPTIONS);
    expect(wordsOf([...docx.body, ...docx.notes])).toEqual(expectedWords(SAMPLE));
    expect(docx.notes).toHaveLength(plainText(SAMPLE).match(/^\[\d+\] /gm)?.length ?? 0);
  });

  it('come out of any document, which is written the same every time', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, async (document) => {
        const bytes = await bytesOf(document);
        const docx = readDocx(bytes);
        expect(wordsOf([...docx.body, ...docx.notes])).toEqual(expectedWords(document));
        expect(digest(await bytesOf(document))).toBe(digest(bytes));
      }),
      { numRuns: 60, seed: 11 },
    );
  });

  it('are never taken for docx’s own marks', async () => {
    const tricky = [
      '{bullets-0}',
      '{numbers-0}',
      '{image1.png}',
      'CURRENT',
      'TOTAL_PAGES',
      'TOTAL_PAGES_IN_SECTION',
      '{page}',
    ];
    const document: Document = {
      ...SAMPLE,
      title: [words('CURRENT')],
      contents: { levels: 1 },
      opening: [
        saying(tricky.join(' ')),
        { type: 'list', ordered: false, items: [[saying('one')]] },
        { type: 'list', ordered: true, items: tricky.map((value) => [saying(value)]) },
      ],
      sections: [{ type: 'section', id: 'a', number: 'TOTAL_PAGES', title: [words('CURRENT')], children: [] }],
    };
    const docx = await read(document);
    expect(wordsOf(docx.body)).toEqual(expectedWords(document));
  });

  it('keep their language, run by run, and the direction of their script', async () => {
    const document: Document = {
      ...small('x'),
      language: 'et',
      opening: [saying('a', words('Қ', 'kk'), words('ئايدار', 'ug'))],
    };
    const docx = await read(document);
    expect(part(docx, 'word/styles.xml')).toContain('<w:lang w:val="et"/>');
    expect(part(docx, 'word/document.xml')).toContain('<w:lang w:val="kk"/></w:rPr><w:t xml:space="preserve">Қ</w:t>');
    expect(part(docx, 'word/document.xml')).toMatch(/<w:rtl\/><w:lang [^>]*w:bidi="ug"/);
  });

  it('are turned for the letters that are read from right to left alone, where one text holds both', async () => {
    const document: Document = { ...small('x'), opening: [saying(words('Aidar (ئايدار 12/3 نۇر), 1990', 'ug'))] };
    const body = part(await read(document), 'word/document.xml');
    const runs = [...body.matchAll(/<w:r>(?:<w:rPr>(.*?)<\/w:rPr>)?<w:t[^>]*>([^<]*)<\/w:t><\/w:r>/g)];
    const said = runs.map(([, look = '', text = '']) => [look.includes('<w:rtl/>'), text]);
    expect(said.slice(-3)).toEqual([
      [false, 'Aidar ('],
      [true, 'ئايدار 12/3 نۇر'],
      [false, '), 1990'],
    ]);
  });

  it('of header and footer stand beside Word’s own page numbers', async () => {
    const docx = await read(SAMPLE, SAMPLE_OPTIONS);
    expect(part(docx, 'word/header1.xml')).toContain('DISCLOSABLE');
    const footer = part(docx, 'word/footer1.xml')
      .replace(/<w:instrText[^>]*>/g, '[')
      .replace(/<\/w:instrText>/g, ']');
    expect(footer.replace(/<[^>]*>/g, '')).toBe('Lakeside Monitor and two othersPage [PAGE] of [NUMPAGES]');
  });
});

describe('the contents', () => {
  it('carry the number of the page on which each heading stands, and link to it', async () => {
    const docx = await read(SAMPLE, SAMPLE_OPTIONS);
    const body = part(docx, 'word/document.xml');
    const numbers = contentsNumbers(docx);
    expect([...numbers.values()]).toEqual(['1', '2', '2', '3', '3', '3', '4', '6', '7', '8']);
    for (const bookmark of numbers.keys()) {
      expect(body).toContain(`w:name="${bookmark}"`);
      expect(body).toContain(`<w:hyperlink w:history="1" w:anchor="${bookmark}">`);
    }
    expect(body).toContain('TOC \\o &quot;1-3&quot; \\h \\z <');
  });

  it('need no pagination, but in a face whose widths are not known', async () => {
    const { pagination, ...options } = SAMPLE_OPTIONS;
    const numbersOf = async (renderer: Renderer, more: RenderOptions) => {
      const outcome = await renderer.render(SAMPLE, more);
      if (!outcome.ok) throw new Error('The sample is not written.');
      const docx = readDocx(outcome.value.bytes);
      return { docx, numbers: [...contentsNumbers(docx).values()].map(Number) };
    };
    const own = (await numbersOf(docxRenderer(), options)).numbers;
    expect(own).toEqual((await numbersOf(docxRenderer(), SAMPLE_OPTIONS)).numbers);
    const georgia = docxRenderer({ font: 'Georgia' });
    const listed = new Set(pagination?.sections.values());
    const given = await numbersOf(georgia, SAMPLE_OPTIONS);
    expect(given.numbers.length).toBe(own.length);
    expect(given.numbers.every((number) => listed.has(number))).toBe(true);
    const none = await numbersOf(georgia, options);
    expect(none.numbers).toEqual([]);
    expect(part(none.docx, 'word/document.xml')).toContain('TOC \\o &quot;1-3&quot; \\n \\h \\z <');
  });

  it('never ask the reader to update fields', async () => {
    const docx = await read(SAMPLE, SAMPLE_OPTIONS);
    expect([...docx.parts.values()].join('')).not.toMatch(/updateFields|w:dirty/);
  });
});

describe('the structure', () => {
  it('uses Word’s own headings, which Word counts as the tree numbers them', async () => {
    const docx = await read(SAMPLE, SAMPLE_OPTIONS);
    const body = part(docx, 'word/document.xml');
    expect(docx.body).toEqual(expect.arrayContaining(['3\tConduct', '3.1\tThe detention', '3.1.1\tThe first week']));
    expect(body).toMatch(/<w:pStyle w:val="Heading4"\/><\/w:pPr><w:bookmarkStart/);
    expect(body).toMatch(
      /<w:pStyle w:val="Heading1"\/>(?:(?!<\/w:p>).)*<w:numId w:val="0"\/>(?:(?!<\/w:p>).)*Declaration/,
    );
    for (const level of [1, 2, 3, 4]) {
      expect(part(docx, 'word/numbering.xml')).toMatch(
        new RegExp(`<w:lvl w:ilvl="${level - 1}"[^>]*>(?:(?!</w:lvl>).)*<w:pStyle w:val="Heading${level}"/>`),
      );
    }
    expect(part(docx, 'word/numbering.xml')).toMatch(/<w:num w:numId="2"[^>]*><w:abstractNumId/);
  });

  it('writes numbers as words that Word would count otherwise', async () => {
    const section = (id: string, number: string) =>
      ({ type: 'section', id, number, title: [words('T')], children: [saying('x')] }) as const;
    const body = part(
      await read({ ...small('x'), sections: [section('a', '1'), section('b', '3')] }),
      'word/document.xml',
    );
    expect(body).toMatch(/<w:pStyle w:val="Heading1"\/><\/w:pPr><w:r><w:t [^>]*>3<\/w:t><\/w:r><w:r><w:tab\/>/);
  });

  it('refers to sections by fields that hold their words', async () => {
    const reference = (...children: ReturnType<typeof words>[]) =>
      ({ type: 'sectionReference', section: 'a', children }) as const;
    const document: Document = {
      ...small('x'),
      opening: [saying('See ', reference(words('section '), words('1')), ', ', reference(words('Title')), '.')],
      sections: [{ type: 'section', id: 'a', number: '1', title: [words('Title')], children: [saying('x')] }],
    };
    const docx = await read(document);
    expect(docx.body).toContain('See section 1, Title.');
    const codes = [...part(docx, 'word/document.xml').matchAll(/<w:instrText[^>]*>([^<]*)</g)].map(([, code]) => code);
    expect(codes).toEqual([' REF _section1 \\r \\h ', ' REF _section1 \\h ']);
  });

  it('names only styles that exist', async () => {
    const docx = await read(SAMPLE, SAMPLE_OPTIONS);
    const known = new Set([...part(docx, 'word/styles.xml').matchAll(/w:styleId="(\w+)"/g)].map(([, id]) => id));
    const used = [...docx.parts.values()].flatMap((xml) =>
      [...xml.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="(\w+)"/g)].map(([, id]) => id),
    );
    expect(used.filter((id) => !known.has(id))).toEqual([]);
    expect(new Set(used).size).toBeGreaterThan(25);
  });

  it('repeats the header row, keeps rows whole and turns the page for a wide table and its heading', async () => {
    const body = part(await read(SAMPLE, SAMPLE_OPTIONS), 'word/document.xml');
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(body.match(/<w:tr>/g)?.length).toBe(body.match(/<w:cantSplit\/>/g)?.length);
    const [before = '', turned = ''] = body.split('<w:sectPr>');
    expect(before).not.toContain('>Knowledge</w:t></w:r><w:bookmarkEnd');
    expect(turned).toContain('>Knowledge</w:t></w:r><w:bookmarkEnd');
    expect(body).toContain('<w:pgSz w:w="15840" w:h="12240" w:orient="landscape"/>');
  });

  it('gives a column the room of its longest word, and the other columns the rest', async () => {
    const columns = ['Pierādījums', 'Saturs'].map((header, index) => ({
      share: index === 0 ? 1 : 30,
      align: 'start' as const,
      header: [words(header)],
    }));
    const rows = [{ cells: [[saying('Pierādījums Nr. 4')], [saying('Kopija')]] }];
    const document: Document = { ...small('x'), opening: [{ type: 'table', width: 'normal', columns, rows }] };
    const body = part(await read(document), 'word/document.xml');
    const [first = 0, second = 0] = [...body.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
    // Eleven letters of ten points in bold, and the sides of the cell.
    expect(first).toBeGreaterThan(1000 + 200);
    expect(first).toBeLessThan(1800);
    expect(first + second).toBeGreaterThan(8000);
  });

  it('keeps the closing words with the signature', async () => {
    const signed = { type: 'signature', rows: [{ label: [words('Signature')] }] } as const;
    const document: Document = { ...small('x'), opening: [saying('Before.'), saying('Yours faithfully,'), signed] };
    const body = part(await read(document), 'word/document.xml');
    const kept = body.match(/<w:p>(?:(?!<\/w:p>).)*<w:keepNext\/>(?:(?!<\/w:p>).)*<\/w:p>/g) ?? [];
    expect(kept.filter((xml) => xml.includes('Yours faithfully,'))).toHaveLength(1);
    expect(kept.filter((xml) => xml.includes('Before.'))).toEqual([]);
  });

  it('keeps a line that introduces a list with the list, and no item of one line alone', async () => {
    const list = {
      type: 'list',
      ordered: false,
      items: ['First', 'Second', 'Third', 'Fourth'].map((item) => [saying(item)]),
    } as const;
    const document: Document = { ...small('x'), opening: [saying('The records say:'), list, saying('After.')] };
    const body = part(await read(document), 'word/document.xml');
    const kept = body.match(/<w:p>(?:(?!<\/w:p>).)*<w:keepNext\/>(?:(?!<\/w:p>).)*<\/w:p>/g) ?? [];
    expect(kept.map((xml) => />([^<]+)<\/w:t>/.exec(xml)?.[1])).toEqual(['The records say:', 'First', 'Third']);
  });

  it('leads references to the place of their exhibit', async () => {
    const refer = { type: 'exhibitReference', exhibit: 'evi_order', children: [words('Exhibit 1')] } as const;
    const columns = [{ share: 1, align: 'start', header: [words('No.')] }] as const;
    const document: Document = {
      ...small('x'),
      opening: [
        saying('See ', refer, '.'),
        { type: 'table', width: 'normal', columns, rows: [{ cells: [[saying(refer)]] }] },
      ],
    };
    const body = part(await read(document), 'word/document.xml');
    const place = /<w:bookmarkStart [^>]*w:name="(\w+)"[^>]*\/><w:r>(?:(?!<\/w:r>).)*>Exhibit 1</.exec(body)?.[1];
    expect(body.match(/<w:hyperlink [^>]*>/g)).toEqual([`<w:hyperlink w:history="1" w:anchor="${place}">`]);
  });

  it('leads references to the page of the volume beside the file', async () => {
    const refer = (page?: number) =>
      ({
        type: 'exhibitReference',
        exhibit: 'evi_order',
        ...(page === undefined ? {} : { page }),
        children: [words('Exhibit 1')],
      }) as const;
    const columns = [{ share: 1, align: 'start', header: [words('No.')] }] as const;
    const document: Document = {
      ...small('x'),
      opening: [
        saying('See ', refer(3), ' and ', refer()),
        { type: 'table', width: 'normal', columns, rows: [{ cells: [[saying(refer())]] }] },
      ],
    };
    const exhibits = new Map([['evi_order', { file: 'exhibits-001.pdf', cover: 4, first: 5 }]]);
    const docx = await read(document, { ...OPTIONS, exhibits });
    // Word writes what follows the # of an address beside the relation, not in it.
    const relation = /Id="(\w+)"[^>]*Target="exhibits-001\.pdf" TargetMode="External"/;
    const [, id] = relation.exec(part(docx, 'word/_rels/document.xml.rels')) ?? [];
    const led = [...part(docx, 'word/document.xml').matchAll(/<w:hyperlink [^>]*>/g)].map(([link]) => link);
    expect(led).toEqual(
      ['page=7', 'page=4', 'page=4'].map((page) => `<w:hyperlink w:history="1" w:anchor="${page}" r:id="${id}">`),
    );
  });

  it('lets a very long row run over to the next page', async () => {
    const rows = [
      { label: [words('Short')], value: [saying('x')] },
      { label: [words('Long')], value: [saying('word '.repeat(300))] },
    ];
    const body = part(await read({ ...small('x'), opening: [{ type: 'fieldTable', rows }] }), 'word/document.xml');
    expect(body.match(/<w:tr>/g)).toHaveLength(2);
    expect(body.match(/<w:cantSplit\/>/g)).toHaveLength(1);
  });

  it('restarts every ordered list', async () => {
    const docx = await read(SAMPLE, SAMPLE_OPTIONS);
    const numbers = [
      ...part(docx, 'word/document.xml').matchAll(/<w:pStyle w:val="ListNumber"\/>.*?<w:numId w:val="(\d+)"\/>/g),
    ].map(([, id]) => id);
    expect(new Set(numbers).size).toBe(3);
    for (const id of new Set(numbers))
      expect(part(docx, 'word/numbering.xml')).toMatch(
        new RegExp(`<w:num w:numId="${id}"[^>]*>.*?<w:startOverride w:val="1"/>`),
      );
  });

  it('gives pictures their words, their size and no more than the page', async () => {
    const docx = await read(SAMPLE, SAMPLE_OPTIONS);
    expect(part(docx, 'word/document.xml')).toContain(
      'descr="Chart of the department: the deputy head stands between the minister and four districts."',
    );
    const [, width, height] = /<wp:extent cx="(\d+)" cy="(\d+)"\/>/.exec(part(docx, 'word/document.xml')) ?? [];
    expect(Number(width) / 12700).toBeCloseTo(435 * 0.7, 0);
    expect(Number(width) / Number(height)).toBeCloseTo(640 / 360, 1);
  });

  it('always says the rule of a line height', async () => {
    const docx = await read(SAMPLE, SAMPLE_OPTIONS);
    const spacings = [...docx.parts.values()].flatMap((xml) => xml.match(/<w:spacing [^>]*w:line="[^>]*>/g) ?? []);
    expect(spacings.length).toBeGreaterThan(10);
    expect(spacings.filter((spacing) => !spacing.includes('w:lineRule='))).toEqual([]);
  });

  it('has no comments, no tracked changes, and no number before the line over the notes', async () => {
    const docx = await read(SAMPLE, SAMPLE_OPTIONS);
    expect([...docx.parts.keys()].filter((path) => /comment|people/i.test(path))).toEqual([]);
    expect([...docx.parts.values()].join('')).not.toMatch(/<w:(ins|del|moveFrom) |rsid/);
    expect(part(docx, 'word/footnotes.xml')).toContain('<w:r><w:separator/></w:r>');
    expect(part(docx, 'word/footnotes.xml')).not.toMatch(/footnoteRef\/><\/w:r><w:r><w:(separator|continuation)/);
  });
});

describe('the same input', () => {
  it('gives the same bytes whatever was rendered before', async () => {
    const first = digest(await bytesOf(SAMPLE, SAMPLE_OPTIONS));
    await bytesOf(small('another'));
    await Promise.all([bytesOf(SAMPLE, SAMPLE_OPTIONS), bytesOf(small('a third'))]);
    expect(digest(await bytesOf(structuredClone(SAMPLE), SAMPLE_OPTIONS))).toBe(first);
  });

  it('shows the date given, a neutral maker, and 1980 in the zip', async () => {
    const bytes = await bytesOf(SAMPLE, SAMPLE_OPTIONS);
    const core = part(readDocx(bytes), 'docProps/core.xml');
    expect(core.match(/2020-06-01T00:00:00Z/g)).toHaveLength(2);
    expect(core).toContain('<dc:title>Submission on the detention of a journalist in Lakeside</dc:title>');
    expect(core).toContain('<dc:language>en-US</dc:language>');
    expect(core.match(/Sanctions Packet/g)).toHaveLength(2);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    expect(view.getUint16(12, true)).toBe((1 << 5) | 1);
    const names = Object.keys(unzipSync(bytes));
    expect(names).toEqual(['[Content_Types].xml', ...names.slice(1).sort()]);
  });

  it('numbers relationships, bookmarks and drawings from one', async () => {
    const docx = await read(SAMPLE, SAMPLE_OPTIONS);
    const body = part(docx, 'word/document.xml');
    const relationships = [...part(docx, 'word/_rels/document.xml.rels').matchAll(/ Id="(\w+)"/g)].map(([, id]) => id);
    expect(relationships).toEqual(relationships.map((_, index) => `rId${index + 1}`));
    const used = [...body.matchAll(/ r:(?:id|embed)="(\w+)"/g)].map(([, id]) => id);
    expect(used.filter((id) => !relationships.includes(id))).toEqual([]);
    const bookmarks = [...body.matchAll(/<w:bookmarkStart [^>]*w:id="(\d+)"/g)].map(([, id]) => Number(id));
    expect(bookmarks).toEqual(bookmarks.map((_, index) => index + 1));
    expect(body).toMatch(/<wp:docPr id="1"/);
  });
});

describe('what cannot be rendered', () => {
  it.each<[string, Document]>([
    ['a character outside XML', small('a\uFFFEb')],
    ['half a surrogate pair', small('a\uD800b')],
    ['a node of another version', { ...small('a'), opening: [{ type: 'marquee' } as never] }],
  ])('%s is refused, with its path', async (_name, document) => {
    const outcome = await docxRenderer().render(document, OPTIONS);
    expect(outcome.ok).toBe(false);
    expect(outcome.problems.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
      'render.invalid-document block',
    ]);
    expect(outcome.problems[0]?.at).toMatch(/^opening\[0\]/);
  });

  it('an image that is missing or not what it says', async () => {
    const { images: _, ...without } = SAMPLE_OPTIONS;
    const broken = new Map([
      ['chart', { bytes: Uint8Array.of(1, 2, 3), mediaType: 'image/png' as const, width: 1, height: 1 }],
    ]);
    const missing = await docxRenderer().render(SAMPLE, without);
    const unreadable = await docxRenderer().render(SAMPLE, { ...SAMPLE_OPTIONS, images: broken });
    expect(missing.problems.map(({ code }) => code)).toEqual(['render.missing-image']);
    expect(unreadable.problems.map(({ code }) => code)).toEqual(['render.unreadable-image']);
  });

  it('a date that is none is a bug', async () => {
    await expect(docxRenderer().render(SAMPLE, { ...SAMPLE_OPTIONS, date: 'today' })).rejects.toThrow('YYYY-MM-DD');
  });
});
