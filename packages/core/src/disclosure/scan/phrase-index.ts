import { foldPhrase, skeleton } from '../../evidence/folding/fold.ts';
import { stems } from './stem.ts';

/** A run of words that must be found one after the other. */
interface Phrase {
  readonly subject: string;
  readonly words: readonly string[];
}

/** Finds runs of folded words: addresses, house names, public names. */
export class PhraseIndex {
  readonly #byFirst = new Map<string, Phrase[]>();
  readonly #stems = new Map<string, readonly string[]>();

  /** Adds a phrase; words are compared without their case endings when `inflected`. */
  constructor(
    phrases: readonly { readonly subject: string; readonly text: string }[],
    private readonly inflected = false,
  ) {
    const seen = new Set<string>();
    for (const { subject, text } of phrases) {
      const words = foldPhrase(text);
      const [first] = words;
      const known = `${subject} ${words.join(' ')}`;
      if (first === undefined || seen.has(known)) continue;
      seen.add(known);
      for (const key of this.#keys(first)) {
        const list = this.#byFirst.get(key);
        if (list === undefined) this.#byFirst.set(key, [{ subject, words }]);
        else list.push({ subject, words });
      }
    }
  }

  /** Whether any phrase may start with a folded word. */
  mayStart(word: string): boolean {
    return this.#keys(word).some((key) => this.#byFirst.has(key));
  }

  /** The longest phrase that starts at a word, or none; words are given folded. */
  longestAt(words: readonly string[], start: number): Phrase | undefined {
    const first = words[start];
    if (first === undefined) return undefined;
    let longest: Phrase | undefined;
    for (const key of this.#keys(first)) {
      for (const phrase of this.#byFirst.get(key) ?? []) {
        if (phrase.words.length > (longest?.words.length ?? 0) && this.#fits(phrase, words, start)) longest = phrase;
      }
    }
    return longest;
  }

  /** Every phrase that starts at a word. */
  subjectsAt(words: readonly string[], start: number): readonly string[] {
    const first = words[start];
    if (first === undefined) return [];
    return this.#keys(first).flatMap((key) =>
      (this.#byFirst.get(key) ?? []).filter((phrase) => this.#fits(phrase, words, start)).map(({ subject }) => subject),
    );
  }

  #keys(word: string): readonly string[] {
    if (!this.inflected) return [word];
    const known = this.#stems.get(word);
    if (known !== undefined) return known;
    const found = stems(skeleton(word));
    if (this.#stems.size < MOST_KNOWN) this.#stems.set(word, found);
    return found;
  }

  #fits(phrase: Phrase, words: readonly string[], start: number): boolean {
    return phrase.words.every((word, offset) => {
      const other = words[start + offset];
      if (other === undefined) return false;
      if (other === word) return true;
      return this.inflected && shareOne(this.#keys(other), this.#keys(word));
    });
  }
}

/** Words remembered at most, so that a long text does not fill the memory. */
const MOST_KNOWN = 200_000;

function shareOne(some: readonly string[], others: readonly string[]): boolean {
  return some.some((one) => others.includes(one));
}
