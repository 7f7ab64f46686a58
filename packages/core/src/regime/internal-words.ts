import { createTranslator, languageStrings, type Strings, type Translator } from '../language/index.ts';
import type { Regime } from './contract.ts';
import { SHARED_STRINGS } from './strings/index.ts';

/** BCP 47 of the papers that stay in the house: checklist, fit report and terminal. Law facts always have words in it. */
export const INTERNAL_LANGUAGE = 'en';

/** A regime's own words for the papers that stay in the house: those kept apart for them, or else those it files with. */
export function internalStrings({ strings, internal }: Pick<Regime, 'strings' | 'internal'>): Strings | undefined {
  return internal ?? strings[INTERNAL_LANGUAGE];
}

/** The regime's words over the shared ones, in the language of the papers that stay in the house. */
export function internalTranslator(regime: Regime): Translator {
  const own = internalStrings(regime);
  const shared = SHARED_STRINGS[INTERNAL_LANGUAGE];
  if (own === undefined || shared === undefined) throw new Error(`Regime ${regime.id} has no internal words`);
  return createTranslator({
    language: INTERNAL_LANGUAGE,
    layers: [own, shared, languageStrings(INTERNAL_LANGUAGE)],
  });
}

/** Keys that the internal papers print: titles and remedies, and what sections tell that they lack. */
export function internalKeys(regime: Pick<Regime, 'grounds' | 'elements' | 'strings'>): ReadonlySet<string> {
  return new Set([
    ...regime.grounds.map(({ title }) => title),
    ...regime.elements.flatMap(({ title, remedy }) => [title, remedy]),
    ...Object.values(regime.strings).flatMap((strings) => strings.keys().filter(tellsWhatLacks)),
  ]);
}

/** `lacks.<what>`, or `<regime>.lacks.<what>`; a section can tell of nothing else (`SectionContext.lacks`). */
function tellsWhatLacks(key: string): boolean {
  return key.split('.').slice(0, 2).includes('lacks');
}
