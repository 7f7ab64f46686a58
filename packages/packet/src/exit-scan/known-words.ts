import { ownTexts, type Regime } from '@sanctions-packet/core/regime';
import { FORMAT_WORDS } from './format-words.ts';
import type { PlaceOfText } from './found-text.ts';
import { writtenWords } from './written-words.ts';

/**
 * Words that a finished file holds whatever the case is: those of the law and of the language files, of the form of the
 * checklist, and of the file formats. None of them comes from a dossier, so that a person who is called like one of them
 * is not given away by it.
 */
export interface KnownWords {
  has(place: PlaceOfText, word: string): boolean;
}

const ofRegime = new WeakMap<Regime, ReadonlySet<string>>();

/** `form` is further text that the program itself prints. */
export function knownWords(regime: Regime, form: string): KnownWords {
  const words = ofRegime.get(regime) ?? new Set(writtenWords([...ownTexts(regime)].join('\n')));
  ofRegime.set(regime, words);
  const printed = new Set(writtenWords(form));
  return {
    has: (place, word) => words.has(word) || printed.has(word) || (place === 'markup' && FORMAT_WORDS.has(word)),
  };
}
