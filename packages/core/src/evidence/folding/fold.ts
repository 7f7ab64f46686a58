import { transliterate, unmixed } from './transliterate.ts';

/** A word of a text: as written, and in the forms it is searched by. */
export interface FoldedWord {
  readonly written: string;
  /** Case, marks and script folded; two entries more when the word mixes scripts. */
  readonly exact: readonly string[];
  /** The readings of `exact` with the spellings of different transliterations made one. */
  readonly skeletons: readonly string[];
  /** Whether it starts like a name: upper case, or a script that has no case. */
  readonly nameLike: boolean;
}

/** Folds one word: compatibility forms, marks, invisible characters, case and script. */
export function foldWord(word: string): string {
  return transliterate(markless(word));
}

/**
 * One form for the ways in which different systems spell a sound in Latin letters (kh, h and ch; y, j and i; ts, c and
 * tch; sh and š; ng and ņ): for finding a name, never for printing it. Takes a folded word.
 */
export function skeleton(folded: string): string {
  return folded
    .replace(/schtsch|stsh?|shch|s[ck]h|sc/g, 's')
    .replace(/t(?:ch|sh|s)/g, 'c')
    .replace(/([ckgszptd])h/g, '$1')
    .replace(/[hcq]/g, 'k')
    .replace(/w/g, 'v')
    .replace(/x/g, 'ks')
    .replace(/ng+/g, 'n')
    .replace(/ou/g, 'u')
    .replace(/[yj]/g, 'i')
    .replace(/i[eo]/g, 'e')
    .replace(/(.)\1+/gu, '$1');
}

/**
 * Every skeleton of a folded word: letters that stand for two sounds are read both ways. `j` is ж in the Kazakh Latin
 * alphabets and й elsewhere, `w` is у or в, `x` is х or кс.
 */
export function skeletons(folded: string): readonly string[] {
  const readings = new Set([folded]);
  for (const [letter, other] of TWO_SOUNDS) {
    if (!letter.test(folded)) continue;
    for (const reading of [...readings]) readings.add(reading.replace(letter, other));
  }
  return [...new Set([...readings].map(skeleton))];
}

const TWO_SOUNDS: readonly (readonly [letter: RegExp, other: string])[] = [
  [/j/g, 'zh'],
  [/w/g, 'u'],
  [/x/g, 'kh'],
];

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
  const exact = [plain, ...unmixed(plain), ...markedReadings(written)].map(transliterate);
  return { written, exact, skeletons: [...new Set(exact.flatMap(skeletons))], nameLike: isNameLike(written) };
}

/**
 * Readings of a word in which a mark changes the sound: ISO 9 writes я, ю and щ as â, û and ŝ, Estonian writes ы as õ,
 * the Kazakh alphabet of 2018 writes у as ý. None when no such letter is in it.
 */
function markedReadings(written: string): readonly string[] {
  const lower = written.normalize('NFC').toLowerCase();
  const read = lower.replace(/[âûŝõý]/g, (letter) => SOUNDS[letter] ?? letter);
  return read === lower ? [] : [markless(read)];
}

const SOUNDS: Readonly<Record<string, string>> = { â: 'ya', û: 'yu', ŝ: 'shch', õ: 'y', ý: 'u' };

/** Every folded reading of each word of a text. */
export function foldReadings(text: string): readonly (readonly string[])[] {
  return words(text).map((written) => foldWrittenWord(written).exact);
}

/** The words of a text, folded to one form each. */
export function foldPhrase(text: string): readonly string[] {
  return words(text).map(foldWord);
}

/** Nothing in ASCII has another form or is invisible. */
const ASCII = /^[\0-\x7f]*$/;

function words(text: string): readonly string[] {
  const plain = ASCII.test(text) ? text : text.normalize('NFKC').replace(/\p{Cf}/gu, '');
  const visible = plain.replace(/-\r?\n\s*/g, '');
  return visible.match(/[\p{L}\p{M}\p{N}]+(?:['’ʼ`′″]+[\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}

function markless(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}'’ʼ`ʹʺʻ′″]/gu, '')
    .toLowerCase();
}

function isNameLike(word: string): boolean {
  const first = word.match(/\p{L}/u)?.[0];
  if (first === undefined) return false;
  return first !== first.toLowerCase() || first === first.toUpperCase();
}
