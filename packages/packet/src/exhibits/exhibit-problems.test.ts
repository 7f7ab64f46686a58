import { describe, expect, it } from '@jest/globals';
import type { AvailableEvidence } from '@sanctions-packet/core/disclosure';
import type { Draft } from '../draft.ts';
import { pageCountProblems, pinProblems } from './exhibit-problems.ts';

/** A document whose sections cite pages of one exhibit. */
function citing(...pages: readonly (number | undefined)[]): readonly Draft[] {
  const children = pages.map((page) => ({
    type: 'paragraph',
    children: [{ type: 'exhibitReference', exhibit: 'evi_a', children: [], ...(page === undefined ? {} : { page }) }],
  }));
  const text = { type: 'text', value: '' };
  const labels = { contents: text, pageOf: text, note: text };
  const furniture = { header: { start: [], end: [] }, footer: { start: [], end: [] }, labels, title: [] };
  const sections = [{ type: 'section', id: 'first', title: [], children }];
  const document = { type: 'document', id: 'submission', ...furniture, opening: [], sections, exhibits: [] };
  return [{ document }] as unknown as readonly Draft[];
}

describe('a page that documents cite', () => {
  const three = new Map([['evi_a', 3]]);

  it('blocks beyond the last of the exhibit, once for each page', () => {
    const problems = pinProblems(citing(4, 4, 9), three);
    expect(problems.map(({ code, severity, about }) => [code, severity, about])).toEqual([
      ['packet.pin-beyond-exhibit', 'block', 'evi_a'],
      ['packet.pin-beyond-exhibit', 'block', 'evi_a'],
    ]);
  });

  it('is let through up to the last, and where the exhibit has no pages of its own', () => {
    expect(pinProblems(citing(1, 3, undefined), three)).toEqual([]);
    expect(pinProblems(citing(4), new Map())).toEqual([]);
  });
});

describe('the number of pages that the record gives', () => {
  const evidence = (pages?: number) =>
    ({ id: 'evi_a', exhibitNumber: 4, rendition: { ...(pages === undefined ? {} : { pages }) } }) as AvailableEvidence;

  it('blocks when the file has another', () => {
    expect(pageCountProblems(evidence(2), 3)).toMatchObject([
      { code: 'packet.exhibit-pages-differ', severity: 'block', at: 'evidence[3]', about: 'evi_a' },
    ]);
  });

  it('may be the same or not given', () => {
    expect([...pageCountProblems(evidence(3), 3), ...pageCountProblems(evidence(), 3)]).toEqual([]);
  });
});
