import { Unreadable } from '../found-text.ts';
import { PdfKeyword, PdfName, PdfReference, PdfString, type PdfValue } from './pdf-values.ts';

/** Arrays and dictionaries inside each other; our own files need five. */
const DEEPEST = 40;

const REFERENCE = /\s+(\d+)\s+R(?![A-Za-z0-9])/y;
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)/y;
const KEYWORD = /[A-Za-z'"*]+/y;
const NAME = /[^\s()<>[\]{}/%]*/y;
const SPACE = /(?:[\0\t\n\f\r ]|%[^\r\n]*)*/y;
const UNESCAPED = /[^\\()]*/y;
const OCTAL = /[0-7]{1,3}/y;

const SPACE_CODE = 0x20;
const LINE_CODE = 0x0a;
const COMMENT_CODE = 0x25;
const ZERO_CODE = 0x30;
/** A number of so many digits is told exactly. */
const EXACT_DIGITS = 15;

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** The value of a hexadecimal digit by its character code; -1 for every other character up to `f`. */
const DIGITS: readonly number[] = Array.from({ length: 103 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[0-9A-Fa-f]/.test(character) ? Number.parseInt(character, 16) : -1;
});

/** Most characters that are made at once: each is an argument of a call. */
const CHUNK = 4096;

function textOfBytes(codes: readonly number[]): string {
  let text = '';
  for (let at = 0; at < codes.length; at += CHUNK) text += String.fromCharCode(...codes.slice(at, at + CHUNK));
  return text;
}

/** Reads values one after the other from PDF syntax, given with one character a byte. */
export class PdfLexer {
  at: number;
  readonly #source: string;
  /** Whether `12 0 R` is a reference; in content streams it is none. */
  readonly #references: boolean;

  constructor(source: string, at = 0, { references = true } = {}) {
    this.#source = source;
    this.at = at;
    this.#references = references;
  }

  /** The next value, or `undefined` at the end. */
  next(depth = 0): PdfValue | undefined {
    if (depth > DEEPEST) throw new Unreadable('PDF values nested too deeply');
    this.#space();
    const start = this.#source[this.at];
    switch (start) {
      case undefined:
        return undefined;
      case '/':
        return this.#name();
      case '(':
        return this.#literal();
      case '[':
        return this.#array(depth);
      case '<':
        return this.#source[this.at + 1] === '<' ? this.#dictionary(depth) : this.#hexadecimal();
      default:
        return this.#plain();
    }
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#source)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  #space(): void {
    let code = this.#source.charCodeAt(this.at);
    while (code === SPACE_CODE || code === LINE_CODE) {
      this.at += 1;
      code = this.#source.charCodeAt(this.at);
    }
    if (code <= SPACE_CODE || code === COMMENT_CODE) this.#take(SPACE);
  }

  #plain(): PdfValue {
    const code = this.#source.charCodeAt(this.at);
    if (code < 0x3a) {
      const whole = this.#whole();
      if (whole !== undefined) return this.#reference(whole) ?? whole;
      const digits = this.#take(NUMBER);
      if (digits !== '') return this.#reference(Number(digits)) ?? Number(digits);
    }
    const word = this.#take(KEYWORD);
    if (word === '') throw new Unreadable('A character that starts no PDF value');
    if (word === 'true') return true;
    if (word === 'false') return false;
    return word === 'null' ? null : new PdfKeyword(word);
  }

  /** Digits alone, which most numbers are; nothing, and no step ahead, when it is another number or none. */
  #whole(): number | undefined {
    let at = this.at;
    let value = 0;
    let digit = this.#source.charCodeAt(at) - ZERO_CODE;
    for (; digit >= 0 && digit <= 9; digit = this.#source.charCodeAt(at) - ZERO_CODE) {
      value = value * 10 + digit;
      at += 1;
    }
    if (at === this.at || at - this.at > EXACT_DIGITS || this.#source[at] === '.') return undefined;
    this.at = at;
    return value;
  }

  #reference(object: number): PdfReference | undefined {
    if (!this.#references || this.#source.charCodeAt(this.at) > SPACE_CODE) return undefined;
    REFERENCE.lastIndex = this.at;
    const found = REFERENCE.exec(this.#source);
    if (found === null) return undefined;
    this.at += found[0].length;
    return new PdfReference(object);
  }

  #name(): PdfName {
    this.at += 1;
    const name = this.#take(NAME);
    return new PdfName(
      name.includes('#')
        ? name.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
        : name,
    );
  }

  /** Spaces between digits count for nothing; a last digit alone has a zero after it. */
  #hexadecimal(): PdfString {
    const codes: number[] = [];
    let high = -1;
    for (this.at += 1; ; this.at += 1) {
      const code = this.#source.charCodeAt(this.at);
      const digit = DIGITS[code] ?? -1;
      if (digit < 0) {
        if (code <= 0x20) continue;
        break;
      }
      if (high < 0) high = digit;
      else {
        codes.push(high * 16 + digit);
        high = -1;
      }
    }
    if (high >= 0) codes.push(high * 16);
    this.#close('>');
    return new PdfString(textOfBytes(codes));
  }

  #literal(): PdfString {
    let bytes = '';
    let open = 1;
    for (this.at += 1; ; this.at += 1) {
      bytes += this.#take(UNESCAPED);
      const character = this.#source[this.at];
      if (character === undefined) throw new Unreadable('A PDF string without an end');
      if (character === '(') open += 1;
      if (character === ')') open -= 1;
      if (open === 0) break;
      bytes += character === '\\' ? this.#escape() : character;
    }
    this.at += 1;
    return new PdfString(bytes);
  }

  #escape(): string {
    this.at += 1;
    const digits = this.#take(OCTAL);
    if (digits !== '') {
      this.at -= 1;
      return String.fromCharCode(Number.parseInt(digits, 8) & 0xff);
    }
    const character = this.#source[this.at] ?? '';
    if (character === '\r' && this.#source[this.at + 1] === '\n') this.at += 1;
    return character === '\r' || character === '\n' ? '' : (ESCAPES[character] ?? character);
  }

  #array(depth: number): readonly PdfValue[] {
    this.at += 1;
    const values: PdfValue[] = [];
    while (!this.#ends(']')) values.push(this.#inside(depth));
    this.at += 1;
    return values;
  }

  #dictionary(depth: number): ReadonlyMap<string, PdfValue> {
    this.at += 2;
    const entries = new Map<string, PdfValue>();
    while (!this.#ends('>')) {
      const key = this.#inside(depth);
      if (!(key instanceof PdfName)) throw new Unreadable('A PDF dictionary with a key that is no name');
      if (entries.has(key.name)) throw new Unreadable('A PDF dictionary with a key given twice');
      entries.set(key.name, this.#inside(depth));
    }
    this.#close('>');
    this.#close('>');
    return entries;
  }

  #inside(depth: number): PdfValue {
    const value = this.next(depth + 1);
    if (value === undefined || value instanceof PdfKeyword) throw new Unreadable('A PDF value without an end');
    return value;
  }

  #ends(character: string): boolean {
    this.#space();
    return this.#source[this.at] === character;
  }

  #close(character: string): void {
    if (this.#source[this.at] !== character) throw new Unreadable('A PDF value without an end');
    this.at += 1;
  }
}
