import { transliterate, unmixed } from './transliterate.ts';

/** A word of a text: as written, and in the forms it is searched by. */
export interface FoldedWord {
  readonly written: string;
  /** Case, marks and script folded; two entries more when the word mixes scripts. */
  readonly exact: readonly string[];
  /** `exact` with the spellings of different transliterations made one. */
  readonly skeletons: readonly string[];
  /** Whether it starts like a name: upper case, or a script that has no case. */
  readonly nameLike: boolean;
}

/** Folds one word: compatibility forms, marks, invisible characters, case and script. */
export function foldWord(word: string): string {
  return transliterate(markless(word));
}

/**
 * One form for the ways in which different systems spell a sound in Latin letters (kh, h and ch; y, j and i; q, c and
 * k; sh and š): for finding a name, never for printing it. Takes a folded word.
 */
export function skeleton(folded: string): string {
  return folded
    .replace(/([ckgszptd])h/g, '$1')
    .replace(/[hcq]/g, 'k')
    .replace(/w/g, 'v')
    .replace(/x/g, 'ks')
    .replace(/[yj]/g, 'i')
    .replace(/i([eo])/g, '$1')
    .replace(/(.)\1+/gu, '$1');
}

/**
 * The words of a text in order. Hyphens and spaces part words; a hyphen at the end of a line does not. A word folded
 * before is taken from `known`, which learns the new ones.
 */
export function foldWords(text: string, known: Map<string, FoldedWord> = new Map()): readonly FoldedWord[] {
  return words(text).map((written) => {
    const before = known.get(written);
    if (before !== undefined) return before;
    const folded = foldWrittenWord(written);
    if (known.size < MOST_KNOWN) known.set(written, folded);
    return folded;
  });
}

/** Words remembered at most, so that a long text does not fill the memory. */
const MOST_KNOWN = 200_000;

function foldWrittenWord(written: string): FoldedWord {
  const plain = markless(written);
  const exact = [plain, ...unmixed(plain)].map(transliterate);
  return { written, exact, skeletons: exact.map(skeleton), nameLike: isNameLike(written) };
}

/** The words of a text, folded to one form each. */
export function foldPhrase(text: string): readonly string[] {
  return words(text).map(foldWord);
}

function words(text: string): readonly string[] {
  const visible = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/-\r?\n\s*/g, '');
  return visible.match(/[\p{L}\p{M}\p{N}]+(?:['’ʼ`][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}

function markless(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}'’ʼ`]/gu, '')
    .toLowerCase();
}

function isNameLike(word: string): boolean {
  const first = word.match(/\p{L}/u)?.[0];
  if (first === undefined) return false;
  return first !== first.toLowerCase() || first === first.toUpperCase();
}
