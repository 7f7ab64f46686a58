const ALPHABETS = [
  { first: 'q', consonants: 'bdgkmnrtvz', vowels: 'aeiou' },
  { first: 'ц', consonants: 'бдгкмнртвз', vowels: 'аеиоу' },
] as const;

/** Case endings of the languages that the documents are written in, and of English. */
const ENDINGS = ['', '', 's', 'a', 'am', 'ą', 'ga', 'le', 'у', 'ом', 'ы', 'ға', 'ның'];

/** Words that nobody has ever written, the same for the same seed, and never one twice. */
export class RandomWords {
  #state: number;
  #made: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
    this.#made = this.below(100_000);
  }

  /** A whole number from 0 up to below a limit. */
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }

  chance(share: number): boolean {
    return this.below(1000) < share * 1000;
  }

  pick<T>(from: readonly T[]): T {
    return from[this.below(from.length)] as T;
  }

  digits(length: number): string {
    return Array.from({ length }, (_, index) => String(index === 0 ? 1 + this.below(9) : this.below(10))).join('');
  }

  /** Nine letters, of which the first seven are in no other word, and which begin as no word of the documents does. */
  word(alphabet: (typeof ALPHABETS)[number] = ALPHABETS[0]): string {
    this.#made = (this.#made + 7_919) % 125_000;
    const syllables = [
      this.#made % 50,
      Math.floor(this.#made / 50) % 50,
      Math.floor(this.#made / 2_500),
      this.below(50),
    ];
    return (
      alphabet.first +
      syllables
        .map((syllable) => `${alphabet.consonants[syllable % 10]}${alphabet.vowels[Math.floor(syllable / 10)]}`)
        .join('')
    );
  }

  /** A word that is written like a name, in one of the scripts. */
  name(): string {
    const word = this.word(this.pick(ALPHABETS));
    return word.slice(0, 1).toUpperCase() + word.slice(1);
  }

  /** A name as a text might have it: as it is, in capitals, cut at a line end, or with a case ending. */
  written(name: string): string {
    const form = this.below(4);
    if (form === 0) return name.toUpperCase();
    if (form === 1) return `${name.slice(0, 4)}-\n${name.slice(4)}`;
    return `${name}${this.pick(ENDINGS)}`;
  }
}
