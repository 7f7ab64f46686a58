import type { Localized } from './provision.ts';

/**
 * The words of a law fact in a language (BCP 47): the tag itself, else its primary language. Throws when there are
 * none, since `checkLaw` refuses a law that does not cover the languages it files in.
 */
export function inLanguage(words: Localized, language: string): string {
  const found = words[language] ?? words[language.split('-', 1)[0] ?? language];
  if (found === undefined) throw new Error(`A law fact has no words in ${language}`);
  return found;
}
