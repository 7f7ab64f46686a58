import { describe, expect, it } from '@jest/globals';
import { languageStrings } from './language-pack.ts';
import { joinList, listParts } from './list.ts';
import { moneyWords } from './money-words.ts';
import { formatMoney, formatNumber } from './numbers.ts';
import { createTranslator } from './translator.ts';

describe('formatNumber', () => {
  it.each([
    ['en', 1119, '1,119'],
    ['en', 999, '999'],
    ['en', -1234567.25, '\u22121,234,567.25'],
    ['fr', 1119, '1\u202F119'],
    ['fr', 1.5, '1,5'],
    ['et', 1119, '1119'],
    ['et', 11190, '11\u00A0190'],
    ['lv', 11190, '11\u00A0190'],
    ['lt', 1119, '1\u00A0119'],
  ])('%s %d', (language, value, written) => {
    expect(formatNumber(value, language)).toBe(written);
  });

  it('refuses what it cannot print', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, 1e21, 1e-9])
      expect(() => formatNumber(value, 'en')).toThrow();
  });
});

describe('formatMoney', () => {
  it.each([
    ['en', 1119, 'USD', 'USD\u00A01,119'],
    ['en', 1119.5, 'USD', 'USD\u00A01,119.50'],
    ['fr', 1119.5, 'CAD', '1\u202F119,50\u00A0CAD'],
    ['lt', 1200000, 'EUR', '1\u00A0200\u00A0000\u00A0EUR'],
    ['en', 1.5, 'KWD', 'KWD\u00A01.500'],
    ['en', 1.125, 'USD', 'USD\u00A01.125'],
  ])('%s %d %s', (language, amount, currency, written) => {
    expect(formatMoney(amount, currency, language)).toBe(written);
  });
});

describe('moneyWords and lists', () => {
  const translator = createTranslator({ language: 'en', layers: [languageStrings('en')] });

  it.each([
    [{ amountFrom: 1, amountTo: 2 }, 'EUR\u00A01 – EUR\u00A02'],
    [{ amountFrom: 2, amountTo: 2 }, 'EUR\u00A02'],
    [{ amountFrom: 1 }, 'EUR\u00A01 or more'],
    [{ amountTo: 2 }, 'up to EUR\u00A02'],
    [{ amountTo: 0 }, 'up to EUR\u00A00'],
    [{}, undefined],
  ])('%j', (amounts, words) => {
    expect(moneyWords({ ...amounts, currency: 'EUR' }, translator)).toBe(words);
  });

  it('joins items', () => {
    expect(['', 'a', 'a,b', 'a,b,c', 'a,b,c,d'].map((items) => joinList(translator, items.split(','), 'and'))).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
      'a, b, c and d',
    ]);
    expect(joinList(translator, ['a', 'b', 'c'], 'or')).toBe('a, b or c');
  });

  it('keeps the keys of the words between items of any kind', () => {
    expect(listParts(translator, [1, 2, 3], 'and')).toEqual([
      { item: 1 },
      { words: ', ', key: 'list.and.middle' },
      { item: 2 },
      { words: ' and ', key: 'list.and.last' },
      { item: 3 },
    ]);
  });
});
