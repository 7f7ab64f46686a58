/** What a person could hide in a name to move the cursor, recolour the screen or turn the line around. */
const UNSEEN = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/gu;

/** A text of a record or a path, made safe for a terminal: on one line, without control characters. */
export function shown(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ').replace(UNSEEN, '\ufffd');
}

/**
 * Breaks a text at its spaces into lines of at most `width` columns (one a code point). A word that is longer than a
 * line keeps its own, so that a path or an id can be copied.
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

export function columns(text: string): number {
  return [...text].length;
}

/** "1 file", "2 files". */
export function count(number: number, one: string, many: string = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
