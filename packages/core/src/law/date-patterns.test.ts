import { describe, expect, it } from '@jest/globals';
import { inventedLawFiles } from '../../../../test/fixtures/invented-law.ts';
import { checkLaw } from './check-law.ts';
import { datePatterns } from './date-patterns.ts';
import { parseRegimeLaw } from './parse-law.ts';
import { reviewSheet } from './review-sheet.ts';

const en = { sentence: 'MMMM d, yyyy', table: 'yyyy-MM-dd' };
const fr = { sentence: 'do MMMM yyyy', table: 'yyyy-MM-dd' };

function lawWith(value: object) {
  const files = inventedLawFiles();
  return parseRegimeLaw({ ...files, filing: { ...files.filing, dates: { ...files.filing.dates, value } } });
}

describe('forms of dates', () => {
  it('are shared by the languages of a filing', () => {
    expect(datePatterns(lawWith(en).filing, 'fr')).toEqual(en);
  });

  it('or are those of the language', () => {
    const { filing } = lawWith({ en, fr });
    expect(datePatterns(filing, 'fr-CA')).toEqual(fr);
    expect(datePatterns(filing, 'en')).toEqual(en);
    expect(() => datePatterns(filing, 'lv')).toThrow('no form of dates in lv');
  });

  it('are judged one by one', () => {
    const law = lawWith({ en, fr: { ...fr, table: 'HH' } });
    expect(checkLaw(law).map(({ code, at }) => `${code} ${at}`)).toEqual([
      'law.date-pattern filing.dates.value.fr.table',
    ]);
  });

  it('may not leave out a language of the filing', () => {
    const files = inventedLawFiles();
    const filing = {
      ...files.filing,
      languages: { ...files.filing.languages, value: ['en', 'fr'] },
      dates: { ...files.filing.dates, value: { en } },
    };
    const told = checkLaw(parseRegimeLaw({ ...files, filing })).map(({ at }) => at);
    expect(told).toContain('filing.dates.value.fr');
  });

  it('stand in the review sheet with their language', () => {
    expect(reviewSheet(lawWith({ en, fr }))).toContain('`do MMMM yyyy` in sentences, `yyyy-MM-dd` in tables (fr)');
  });
});
