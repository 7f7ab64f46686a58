import { describe, expect, it } from '@jest/globals';
import { PdfObjects, pagePicture, pageTexts, read } from '../fixtures/read-pdf.ts';
import { rendered, sampleOptions, sampleRenderer } from '../fixtures/render-sample.ts';
import { sampleDocument } from '../fixtures/sample-document.ts';
import { smallDocument } from '../fixtures/small-document.ts';
import { sentence, words } from '../fixtures/words.ts';

const sample = rendered(sampleDocument());

describe('pdfRenderer', () => {
  it.each(['letter', 'a4'] as const)('writes a file that qpdf finds no fault with: %s', async (size) => {
    const { bytes } = await rendered(sampleDocument(size));
    expect(read('qpdf', bytes, (file) => ['--check', file])).toContain('No syntax or stream encoding errors');
    const [width, height] = size === 'letter' ? [612, 792] : [595.28, 841.89];
    const info = read('pdfinfo', bytes, (file) => ['-f', '1', '-l', '1', file]);
    expect(info).toMatch(new RegExp(`Page +1 size: +${width} x ${height} pts`));
    expect(info).toMatch(/Tagged: +yes/);
    expect(
      read('pdffonts', bytes, (file) => [file])
        .split('\n')
        .slice(2)
        .filter((line) => line !== '' && !/CID TrueType +Identity-H +yes yes yes/.test(line)),
    ).toEqual([]);
  });

  it('gives the page numbers in the contents that the sections have', async () => {
    const { bytes, pagination } = await sample;
    const texts = await pageTexts(bytes);
    expect(texts).toHaveLength(pagination.pages);
    const rows = [...(texts[0] ?? '').matchAll(/^(\d(?:\.\d)*) ?(.+?) ?[. ]+ ?(\d+)$/gm)];
    const titles = {
      '1': 'summary',
      '2': 'law',
      '2.1': 'law-act',
      '2.2': 'law-order',
      '3': 'facts',
      '4': 'involvement',
      '5': 'request',
    };
    for (const [number, id] of Object.entries(titles)) {
      const row = rows.find((own) => own[1] === number);
      expect(row?.[3]).toBe(String(pagination.sections.get(id)));
      expect(texts[(pagination.sections.get(id) ?? 0) - 1]).toMatch(new RegExp(`^${number} ${row?.[2]}`, 'm'));
    }
  });

  it('sets the closing words on the page of the signature, wherever the page ends', async () => {
    const rows = ['Organisation', 'Name', 'Signature', 'Date'].map((label) => ({ label: [words(label)] }));
    for (const lines of [26, 28, 30, 32, 34]) {
      const body = Array.from({ length: lines }, (_, index) => sentence(words(`Line ${index}`)));
      const closing = sentence(words('Yours faithfully,'));
      const { bytes } = await rendered(smallDocument([...body, closing, { type: 'signature', rows }]));
      const texts = await pageTexts(bytes);
      const page = texts.findIndex((text) => text.includes('Yours faithfully,'));
      expect(texts.findIndex((text) => text.includes('Organisation'))).toBe(page);
    }
  });

  it('numbers the pages in the footer', async () => {
    const texts = await pageTexts((await sample).bytes);
    texts.forEach((text, index) => expect(text).toContain(`Page ${index + 1} of ${texts.length}`));
  });

  it('knows the page numbers without writing the file', async () => {
    const { pagination } = await sample;
    expect(sampleRenderer().paginate(sampleDocument(), sampleOptions())).toEqual({
      ok: true,
      value: pagination,
      problems: [],
    });
  });

  it('leads every link to its place', async () => {
    const { bytes, pagination } = await sample;
    const objects = new PdfObjects(bytes);
    const links = objects.find((own) => own['/Subtype'] === '/Link').map((key) => objects.dictionary(key));
    const landing = (contents: string): readonly number[] =>
      links
        .filter((own) => own['/Contents'] === `u:${contents}`)
        .map((own) => objects.pages.indexOf(String(objects.list(own['/Dest'])[0])) + 1);
    expect(new Set(landing('section 2'))).toEqual(new Set([pagination.sections.get('law')]));
    expect(landing('3 Facts')).toEqual([pagination.sections.get('facts')]);
    const texts = await pageTexts(bytes);
    expect(landing('Note 34')).toHaveLength(1);
    for (const page of landing('Note 34')) expect(texts[page - 1]).toMatch(/^34 Regional court/m);
    for (const page of landing('Exhibit 3'))
      expect(texts[page - 1]).toMatch(/^Exhibit 3 Decision of the regional court, copy no. 3/m);
    expect(landing('Exhibit 3').length).toBeGreaterThan(3);
    const addresses = links
      .filter((own) => objects.resolve(own['/A']) !== undefined)
      .map((own) => objects.dictionary(own['/A'])['/URI']);
    expect(addresses).toContain(
      'u:https://example.org/a/very/long/address/that/runs/over/two/lines?with=parameters&and=more',
    );
  });

  it('gives a link over two lines one element with two areas', async () => {
    const objects = new PdfObjects((await sample).bytes);
    const elements = objects.find((own) => own['/S'] === '/Link').map((key) => objects.dictionary(key));
    const long = elements.filter((own) => objects.list(own['/K']).filter((kid) => isObject(kid)).length === 2);
    expect(long.length).toBeGreaterThanOrEqual(2);
  });

  it('has a bookmark for every section', async () => {
    const objects = new PdfObjects((await sample).bytes);
    const titles = objects
      .find((own) => own['/Title'] !== undefined && own['/Parent'] !== undefined)
      .map((key) => objects.dictionary(key)['/Title']);
    expect(titles).toEqual(
      expect.arrayContaining(['u:1 Executive summary', 'u:2 The law and what it asks', 'u:2.2 The Order']),
    );
    expect(titles).toHaveLength(8);
  });

  it('keeps words inside the margins of every page', async () => {
    const { bytes, pagination } = await sample;
    for (let page = 0; page < pagination.pages; page += 1) {
      const picture = await pagePicture(bytes, page, 1);
      let outside = 0;
      for (let y = 0; y < picture.height; y += 1) {
        for (let x = 0; x < 56; x += 1)
          outside += Number(picture.ink(x, y)) + Number(picture.ink(picture.width - 1 - x, y));
      }
      expect(outside).toBe(0);
    }
  });

  it('wraps a header too long for its line, and keeps the text clear of it', async () => {
    const long = 'Confidential and for the use of the recipient alone, who may not pass it on without asking';
    const document = smallDocument([sentence(words('Body'))], { header: { start: [words(long)], end: [words(long)] } });
    const [text] = await pageTexts((await rendered(document)).bytes);
    expect(
      (text ?? '')
        .replaceAll('\n', ' ')
        .split(' ')
        .filter((word) => word === 'Confidential'),
    ).toHaveLength(2);
    expect(text).toContain('Title');
  });
});

