import { describe, expect, it } from '@jest/globals';
import { dateWords } from './date-words.ts';
import { languageStrings } from './language-pack.ts';
import { createTranslator } from './translator.ts';

const translatorOf = (language: string) => createTranslator({ language, layers: [languageStrings(language)] });
const patterns = { sentence: 'MMMM d, yyyy', table: 'dd MMM yyyy' };

describe('dateWords in English', () => {
  const translator = translatorOf('en');

  it.each([
    ['2020-02-24', 'February 24, 2020', '24 Feb 2020'],
    ['2020-02', 'February 2020', 'Feb 2020'],
    ['1976', '1976', '1976'],
    ['2020-02~', 'about February 2020', 'about Feb 2020'],
    ['1976?', '1976 (uncertain)', '1976 (uncertain)'],
    ['1976%', 'about 1976 (uncertain)', 'about 1976 (uncertain)'],
    ['1976-XX', '1976 (month not known)', '1976 (month not known)'],
    ['1976-XX-XX', '1976 (month and day not known)', '1976 (month and day not known)'],
    ['2020-02-XX', 'February 2020 (day not known)', 'Feb 2020 (day not known)'],
    ['2020-02-2X', 'between February 20, 2020 and February 29, 2020', 'between 20 Feb 2020 and 29 Feb 2020'],
    ['197X', 'between 1970 and 1979', 'between 1970 and 1979'],
    ['19XX', 'between 1900 and 1999', 'between 1900 and 1999'],
    ['2019-09/2020-10', 'from September 2019 to October 2020', 'Sep 2019 – Oct 2020'],
    ['2019~/2020-10-05', 'from about 2019 to October 5, 2020', 'about 2019 – 05 Oct 2020'],
    ['2019-09-01/..', 'from September 1, 2019 onward', 'from 01 Sep 2019'],
    ['../2020-10', 'until October 2020', 'until Oct 2020'],
    ['[1954,1955]', '1954 or 1955', '1954 or 1955'],
    ['[1954,1956,1958-03]', '1954, 1956 or March 1958', '1954, 1956 or Mar 1958'],
    ['[1954..1956]', 'between 1954 and 1956', 'between 1954 and 1956'],
    ['[..1954]', '1954 or earlier', '1954 or earlier'],
    ['[1954,1960..]', '1954 or 1960 or later', '1954 or 1960 or later'],
    ['2020-06-06T10:30+06:00', 'June 6, 2020, 10:30 (UTC+06:00)', '06 Jun 2020, 10:30 (UTC+06:00)'],
    ['2020-06-06T23:30:15Z', 'June 6, 2020, 23:30:15 (UTC)', '06 Jun 2020, 23:30:15 (UTC)'],
    ['2011-12-30', 'December 30, 2011', '30 Dec 2011'],
  ])('%s', (edtf, sentence, table) => {
    expect(dateWords(edtf, { translator, patterns })).toBe(sentence);
    expect(dateWords(edtf, { translator, patterns, style: 'table' })).toBe(table);
  });

  it('has a form of its own when no patterns are given', () => {
    expect(dateWords('2020-02-04', { translator })).toBe('4 February 2020');
    expect(dateWords('2020-02-04', { translator, style: 'table' })).toBe('04 Feb 2020');
  });

  it('throws on what the guard does not accept', () => {
    expect(() => dateWords('20200606', { translator })).toThrow();
  });
});

describe('dateWords in the other languages', () => {
  it.each([
    ['fr', '2024-03-01', '1er mars 2024', '1er mars 2024'],
    ['fr', '2024-08-12', '12 août 2024', '12 août 2024'],
    ['fr', '2020-02-XX', 'février 2020 (jour inconnu)', 'févr. 2020 (jour inconnu)'],
    ['et', '2024-03-01', '1.\u00A0märts 2024', '01.03.2024'],
    ['et', '2020-02~', 'veebruar 2020 (ligikaudu)', '02.2020 (ligikaudu)'],
    ['lv', '2024-03-01', '2024.\u00A0gada 1.\u00A0marts', '01.03.2024.'],
    ['lv', '2020-02', '2020.\u00A0gada februāris', '02.2020.'],
    ['lv', '[1954,1955]', '1954.\u00A0gads vai 1955.\u00A0gads', '1954 vai 1955'],
    ['lt', '2024-03-01', '2024\u00A0m. kovo 1\u00A0d.', '2024-03-01'],
    ['lt', '2020-02', '2020\u00A0m. vasario\u00A0mėn.', '2020-02'],
    ['lt', '2019/2020', '2019\u00A0m. – 2020\u00A0m.', '2019 – 2020'],
  ])('%s %s', (language, edtf, sentence, table) => {
    const translator = translatorOf(language);
    expect(dateWords(edtf, { translator })).toBe(sentence);
    expect(dateWords(edtf, { translator, style: 'table' })).toBe(table);
  });
});
