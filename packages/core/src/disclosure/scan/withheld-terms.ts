import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type FoldedWord, foldWords } from '../../evidence/folding/fold.ts';
import { FoldedTexts } from '../../evidence/folding/folded-texts.ts';
import { type NameHit, NameIndex, UNMISTAKABLE } from './name-index.ts';
import { NumberIndex } from './number-index.ts';
import { PhraseIndex } from './phrase-index.ts';

/** A value that must not leave, and the record it belongs to. */
export interface Term {
  readonly subject: string;
  readonly text: string;
}

/** Everything that a profile holds back, in the clear; lives only between collecting and indexing. */
export interface TermList {
  readonly names: readonly Term[];
  readonly numbers: readonly Term[];
  readonly phrases: readonly Term[];
  /** Names of people whom the packet names, such as officials. */
  readonly publicNames: readonly string[];
  /** Names of bodies, places and publications. One that holds somebody's whole withheld name is no public name. */
  readonly publicTitles: readonly string[];
}

/** `full`: the term itself, in any script. `stem`: an inflected or respelled form of it. */
export interface TermMatch {
  readonly subject: string;
  readonly level: 'full' | 'stem';
}

/** Words within which two parts of one name are taken for the name. */
const WINDOW = 4;
const MASK = '[sealed]';
/** Scripts that put no space between words; their names are looked for as they are. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * What must not leave under a profile, sealed: it answers whether a text holds any of it, and prints `[sealed]`.
 * Made by the gate alone.
 */
export class WithheldTerms {
  readonly #names: NameIndex;
  readonly #numbers: NumberIndex;
  readonly #phrases: PhraseIndex;
  readonly #publicNames: PhraseIndex;
  readonly #unspaced: readonly Term[];
  readonly #folded: FoldedTexts;
  readonly #known = new WeakMap<FoldedWord, WordFacts>();
  readonly #empty: boolean;
  readonly #basis: string;

  /** Texts folded for another profile of the same case are in `folded`, and need not be folded again. */
  constructor(terms: TermList, folded: FoldedTexts = new FoldedTexts()) {
    this.#folded = folded;
    const withheld = new NameIndex(terms.names);
    const shown = [...terms.publicNames, ...terms.publicTitles.filter((title) => !holdsWholeName(title, withheld))];
    const publicNames = shown.map((text) => ({ subject: '', text }));
    const publicWords = shown.flatMap((name) => foldWords(name).flatMap((word) => word.exact));
    this.#names = new NameIndex(withheld, new Set(publicWords));
    this.#numbers = new NumberIndex(terms.numbers);
    this.#phrases = new PhraseIndex(terms.phrases);
    this.#publicNames = new PhraseIndex(publicNames, true);
    this.#unspaced = [...terms.names, ...terms.phrases].filter(({ text }) => UNSPACED.test(text));
    this.#basis = bytesToHex(sha256(utf8ToBytes(JSON.stringify(terms))));
    this.#empty = terms.names.length + terms.numbers.length + terms.phrases.length === 0;
    Object.freeze(this);
  }

  /** Whether there is nothing to search for. */
  get isEmpty(): boolean {
    return this.#empty;
  }

  /**
   * SHA-256 of everything that is searched for, lower-case hex, and of what else the caller searches for: the same for
   * the same terms. Whoever has it can try names out, so it is for the input of a keyed digest, and leaves in no file or
   * message.
   */
  basis(also = ''): string {
    return also === '' ? this.#basis : bytesToHex(sha256(utf8ToBytes(`${this.#basis} ${also}`)));
  }

