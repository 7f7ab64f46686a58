import { type FoldedWord, foldWords } from './fold.ts';

/** Texts remembered at most, so that a dossier without end does not fill the memory. */
const MOST_KNOWN = 500_000;

/** Words and whole texts in folded form: the same ones are searched for every profile and recipient. */
export class FoldedTexts {
  readonly #words = new Map<string, FoldedWord>();
  readonly #texts = new Map<string, readonly FoldedWord[]>();

  /** The words of a text in order; `kept` when the same text will be asked for again. */
  wordsOf(text: string, kept = false): readonly FoldedWord[] {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    const words = foldWords(text, this.#words);
    if (kept && this.#texts.size < MOST_KNOWN) this.#texts.set(text, words);
    return words;
  }
}
