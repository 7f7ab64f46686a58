import { describe, expect, it } from '@jest/globals';
import { COUNTRY_CODES } from '../evidence/schema/countries.ts';
import { PACKED_LANGUAGES, packOf } from './language-pack.ts';
import { countryName, languageName } from './names.ts';

describe('countryName', () => {
  it.each([
    ['en', 'KZ', 'Kazakhstan'],
    ['fr', 'KZ', 'Kazakhstan'],
    ['et', 'KZ', 'Kasahstan'],
    ['lv', 'KZ', 'Kazahstāna'],
    ['lt', 'KZ', 'Kazachstanas'],
    ['en', 'CD', 'Democratic Republic of the Congo'],
    ['en', 'MM', 'Myanmar'],
    ['en', 'VC', 'Saint Vincent and the Grenadines'],
    ['en', 'XK', 'Kosovo'],
    ['en', 'SU', 'Soviet Union'],
    ['fr-CA', 'US', 'États-Unis'],
  ])('%s %s', (language, code, name) => {
    expect(countryName(code, language)).toBe(name);
  });

  it('knows no other codes', () => {
    expect(['ZZ', 'kz', 'toString'].map((code) => countryName(code, 'en'))).toEqual([undefined, undefined, undefined]);
  });
});

describe('languageName', () => {
  it.each([
    ['en', 'kk-Cyrl', 'Kazakh'],
    ['fr', 'ru', 'russe'],
    ['et', 'en', 'inglise keel'],
    ['lv', 'en', 'angļu valoda'],
    ['lt', 'en', 'anglų kalba'],
    ['en', 'zh-Hant', 'Chinese'],
  ])('%s %s', (language, tag, name) => {
    expect(languageName(tag, language)).toBe(name);
  });

  it('knows no other languages', () => {
    expect(languageName('xx', 'en')).toBeUndefined();
  });
});

it.each(PACKED_LANGUAGES)(
  '%s names every country code that a dossier may hold, and the same languages as English',
  (language) => {
    const { countries, languages } = packOf(language);
    expect(Object.keys(countries)).toEqual([...COUNTRY_CODES].sort());
    expect(Object.keys(languages)).toEqual(Object.keys(packOf('en').languages));
    expect(Object.values({ ...countries, ...languages }).filter((name) => name !== name.trim() || name === '')).toEqual(
      [],
    );
  },
);

it('throws for a language without a pack', () => {
  expect(() => countryName('KZ', 'de')).toThrow(/de/);
});
