import { describe, expect, it } from '@jest/globals';
import { type ExhibitWords, isSound } from './link-check.ts';

const english: ExhibitWords = {
  exhibit: (number) => `Exhibit ${number}`,
  exhibitAt: (number, pinpoint) => `Exhibit ${number}, ${pinpoint.replace('-', '–')}`,
  exhibitPage: (number, page) => `Exhibit ${number}, p. ${page}`,
};
const lithuanian: ExhibitWords = {
  exhibit: (number) => `Įrodymas Nr. ${number}`,
  exhibitAt: (number, pinpoint) => `Įrodymas Nr. ${number}, ${pinpoint.slice(4).replace('-', '–')} p.`,
  exhibitPage: (number, page) => `Įrodymas Nr. ${number}, ${page} p.`,
};

const PAGES = [
  'Exhibits\r\nExhibit 1 Judgment 2–4\r\nExhibit 16 Letter 5–7\r\nPage 1 of 7',
  'Exhibits Page 2 of 7\r\nExhibit 1\r\nTitle Judgment\r\nReceived, 2025',
  'The judge said so.\r\nExhibit 1, p. 1 Page 3 of 7',
  'As Exhibit 1, p. 1 has it, he did.\r\nMore words than there is room for at the foot.\r\nExhibit 1, p. 2 Page 4 of 7',
  'Exhibits Page 5 of 7\r\nExhibit 16\r\nTitle Letter',
  'Dear all\r\nExhibit 16, p. 1 Page 6 of 7',
  'Yours\r\nExhibit 16, p. 2 Page 7 of 7',
];

const sound = (
  words: string,
  page: number,
  document = english,
  pages: readonly string[] | undefined = PAGES,
): boolean =>
  isSound({ file: 'exhibits-001.pdf', page, words }, pages, document === english, { document, volume: english });

describe('a link', () => {
  it.each([
    ['a cited page', 'Exhibit 1, p. 2', 4],
    ['the first of cited pages', 'Exhibit 16, pp. 1–2', 6],
    ['the cover sheet', 'Exhibit 16', 5],
    ['the cover sheet, for a place that is no page', 'Exhibit 1, para. 2', 2],
    ['the cover sheet, for a page of what has no pages there', 'Exhibit 1, p. 9', 2],
  ])('is sound that leads to %s', (_what, words, page) => {
    expect(sound(words, page)).toBe(true);
  });

  it.each([
    ['another page of the exhibit', 'Exhibit 1, p. 2', 3],
    ['the cover sheet instead of the page', 'Exhibit 1, p. 2', 2],
    ['the cover sheet instead of the first page', 'Exhibit 16, pp. 1–2', 5],
    ['the second of the cited pages', 'Exhibit 16, pp. 1–2', 7],
    ['a page instead of the cover sheet', 'Exhibit 16', 6],
    ['another exhibit whose number begins alike', 'Exhibit 1', 5],
    ['a page that the file does not have', 'Exhibit 1', 8],
  ])('is broken that leads to %s', (_what, words, page) => {
    expect(sound(words, page)).toBe(false);
  });

  it('is held to the same where the volume is in another language', () => {
    expect(sound('Įrodymas Nr. 1, 2 p.', 4, lithuanian)).toBe(true);
    expect(sound('Įrodymas Nr. 1, 2 p.', 3, lithuanian)).toBe(false);
    expect(sound('Įrodymas Nr. 16, 3 pastr.', 5, lithuanian)).toBe(true);
    expect(sound('Įrodymas Nr. 1', 5, lithuanian)).toBe(false);
  });

  it('leads nowhere where no file is', () => {
    expect(isSound({ file: 'a.pdf', page: 1, words: 'Exhibit 1' }, undefined, true)).toBe(false);
  });

  it('of a release that called exhibits otherwise is held to its own words', () => {
    const pages = ['Annex 4\r\nTitle'];
    expect(sound('Annex 4, p. 2', 1, english, pages)).toBe(true);
    expect(sound('Annex 5, p. 2', 1, english, pages)).toBe(false);
    expect(isSound({ file: 'a.pdf', page: 1, words: 'Pièce 4' }, pages, false)).toBe(true);
    expect(isSound({ file: 'a.pdf', page: 1, words: 'Pièce 5' }, pages, false)).toBe(false);
  });
});
