import type { TextOrigin } from './nodes.ts';

/**
 * Words that know where they come from. The only thing a text node takes: a string literal does not compile, so no
 * sentence can be written into a document that is not in a record, a language file or a law fact.
 */
declare const sourced: unique symbol;

/** Words that know where they come from; only records, string files, law facts and computations make them. */
export interface SourcedText {
  readonly [sourced]: true;
  readonly value: string;
  readonly from: TextOrigin;
  /** BCP 47; absent when it is the document's language. */
  readonly language?: string;
}

/**
 * Seals words with their origin. For the rooms of core that read records, strings and law facts; a regime receives
 * sourced text and never makes it. `value` is trimmed of nothing and changed in nothing.
 */
export function sourcedText(value: string, from: TextOrigin, language?: string): SourcedText {
  return { value, from, ...(language === undefined ? {} : { language }) } as SourcedText;
}
