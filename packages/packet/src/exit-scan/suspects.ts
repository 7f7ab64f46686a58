import type { WithheldTerms } from '@sanctions-packet/core/disclosure';

/** Among words that are no part of any name, a short word counts as it does in a sentence. */
const AMONG_WORDS = 'x x x x x x x x x ';

/** Of whose name a single word is, or may be, a part; each word is asked about once. */
export class Suspects {
  readonly #withheld: WithheldTerms;
  readonly #known = new Map<string, ReadonlySet<string>>();

  constructor(withheld: WithheldTerms) {
    this.#withheld = withheld;
  }

  /** Ids of people; the word is given in small letters, and asked about as a name is written too. */
  of(word: string): ReadonlySet<string> {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const asName = word.slice(0, 1).toUpperCase() + word.slice(1);
    const matches = [word, asName].flatMap((form) => this.#withheld.matches(AMONG_WORDS + form, { strict: true }));
    const subjects = new Set(matches.map(({ subject }) => subject));
    this.#known.set(word, subjects);
    return subjects;
  }
}
