import type { Month } from 'date-fns';
import { packOf } from './language-pack.ts';

const MONTHS: readonly Month[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

/** Every text that a language brings with it, whatever the case: shared words, names of countries, languages, months. */
export function* packTexts(language: string): Generator<string> {
  const { strings, countries, languages, dates } = packOf(language);
  for (const entry of strings.entries.values()) {
    for (const pieces of 'pieces' in entry ? [entry.pieces] : Object.values(entry.forms)) {
      for (const piece of pieces) if ('words' in piece) yield piece.words;
    }
  }
  yield* Object.values(countries);
  yield* Object.values(languages);
  for (const month of MONTHS) {
    for (const context of ['formatting', 'standalone'] as const) {
      for (const width of ['wide', 'abbreviated'] as const) yield dates.localize.month(month, { width, context });
    }
  }
}