  /**
   * Which records a text gives away. A word that a public name shares is passed over when it stands alone, unless
   * `strict`, where it counts as a possible form (`stem`). A text of the dossier is `kept` for the next profile.
   */
  matches(
    text: string,
    { strict = false, kept = false }: { readonly strict?: boolean; readonly kept?: boolean } = {},
  ): readonly TermMatch[] {
    if (this.#empty) return [];
    const levels = new Map<string, 'full' | 'stem'>();
    const words = this.#folded.wordsOf(text, kept);
    for (const term of this.#unspaced) if (text.includes(term.text)) levels.set(term.subject, 'full');
    for (const subject of this.#numbers.subjectsIn(text)) levels.set(subject, 'full');
    this.#matchPhrases(words, levels);
    this.#matchNames(words, levels, strict);
    return [...levels].map(([subject, level]) => ({ subject, level }));
  }

  #matchPhrases(words: readonly FoldedWord[], levels: Map<string, 'full' | 'stem'>): void {
    for (let at = 0; at < words.length; at += 1) {
      if (!this.#factsOf(words[at]).startsPhrase) continue;
      for (const subject of this.#phrases.subjectsAt(formsFrom(words, at), 0)) levels.set(subject, 'full');
    }
  }

  #matchNames(words: readonly FoldedWord[], levels: Map<string, 'full' | 'stem'>, strict: boolean): void {
    const trail = new NameTrail();
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at];
      const { hits, startsPublicName } = this.#factsOf(word);
      const masked = startsPublicName ? (this.#publicNames.longestAt(formsFrom(words, at), 0)?.words.length ?? 0) : 0;
      if (masked > 1) {
        at += masked - 1;
        continue;
      }
      for (const hit of hits) {
        if (!mayBeName(hit, word)) continue;
        const level = trail.completes(hit, at) ? 'full' : aloneLevel(hit, word, words.length > 6, strict);
        if (level === 'full' || (level === 'stem' && !levels.has(hit.subject))) levels.set(hit.subject, level);
      }
    }
  }

  /** What the indexes say of a word, asked once for each distinct word. */
  #factsOf(word: FoldedWord | undefined): WordFacts {
    if (word === undefined) return NO_FACTS;
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const form = word.exact[0] ?? '';
    const facts = {
      hits: this.#names.hits(word),
      startsPhrase: this.#phrases.mayStart(form),
      startsPublicName: this.#publicNames.mayStart(form),
    };
    this.#known.set(word, facts);
    return facts;
  }

  toString(): string {
    return MASK;
  }

  toJSON(): string {
    return MASK;
  }

  [Symbol.toPrimitive](): string {
    return MASK;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return MASK;
  }
}

interface WordFacts {
  readonly hits: readonly NameHit[];
  readonly startsPhrase: boolean;
  readonly startsPublicName: boolean;
}

const NO_FACTS: WordFacts = { hits: [], startsPhrase: false, startsPublicName: false };

/** Remembers which part of a name came last, so that another part of it soon after makes the name whole. */
class NameTrail {
  readonly #last = new Map<string, { readonly part: string; readonly at: number }>();

  /** Whether a hit at a word completes a name; it is remembered either way. */
  completes({ subject, part }: NameHit, at: number): boolean {
    const before = this.#last.get(subject);
    this.#last.set(subject, { part, at });
    return before !== undefined && before.part !== part && at - before.at < WINDOW;
  }
}

/** A short inflected form that is not written like a name may be any word. */
function mayBeName(hit: NameHit, word: FoldedWord | undefined): boolean {
  return hit.exact || word?.nameLike === true || hit.letters >= UNMISTAKABLE;
}

function holdsWholeName(text: string, names: NameIndex): boolean {
  const trail = new NameTrail();
  return foldWords(text).some(
    (word, at) =>
      // Every hit is remembered, so `filter` before asking whether there is any.
      names.hits(word).filter((hit) => mayBeName(hit, word) && trail.completes(hit, at)).length > 0,
  );
}

/** Longest phrase that is looked for, in words. */
const LONGEST_PHRASE = 40;

function formsFrom(words: readonly FoldedWord[], start: number): readonly string[] {
  return words.slice(start, start + LONGEST_PHRASE).map(({ exact }) => exact[0] ?? '');
}

function aloneLevel(hit: NameHit, word: FoldedWord | undefined, amongWords: boolean, strict: boolean) {
  const level = word === undefined ? undefined : NameIndex.alone(hit, word, amongWords);
  if (level === undefined || !hit.shared) return level;
  return strict ? 'stem' : undefined;
}
