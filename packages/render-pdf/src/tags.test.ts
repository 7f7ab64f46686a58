import { describe, expect, it } from '@jest/globals';
import { unzlibSync } from 'fflate';
import { PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { PdfObjects } from '../fixtures/read-pdf.ts';
import { rendered } from '../fixtures/render-sample.ts';
import { sampleDocument } from '../fixtures/sample-document.ts';
import { smallDocument } from '../fixtures/small-document.ts';
import { words } from '../fixtures/words.ts';

const bytes = rendered(sampleDocument()).then((own) => own.bytes);
const objects = bytes.then((own) => new PdfObjects(own));

type Dictionary = ReturnType<PdfObjects['dictionary']>;

/** Every element with its reference and its parent's, from the root down. */
async function elements(): Promise<
  readonly { readonly key: string; readonly own: Dictionary; readonly parent: Dictionary | undefined }[]
> {
  const pdf = await objects;
  const found: { key: string; own: Dictionary; parent: Dictionary | undefined }[] = [];
  const visit = (key: string, parent: Dictionary | undefined): void => {
    const own = pdf.dictionary(key);
    found.push({ key, own, parent });
    for (const kid of pdf.list(own['/K'])) if (typeof kid === 'string') visit(kid, own);
  };
  visit(String(pdf.dictionary(pdf.catalog['/StructTreeRoot'])['/K']), undefined);
  return found;
}

describe('the logical structure', () => {
  it('ties every mark on every page to its element, and back', async () => {
    const pdf = await objects;
    const marks = new Map<string, string>();
    for (const { key, own } of await elements()) {
      for (const kid of pdf.list(own['/K'])) {
        if (typeof kid === 'number') marks.set(`${String(own['/Pg'])} ${kid}`, key);
        else if (typeof kid === 'object' && kid !== null && '/MCID' in kid) {
          const mark = kid as Dictionary;
          marks.set(`${String(mark['/Pg'])} ${String(mark['/MCID'])}`, key);
        }
      }
    }
    const parents = pdf.list(pdf.dictionary(pdf.dictionary(pdf.catalog['/StructTreeRoot'])['/ParentTree'])['/Nums']);
    const byNumber = new Map(
      parents.flatMap((value, index) => (index % 2 === 0 ? [[value, parents[index + 1]] as const] : [])),
    );
    let count = 0;
    for (const page of pdf.pages) {
      const own = pdf.list(byNumber.get(pdf.dictionary(page)['/StructParents'] ?? null));
      own.forEach((parent, id) => expect(marks.get(`${page} ${id}`)).toBe(parent));
      count += own.length;
    }
    expect(count).toBe(marks.size);
    expect(count).toBeGreaterThan(500);
  });

  it('leaves no text outside of marked content', async () => {
    const document = await PDFDocument.load(await bytes, { updateMetadata: false });
    for (const page of document.getPages()) {
      const stream = document.context.lookup(page.node.get(PDFName.of('Contents')));
      if (!(stream instanceof PDFRawStream)) throw new Error('a page without one content stream');
      const text = new TextDecoder('latin1').decode(unzlibSync(stream.getContents()));
      let depth = 0;
      for (const line of text.split('\n')) {
        if (/B[DM]C$/.test(line)) depth += 1;
        if (line === 'EMC') depth -= 1;
        expect(depth === 0 || depth === 1).toBe(true);
        if (/T[Jj]$|Do Q$| f$/.test(line)) expect(depth).toBe(1);
      }
      expect(depth).toBe(0);
    }
  });

  it('gives figures their words, notes their ids, head cells their scope, links their areas', async () => {
    const pdf = await objects;
    const all = (await elements()).map(({ own }) => own);
    const of = (type: string): readonly Dictionary[] => all.filter((own) => own['/S'] === type);
    expect(of('/Figure').map((own) => own['/Alt'])).toEqual(['u:A path over a green hill under a grey sky']);
    const ids = of('/Note').map((own) => own['/ID']);
    expect(new Set(ids).size).toBe(of('/Note').length);
    expect(ids).not.toContain(undefined);
    expect(of('/TH').every((own) => pdf.dictionary(own['/A'])['/Scope'] !== undefined)).toBe(true);
    for (const link of of('/Link')) expect(pdf.list(link['/K']).some((kid) => isReference(kid))).toBe(true);
    const annotations = pdf.find((own) => own['/Subtype'] === '/Link').map((key) => pdf.dictionary(key));
    expect(
      annotations.every(
        (own) => typeof own['/Contents'] === 'string' && own['/F'] === 4 && typeof own['/StructParent'] === 'number',
      ),
    ).toBe(true);
  });

  it('has rows of as many cells as its table has columns, and headings that skip no level', async () => {
    const pdf = await objects;
    const all = await elements();
    const tables = new Map<unknown, Set<number>>();
    for (const { own, parent } of all) {
      if (own['/S'] !== '/TR' || parent === undefined) continue;
      const cells = pdf.list(own['/K']).filter((kid) => typeof kid === 'string').length;
      const table = parent['/P'];
      tables.set(table, (tables.get(table) ?? new Set()).add(cells));
    }
    expect([...tables.values()].map((sizes) => sizes.size)).toEqual([...tables.values()].map(() => 1));
    const levels = all.flatMap(({ own }) =>
      /^\/H\d$/.test(String(own['/S'])) ? [Number(String(own['/S']).slice(2))] : [],
    );
    levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1));
    expect(levels[0]).toBe(1);
  });

  it('gives a table without rows a body, since a head may not stand alone', async () => {
    const columns = [{ share: 1, align: 'start', header: [words('Date')] }] as const;
    const { bytes: own } = await rendered(smallDocument([{ type: 'table', width: 'normal', columns, rows: [] }]));
    const pdf = new PdfObjects(own);
    expect(pdf.find(({ '/S': type }) => type === '/THead')).toEqual([]);
    expect(pdf.find(({ '/S': type }) => type === '/TBody')).toHaveLength(1);
    expect(pdf.find(({ '/S': type }) => type === '/TH')).toHaveLength(1);
  });

  it('says its language, its title and its conformance, and the same in both places', async () => {
    const pdf = await objects;
    expect(pdf.catalog['/Lang']).toBe('u:en');
    expect(pdf.dictionary(pdf.catalog['/ViewerPreferences'])['/DisplayDocTitle']).toBe(true);
    const languages = new Set((await elements()).map(({ own }) => own['/Lang']));
    expect(languages).toEqual(new Set([undefined, 'u:kk', 'u:lv', 'u:lt', 'u:et', 'u:fr', 'u:ru']));
    const text = new TextDecoder().decode(await bytes);
    expect(text).toContain('<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
    expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(text).toContain('<xmp:CreateDate>2026-11-22T00:00:00Z</xmp:CreateDate>');
    const info = (await PDFDocument.load(await bytes, { updateMetadata: false })).getTitle();
    expect(text).toContain(`>${info}</rdf:li>`);
  });
});

function isReference(kid: unknown): boolean {
  return typeof kid === 'object' && kid !== null && '/Obj' in kid;
}
