import { packOf, primaryLanguage } from './language-pack.ts';

/**
 * Name of a country in a language (BCP 47), in the nominative, by its ISO 3166-1 alpha-2 code, `XK`, or a withdrawn
 * code such as `SU`; `undefined` for any other code.
 */
export function countryName(code: string, language: string): string | undefined {
  return own(packOf(language).countries, code);
}

/**
 * Name of a language, in the nominative, by a BCP 47 tag of which the primary language counts: `kk-Cyrl` is Kazakh.
 * `undefined` for a language the pack does not name.
 */
export function languageName(tag: string, language: string): string | undefined {
  return own(packOf(language).languages, primaryLanguage(tag));
}

function own(names: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(names, key) ? names[key] : undefined;
}
