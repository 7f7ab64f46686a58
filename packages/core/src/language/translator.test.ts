import { describe, expect, it } from '@jest/globals';
import { fillPhrase } from './phrase.ts';
import { defineStrings } from './strings.ts';
import { createTranslator } from './translator.ts';

const $review = { state: 'unreviewed' };
const shared = defineStrings({ $review, name: 'Name', files: { one: '{count} file', other: '{count} files' } });
const own = defineStrings({ $review, name: 'Full name', only: 'Only here' });

describe('createTranslator', () => {
  const translator = createTranslator({ language: 'en', layers: [own, shared] });
  const words = (key: string, count?: number) =>
    fillPhrase(translator.translate(key, count === undefined ? {} : { count }), {
      count: translator.number(count ?? 0),
    });

  it('lets the first layer win', () => {
    expect(words('name')).toBe('Full name');
    expect(words('only')).toBe('Only here');
    expect(translator.keys()).toEqual(['files', 'name', 'only']);
    expect([translator.has('files'), translator.has('nothing')]).toEqual([true, false]);
  });

  it('picks the plural form', () => {
    expect([words('files', 1), words('files', 2), words('files', 1119), words('files', 1.5)]).toEqual([
      '1 file',
      '2 files',
      '1,119 files',
      '1.5 files',
    ]);
  });

  it.each([
    ['lt', [1, 2, 10, 21, 1.5], ['one', 'few', 'other', 'one', 'many']],
    ['lv', [0, 1, 2, 11, 21], ['zero', 'one', 'other', 'zero', 'one']],
    ['fr', [0, 1, 1.5, 2], ['one', 'one', 'one', 'other']],
    ['et', [0, 1, 2], ['other', 'one', 'other']],
  ])('knows the plural rules of %s', (language, counts, forms) => {
    const named = defineStrings({ $review, n: { zero: 'zero', one: 'one', few: 'few', many: 'many', other: 'other' } });
    const { translate } = createTranslator({ language, layers: [named] });
    expect(counts.map((count) => fillPhrase(translate('n', { count })))).toEqual(forms);
  });

  it('throws on an unknown key, a missing count, and an unfilled slot', () => {
    expect(() => translator.translate('nothing')).toThrow(/nothing/);
    expect(() => translator.translate('files')).toThrow(/count/);
    expect(() => fillPhrase(translator.translate('files', { count: 1 }))).toThrow(/\{count\}/);
  });
});
