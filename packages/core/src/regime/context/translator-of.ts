import { createTranslator, languageStrings, type Translator } from '../../language/index.ts';
import type { Regime } from '../contract.ts';
import { SHARED_STRINGS } from '../strings/index.ts';

/** The words of a regime in one of its languages: its own file over the shared ones. */
export function translatorOf(regime: Regime, language: string): Translator {
  const own = regime.strings[language];
  const shared = SHARED_STRINGS[language];
  if (own === undefined || shared === undefined) throw new Error(`Regime ${regime.id} has no strings in ${language}`);
  return createTranslator({ language, layers: [own, shared, languageStrings(language)] });
}
