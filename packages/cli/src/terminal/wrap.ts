/** What a person could hide in a name to move the cursor, recolour the screen or turn the line around. */
const UNSEEN = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/gu;

/** A text of a record or a path, made safe for a terminal: on one line, without control characters. */
export function shown(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ').replace(UNSEEN, '\ufffd');
}

/**
 * Breaks a text at its spaces into lines of at most `width` columns. A word that is longer than a line keeps its own, so
 * that a path or an id can be copied.
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of shown(text).split(/ +/).filter(Boolean)) {
    if (line !== '' && columns(line) + 1 + columns(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

/** Wrapped lines with a first and a following indent. */
export function hang(text: string, width: number, first: string, following: string): readonly string[] {
  return wrap(text, width - columns(following)).map((line, index) => (index === 0 ? first : following) + line);
}

/** Letters that a terminal draws two columns wide: Hangul, Chinese, Japanese, full-width forms, pictures. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const ZERO = /[\p{Mn}\p{Me}\u200b-\u200d\ufeff]/u;

/** Columns that a text takes on a terminal. */
export function columns(text: string): number {
  let sum = 0;
  for (const letter of text) sum += letter < '\u0300' ? 1 : ZERO.test(letter) ? 0 : WIDE.test(letter) ? 2 : 1;
  return sum;
}

/** A text cut to so many columns, with a mark where it was cut. */
export function cut(text: string, width: number): string {
  const whole = shown(text);
  return columns(whole) <= width ? whole : `${piecesOf(whole, width - 1)[0] ?? ''}…`;
}

/** As `wrap`, and words longer than a line are broken: for names, which nobody copies into a command. */
export function fold(text: string, width: number): readonly string[] {
  return wrap(text, width).flatMap((line) => (columns(line) > width ? piecesOf(line, width) : [line]));
}

function piecesOf(word: string, width: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (columns(piece + letter) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}

/** "1 file", "2 files". */
export function count(number: number, one: string, many: string = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
