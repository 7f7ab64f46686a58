/** The page numbers of the contents, as another program reads them, are those of the pages on which the sections stand. */
import { expect, it } from '@jest/globals';
import { read } from '../../packages/render-pdf/fixtures/read-pdf.ts';
import { rendered } from '../../packages/render-pdf/fixtures/render-sample.ts';
import { longDocument, longTitle } from '../fixtures/long-document.ts';

/** Sections, and about how many pages they make. */
it.each([
  [4, 3],
  [36, 30],
  [365, 300],
])(
  '%i sections on about %i pages',
  async (sections, about) => {
    const { bytes, pagination } = await rendered(longDocument(sections));
    expect(Math.abs(pagination.pages / about - 1)).toBeLessThan(0.34);
    const pages = read('pdftotext', bytes, (file) => ['-layout', file, '-'])
      .split('\f')
      .slice(0, -1);
    expect(pages).toHaveLength(pagination.pages);
    const told = new Map<string, number>();
    const stands = new Map<string, number>();
    pages.forEach((page, index) => {
      for (const [, title = '', number] of page.matchAll(/(Chapter\d{4})[ .]+(\d+) *$/gm))
        told.set(title, Number(number));
      for (const [, title = ''] of page.matchAll(/^ *\d+ +(Chapter\d{4}) *$/gm)) stands.set(title, index + 1);
    });
    const titles = Array.from({ length: sections }, (_, index) => longTitle(index + 1));
    expect([...stands.keys()]).toEqual(titles);
    expect([...told]).toEqual([...stands]);
  },
  60_000,
);
