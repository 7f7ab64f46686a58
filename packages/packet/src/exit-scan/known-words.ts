import { INTERNAL_LANGUAGE, internalStrings, ownTexts, type Regime } from '@sanctions-packet/core/regime';
import { blankChecklistPage } from '../checklist/blank-checklist-page.ts';
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
const ofChecklist = new WeakMap<Regime, ReadonlySet<string>>();

/** `internal` adds the words that a checklist of this regime may print. */
export function knownWords(regime: Regime, internal: boolean): KnownWords {
  const words = once(ofRegime, regime, () => [...ownTexts(regime), BAG_WORDS, CRATE_WORDS]);
  const printed = internal ? once(ofChecklist, regime, () => checklistTexts(regime)) : NO_WORDS;
  return {
    has: (place, word) => words.has(word) || printed.has(word) || (place === 'markup' && FORMAT_WORDS.has(word)),
  };
}

/** What the tag files of a bag say of any packet: their own labels, and the names of our files. */
const BAG_WORDS = `BagIt Version Tag File Character Encoding UTF Bagging Date Payload Oxum bag info txt manifest data
  cover letter submission annex evidence index exhibits exhibit checklist supplement pdf docx csv html json`;

/** What the metadata of a crate say of any packet: terms of schema.org and of RO-Crate, and media types. */
const CRATE_WORDS = `context graph id type CreativeWork Dataset File about conformsTo https w3id org ro crate metadata 1 name
  description datePublished hasPart mentions encodingFormat contentSize inLanguage identifier dateCreated isPartOf
  pagination application pdf vnd openxmlformats officedocument wordprocessingml document text csv timestamp reply octet
  stream subjectOf proof tsr ots`;

const NO_WORDS: ReadonlySet<string> = new Set();

function once(
  made: WeakMap<Regime, ReadonlySet<string>>,
  regime: Regime,
  texts: () => readonly string[],
): ReadonlySet<string> {
  const words = made.get(regime) ?? new Set(writtenWords(texts().join('\n')));
  made.set(regime, words);
  return words;
}

function checklistTexts(regime: Regime): readonly string[] {
  const words = internalStrings(regime);
  const strings = words === undefined ? {} : { [INTERNAL_LANGUAGE]: words };
  return [blankChecklistPage(), ...ownTexts({ law: regime.law, strings })];
}
