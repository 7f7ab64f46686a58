import type { TermMatch, WithheldTerms } from '@sanctions-packet/core/disclosure';
import type { FoundText, PlaceOfText } from './found-text.ts';
import type { KnownWords } from './known-words.ts';
import type { Suspects } from './suspects.ts';
import { writtenWords } from './written-words.ts';

/** What a file is searched for, and what is known to be none of it. */
export interface Search {
  readonly withheld: WithheldTerms;
  /** SHA-256 of originals that must not be told, lower-case hex, with the id of the evidence. */
  readonly hashes: ReadonlyMap<string, string>;
  readonly suspects: Suspects;
  readonly known: KnownWords;
  /** Whether somebody found, for this person, that the word is another. */
  readonly acknowledged: (subject: string, word: string) => boolean;
  /** The same when the same is searched for. It tells what is withheld, and is for a keyed digest alone. */
  readonly basis: string;
}

export interface Hit {
  readonly kind: TermMatch['level'] | 'hash';
  /** Id of the person, vault or evidence. */
  readonly subject: string;
  readonly place: PlaceOfText;
}

const HASH_DIGITS = 64;
const HASH = /[0-9a-f]{64}/gi;

/**
 * What texts give away; each kind of hit once for each subject and place. `answers` are those that other files of the
 * same search had.
 */
export function searchTexts(
  texts: Iterable<FoundText>,
  search: Search,
  answers: Answers = new Answers(search),
): readonly Hit[] {
  const hits = new Map<string, Hit>();
  const seen = new Map<PlaceOfText, Set<string>>();
  const add = (hit: Hit): void => {
    hits.set(`${hit.kind} ${hit.subject} ${hit.place}`, hit);
  };
  for (const found of texts) {
    if (isKnown(found, seen)) continue;
    for (const text of readings(found)) {
      for (const match of answers.of(text)) {
        if (!isOtherWord(match, text, found.place, search))
          add({ kind: match.level, subject: match.subject, place: found.place });
      }
      if (text.length < HASH_DIGITS) continue;
      for (const [hash] of text.matchAll(HASH)) {
        const subject = search.hashes.get(hash.toLowerCase());
        if (subject !== undefined) add({ kind: 'hash', subject, place: found.place });
      }
    }
  }
  return [...hits.values()];
}

/** What each text gives away, asked once: the same paragraph stands in the Word file, in the PDF and in its extract. */
export class Answers {
  readonly #search: Search;
  readonly #known = new Map<string, readonly TermMatch[]>();

  constructor(search: Search) {
    this.#search = search;
  }

  of(text: string): readonly TermMatch[] {
    const known = this.#known.get(text) ?? this.#search.withheld.matches(text);
    this.#known.set(text, known);
    return known;
  }
}

/** Whether the same was found at the same place of this file before. */
function isKnown({ place, text }: FoundText, seen: Map<PlaceOfText, Set<string>>): boolean {
  const texts = seen.get(place) ?? new Set();
  seen.set(place, texts);
  const before = texts.size;
  return texts.add(text).size === before;
}

/** A text as it stands, and with the escapes of an address undone. */
function readings({ text }: FoundText): readonly string[] {
  if (!/%[0-9a-f]{2}/i.test(text)) return [text];
  try {
    return [text, decodeURIComponent(text)];
  } catch {
    return [text];
  }
}

/**
 * Whether the words that gave rise to a match are words which the file holds whatever the case is. A whole name, a
 * number or an address never is: it takes more than one word.
 */
function isOtherWord({ subject, level }: TermMatch, text: string, place: PlaceOfText, search: Search): boolean {
  // Formats are made of thousands of words, each like some name or other; there a name counts as it is written.
  if (level === 'stem' && place === 'markup') return true;
  const suspects = writtenWords(text).filter((word) => search.suspects.of(word).has(subject));
  if (suspects.length === 0) return false;
  if (level === 'full') return suspects.length === 1 && search.known.has(place, suspects[0] ?? '');
  return suspects.every((word) => search.known.has(place, word) || search.acknowledged(subject, word));
}
