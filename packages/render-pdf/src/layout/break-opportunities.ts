/**
 * A stretch of text that no line is broken within, and what follows it: a space, a place where a line may end
 * without one (`joint`), a soft hyphen, or nothing (`none`: the next text belongs to the same word).
 */
export interface Token {
  readonly text: string;
  readonly end: 'space' | 'joint' | 'soft' | 'none';
}

/** Spaces at which a line may be broken; the no-break, narrow no-break and figure spaces are letters here. */
const SPACE = /[\t\n\v\f\r \u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]/;
const NEVER_DRAWN = /[\u2060\ufeff]/;
/** Letters and signs that a line never ends at, which is nearly all: taken in one go. */
const ORDINARY = /[!-,.-~\u00a0-\u00ac\u00ae-\u167f]+/y;

/** Divides text at the places where a line may end (a small part of UAX #14: our documents are in alphabetic scripts). */
export function tokens(text: string): readonly Token[] {
  const found: Token[] = [];
  let word = '';
  let index = 0;
  const close = (end: Token['end']): void => {
    found.push({ text: word, end });
    word = '';
  };
  while (index < text.length) {
    ORDINARY.lastIndex = index;
    if (ORDINARY.test(text)) {
      word += text.slice(index, ORDINARY.lastIndex);
      index = ORDINARY.lastIndex;
      continue;
    }
    const character = text.charAt(index);
    if (SPACE.test(character)) {
      while (index + 1 < text.length && SPACE.test(text.charAt(index + 1))) index += 1;
      if (holdsSpace(word, text.slice(index + 1, index + 3))) word += ' ';
      else close('space');
    } else if (character === '\u00ad') {
      close('soft');
    } else if (character === '\u200b') {
      close('joint');
    } else if (!NEVER_DRAWN.test(character)) {
      word += character;
      if (breaksAfter(character, word, text.charAt(index + 1))) close('joint');
    }
    index += 1;
  }
  if (word !== '') close('none');
  return found;
}

const HOLDS_NEXT: ReadonlySet<string> = new Set('«‹„№§');
const HELD: ReadonlySet<string> = new Set('»›;:!?%');
const DASHES: ReadonlySet<string> = new Set('–—-');

/**
 * Whether a space keeps what stands beside it: inside French quotation marks and before French signs, before a dash,
 * after the signs for number and section. No line then begins or ends with a lonely sign.
 */
function holdsSpace(word: string, next: string): boolean {
  if (word === '') return false;
  if (HOLDS_NEXT.has(word.charAt(word.length - 1)) || HELD.has(next.charAt(0))) return true;
  return DASHES.has(next.charAt(0)) && (next.length === 1 || /\s/.test(next.charAt(1)));
}

/** After a hyphen between letters, and after a dash; never before a digit, which keeps dates and ranges whole. */
function breaksAfter(character: string, word: string, next: string): boolean {
  if (next === '' || SPACE.test(next)) return false;
  if (breaksWithin(word, next)) return true;
  if (character === '-' || character === '\u2010')
    return word.length > 2 && /\p{L}/u.test(next) && !/^https?:/.test(word);
  if (character === '\u2013') return word.length > 1 && /\p{L}/u.test(next);
  return character === '\u2014' && /[\p{L}\p{N}]/u.test(next);
}

/** A text in Chinese signs longer than this is no name: lines may end within it. */
const LONGEST_NAME = 6;

/** Between two signs of a longer Chinese text, never between a letter and the sign that closes its sentence. */
function breaksWithin(word: string, next: string): boolean {
  return word.length >= LONGEST_NAME && /\p{Script=Han}$/u.test(word) && /^\p{Script=Han}/u.test(next);
}

/** A word too wide for its line: the parts it may be divided into, and how willingly. */
export interface Division {
  readonly text: string;
  /** Whether the place after it is a good one: after a slash, a dot, a hyphen or the like. */
  readonly good: boolean;
}

/** Divides a word between letters, as the last resort for addresses and check sums; marks stay with their letter. */
export function divisions(word: string): readonly Division[] {
  const letters = word.match(/[^\p{M}][\p{M}\u200c\u200d]*|[\p{M}]+/gu) ?? [word];
  return letters.map((letter, index) => ({
    text: letter,
    good: /[/?&=#._\-@:,;%+]/.test(letter) && !/[/]/.test(letters[index + 1] ?? ''),
  }));
}

/** Up to a letter that joins only the one before it (Joining_Type R or U of the Unicode Standard, chapter 9). */
const ENDS_A_JOIN =
  /(?:[^\u0621-\u0625\u0627\u0629\u062f-\u0632\u0648\u0671-\u0673\u0675-\u0677\u0688-\u0699\u06c0\u06c3-\u06cb\u06cd\u06cf\u06d2\u06d3\u06d5\u06ee\u06ef]\p{M}*){0,11}.\p{M}*/gsu;

/**
 * Divides a word in Arabic script after letters that do not join the next, so that every part keeps its shape; between
 * joined letters only where there is no such place for long.
 */
export function joinedDivisions(word: string): readonly Division[] {
  const parts = word.match(ENDS_A_JOIN) ?? [word];
  return parts.map((text) => ({ text, good: true }));
}
