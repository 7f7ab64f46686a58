import { allDatePatterns } from '../date-patterns.ts';
import type { LawProblem } from '../law-problem.ts';
import type { DatePatterns, Filing, RegimeLaw } from '../regime-law.ts';

/** Languages are named once, and the forms of dates say day, month and year and nothing of the clock. */
export function checkFiling({ filing }: RegimeLaw): readonly LawProblem[] {
  return [
    ...repeatedLanguages(filing),
    ...allDatePatterns(filing).flatMap(([language, patterns]) => {
      const at = language === undefined ? 'filing.dates.value' : `filing.dates.value.${language}`;
      return [...datePattern(patterns, 'sentence', at), ...datePattern(patterns, 'table', at)];
    }),
  ];
}

function repeatedLanguages({ languages }: Filing): readonly LawProblem[] {
  return languages.value.flatMap((language, index) =>
    languages.value.indexOf(language) === index
      ? []
      : [
          {
            code: 'law.duplicate-language',
            severity: 'block',
            at: `filing.languages.value[${index}]`,
            what: 'This language is named twice.',
            fix: 'Name it once.',
          },
        ],
  );
}

function datePattern(patterns: DatePatterns, style: 'sentence' | 'table', at: string): readonly LawProblem[] {
  const letters = new Set(patterns[style].replaceAll(/'(?:[^']|'')*'/g, '').match(/[A-Za-z]/g) ?? []);
  const clockOrUnknown = [...letters].some((letter) => !'yMLdo'.includes(letter));
  if (!clockOrUnknown && letters.has('y') && letters.has('d') && (letters.has('M') || letters.has('L'))) return [];
  return [
    {
      code: 'law.date-pattern',
      severity: 'block',
      at: `${at}.${style}`,
      what: 'The form of a full date must say its year, month and day, and nothing of the clock.',
      fix: 'Write it as a date-fns pattern, such as `d MMMM yyyy`; put words between apostrophes.',
    },
  ];
}
