import { describe, expect, it } from '@jest/globals';
import { checkReview, checkStrings } from './check-strings.ts';
import { languageStrings, PACKED_LANGUAGES } from './language-pack.ts';
import { defineStrings } from './strings.ts';

const $review = { state: 'unreviewed' };
const base = defineStrings({ $review, a: 'A {x}', n: { one: 'One {x}', other: '{count} {x}' }, z: 'Z' });

function found(language: string, raw: Readonly<Record<string, unknown>>): readonly string[] {
  return checkStrings(base, defineStrings({ $review, ...raw }), language).map(({ code, at }) => `${code} ${at}`);
}

describe('checkStrings', () => {
  it('is content with a file that says the same', () => {
    expect(checkStrings(base, base, 'en')).toEqual([]);
    expect(
      found('lt', {
        a: '{x} A',
        n: { one: '{count} {x}', few: '{x} {count}', many: '{count} {x}', other: '{count} {x}' },
        z: 'Z',
      }),
    ).toEqual([]);
    expect(found('et', { a: '{x}', n: '{x}: {count}', z: 'Z' })).toEqual([]);
  });

  it('lets French leave out the form for millions, or give it', () => {
    const forms = { one: '{count} {x}', other: '{count} {x}' };
    expect(found('fr', { a: '{x}', n: forms, z: 'Z' })).toEqual([]);
    expect(found('fr', { a: '{x}', n: { ...forms, many: '{count} de {x}' }, z: 'Z' })).toEqual([]);
  });

  it('finds missing and extra keys', () => {
    expect(found('et', { a: '{x}', n: '{x}: {count}', y: 'Y' })).toEqual([
      'language.extra-key et.y',
      'language.missing-key et.z',
    ]);
  });

  it('finds slots that differ, also between forms', () => {
    expect(found('et', { a: '{y}', n: '{x}', z: 'Z' })).toEqual([
      'language.slots-differ et.a',
      'language.slots-differ et.n',
    ]);
    expect(found('et', { a: '{x}', n: { one: 'üks', other: '{count} {x}' }, z: 'Z' })).toEqual([
      'language.slots-differ et.n',
    ]);
  });

  it('finds plural forms that the language lacks or does not have', () => {
    const forms = { one: '{count} {x}', few: '{count} {x}', other: '{count} {x}' };
    expect(found('lt', { a: '{x}', n: forms, z: 'Z' })).toEqual(['language.missing-plural-form lt.n']);
    expect(found('et', { a: '{x}', n: forms, z: 'Z' })).toEqual(['language.extra-plural-form et.n']);
    expect(found('en', { a: '{x}', n: '{x} {count}', z: { one: 'z', other: 'z' } })).toEqual([
      'language.unexpected-plural en.z',
    ]);
  });
});

it.each(PACKED_LANGUAGES)('the shared words of %s say all that English says', (language) => {
  expect(checkStrings(languageStrings('en'), languageStrings(language), language)).toEqual([]);
});

it('warns of a language that nobody vouched for', () => {
  expect(checkReview(base, 'en').map(({ code, at, severity }) => `${severity} ${code} ${at}`)).toEqual([
    'warn language.unreviewed en',
  ]);
  const reviewed = defineStrings({ $review: { state: 'reviewed', by: 'A. Reviewer', on: '2026-02-01' } });
  expect(checkReview(reviewed, 'en')).toEqual([]);
});
