import type { DatePatterns, Filing } from './regime-law.ts';

/**
 * The form of dates in a language (BCP 47): the one that all languages of the filing share, or its own. Throws when
 * there is none, since `checkLaw` refuses a filing that leaves one of its languages out.
 */
export function datePatterns({ dates }: Filing, language: string): DatePatterns {
  if (isShared(dates.value)) return dates.value;
  const found = dates.value[language] ?? dates.value[language.split('-', 1)[0] ?? language];
  if (found === undefined) throw new Error(`The filing has no form of dates in ${language}`);
  return found;
}

/** The forms with the language each is for; the shared one alone, with none. */
export function allDatePatterns({ dates }: Filing): readonly (readonly [string | undefined, DatePatterns])[] {
  return isShared(dates.value) ? [[undefined, dates.value]] : Object.entries(dates.value);
}

function isShared(value: Filing['dates']['value']): value is DatePatterns {
  return 'sentence' in value && typeof value.sentence === 'string';
}
