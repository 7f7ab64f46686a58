import { formatNumber } from './numbers.ts';
import type { Phrase } from './phrase.ts';
import { pluralCategory } from './plural.ts';
import type { Strings, StringsEntry } from './strings.ts';

/** The words of one language, by key. */
export interface Translator {
  /** BCP 47. */
  readonly language: string;
  /**
   * The words of a key. Throws when no layer has the key, or when a key with plural forms is asked for without a
   * count: both are bugs. `count` picks the form; filling `{count}` is the caller's, with `number`.
   */
  readonly translate: (key: string, options?: { readonly count?: number }) => Phrase;
  readonly has: (key: string) => boolean;
  /** Every key of every layer, in code-unit order. */
  readonly keys: () => readonly string[];
  /** A number grouped as the language groups it. */
  readonly number: (value: number) => string;
}

/** Whose words a translator knows. */
export interface TranslatorOptions {
  /** BCP 47. */
  readonly language: string;
  /** String files from the most particular to the most general: the first that has a key gives its words. */
  readonly layers: readonly Strings[];
}

/** A translator of one language over string files, asked one after the other. */
export function createTranslator({ language, layers }: TranslatorOptions): Translator {
  // Looked up layer by layer: thousands of words would be copied for each of the many translators of a packet.
  const entryOf = (key: string): StringsEntry | undefined => {
    for (const { entries } of layers) {
      const entry = entries.get(key);
      if (entry !== undefined) return entry;
    }
    return undefined;
  };
  return {
    language,
    translate: (key, { count } = {}) => {
      const entry = entryOf(key);
      if (entry === undefined) throw new Error(`No words for the string key ${key} in ${language}`);
      return { key, pieces: piecesOf(entry, key, language, count) };
    },
    has: (key) => entryOf(key) !== undefined,
    keys: () => [...new Set(layers.flatMap(({ entries }) => [...entries.keys()]))].sort(),
    number: (value) => formatNumber(value, language),
  };
}

function piecesOf(entry: StringsEntry, key: string, language: string, count: number | undefined): Phrase['pieces'] {
  if ('pieces' in entry) return entry.pieces;
  if (count === undefined) throw new Error(`String ${key} has plural forms and needs a count`);
  return entry.forms[pluralCategory(language, count)] ?? entry.forms.other;
}
