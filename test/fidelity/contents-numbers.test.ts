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
    for (let section = 1; section <= sections; section += 1) {
      const row = new RegExp(`${longTitle(section)}[ .]+(\\d+)\\s*$`, 'm');
      const told = pages.map((page) => row.exec(page)?.[1]).find((number) => number !== undefined);
      const heading = new RegExp(`^\\s*${section}\\s+${longTitle(section)}\\s*$`, 'm');
      expect(Number(told)).toBe(pages.findIndex((page) => heading.test(page)) + 1);
    }
  },
  60_000,
);