describe('problems', () => {
  it('names every missing letter and its place, and not the words around it', async () => {
    const from = { kind: 'record', record: 'per_1', field: 'names[0].full' } as const;
    const document = smallDocument([
      sentence({ type: 'text', value: 'Secret 中中文 name', from }),
      { type: 'list', ordered: false, items: [[sentence(words('fine'))], [sentence(words('ا'))]] },
    ]);
    const outcome = await sampleRenderer().render(document, sampleOptions());
    expect(outcome.ok).toBe(false);
    expect(outcome.problems.map((problem) => [problem.code, problem.severity, problem.at])).toEqual([
      ['render.missing-glyph', 'block', 'opening[0].children[0]'],
      ['render.missing-glyph', 'block', 'opening[0].children[0]'],
      ['render.missing-glyph', 'block', 'opening[1].items[1][0].children[0]'],
    ]);
    expect(outcome.problems[0]?.what).toBe('The typeface has no letter for U+4E2D, found in names[0].full of per_1.');
    expect(outcome.problems[0]?.about).toBe('per_1');
    expect(JSON.stringify(outcome.problems)).not.toMatch(/Secret|中/);
  });

  it('tells a bounded number of them', () => {
    const document = smallDocument(Array.from({ length: 5000 }, () => sentence(words('中'))));
    const outcome = sampleRenderer().paginate(document, sampleOptions());
    expect(outcome.problems).toHaveLength(201);
    expect(outcome.problems[200]?.what).toBe('There are 4800 more problems of these kinds.');
  });

  it('refuses a breach of the tree, a figure without its image, and an image that cannot be read', async () => {
    const figure = { type: 'figure', image: 'hill', alternative: [words('A hill')], share: 1 } as const;
    const codes = async (
      document: ReturnType<typeof smallDocument>,
      bytes?: Uint8Array,
    ): Promise<readonly string[]> => {
      const image = { bytes: bytes ?? new Uint8Array(), mediaType: 'image/png', width: 2, height: 2 } as const;
      const images = new Map(bytes === undefined ? [] : [['hill', image]]);
      return (await sampleRenderer().render(document, { date: '2026-11-22', images })).problems.map(
        (problem) => problem.code,
      );
    };
    const dangling = { type: 'sectionReference', section: 'nowhere', children: [words('section 9')] } as const;
    expect(await codes(smallDocument([sentence(dangling)]))).toEqual(['render.invalid-document']);
    expect(await codes(smallDocument([figure]))).toEqual(['render.missing-image']);
    expect(await codes(smallDocument([figure]), Uint8Array.of(1, 2, 3))).toEqual(['render.unreadable-image']);
  });

  it('throws when the date is no date', async () => {
    await expect(sampleRenderer().render(smallDocument([sentence(words('x'))]), { date: 'today' })).rejects.toThrow(
      'YYYY-MM-DD',
    );
  });
});

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && '/Obj' in value;
}
