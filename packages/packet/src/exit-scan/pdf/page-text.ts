import { Unreadable } from '../found-text.ts';
import type { PdfFont } from './pdf-font.ts';
import { PdfLexer } from './pdf-lexer.ts';
import { isDictionary, nameOf, PdfKeyword, PdfString, type PdfValue } from './pdf-values.ts';

/** Words drawn one after the other that belong to one marked stretch of a page. */
export interface DrawnText {
  /** Number of the mark; `undefined` for page furniture and for what is not marked. */
  readonly mark: number | undefined;
  readonly text: string;
}

/** A gap from here on, in parts of the type size, parts words; letters of one word stand closer. */
const WORD_GAP = 0.15;

/** Operators that draw no words: colour, rectangles, placement of pictures. */
const SILENT: ReadonlySet<string> = new Set(['re', 'f', 'rg', 'q', 'Q', 'cm', 'Do', 'Ts']);

/**
 * The words of a content stream, in the order in which they are drawn, through the fonts' own maps. Words that touch are
 * joined, as the eye joins them. An operator that this program does not write is refused.
 */
export function pageText(content: string, fonts: ReadonlyMap<string, PdfFont>): readonly DrawnText[] {
  const pen = new Pen(fonts);
  const lexer = new PdfLexer(content, 0, { references: false });
  let operands: PdfValue[] = [];
  for (let value = lexer.next(); value !== undefined; value = lexer.next()) {
    if (!(value instanceof PdfKeyword)) {
      operands.push(value);
      continue;
    }
    pen.operate(value.word, operands);
    operands = [];
  }
  return pen.finish();
}

/** Letters of the scripts that run from right to left, and their marks; their digits run as all digits do. */
const TURNED = /[\u0590-\u065f\u066e-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+/g;

/** Words that run from right to left are drawn by their letters from the left, one word after the other as they are read. */
function asRead(drawn: string): string {
  return drawn.replace(TURNED, (word) => [...word].reverse().join(''));
}

class Pen {
  readonly #fonts: ReadonlyMap<string, PdfFont>;
  readonly #drawn: DrawnText[] = [];
  #font: PdfFont | undefined;
  #size = 0;
  /** Of the last letter. */
  #lastSize = 0;
  #x = 0;
  #y = 0;
  /** Where the next letter would touch the last. */
  #end = Number.NaN;
  #line = Number.NaN;
  #mark: number | undefined;
  #text = '';

  constructor(fonts: ReadonlyMap<string, PdfFont>) {
    this.#fonts = fonts;
  }

  operate(operator: string, operands: readonly PdfValue[]): void {
    if (SILENT.has(operator)) return;
    switch (operator) {
      case 'BT':
      case 'ET':
        return;
      case 'BDC':
        return this.#begin(operands[1]);
      case 'EMC':
        return this.#begin(undefined);
      case 'Tf':
        return this.#take(operands);
      case 'Tm':
        return this.#place(operands);
      case 'TJ':
        return this.#show(operands[0]);
      default:
        throw new Unreadable('A PDF page with an unknown operator');
    }
  }

  finish(): readonly DrawnText[] {
    this.#begin(undefined);
    return this.#drawn;
  }

  #begin(properties: PdfValue | undefined): void {
    if (this.#text !== '') this.#drawn.push({ mark: this.#mark, text: asRead(this.#text) });
    this.#text = '';
    const mark = isDictionary(properties) ? properties.get('MCID') : undefined;
    this.#mark = typeof mark === 'number' ? mark : undefined;
  }

  #take([name, size]: readonly PdfValue[]): void {
    this.#font = this.#fonts.get(nameOf(name) ?? '');
    if (this.#font === undefined || typeof size !== 'number') throw new Unreadable('A PDF page with an unknown font');
    this.#size = size;
  }

  #place([a, b, c, d, x, y]: readonly PdfValue[]): void {
    if (a !== 1 || b !== 0 || c !== 0 || d !== 1 || typeof x !== 'number' || typeof y !== 'number') {
      throw new Unreadable('A PDF page with turned words');
    }
    this.#x = x;
    this.#y = y;
  }

  #show(pieces: PdfValue | undefined): void {
    if (!Array.isArray(pieces) || this.#font === undefined) throw new Unreadable('A PDF page with unknown words');
    for (const piece of pieces as readonly PdfValue[]) {
      if (typeof piece === 'number') this.#x -= (piece * this.#size) / 1000;
      else if (piece instanceof PdfString) this.#codes(piece.bytes, this.#font);
      else throw new Unreadable('A PDF page with unknown words');
    }
  }

  #codes(bytes: string, font: PdfFont): void {
    this.#text += this.#gap();
    for (let at = 0; at < bytes.length; at += 2) {
      const code = (bytes.charCodeAt(at) << 8) | bytes.charCodeAt(at + 1);
      const text = font.texts.get(code);
      if (text === undefined) throw new Unreadable('A PDF page with a letter of no known meaning');
      this.#text += text;
      this.#x += (font.width(code) * this.#size) / 1000;
    }
    this.#end = this.#x;
    this.#line = this.#y;
    this.#lastSize = this.#size;
  }

  /** What parts these letters from the last: nothing, a space, a new line. */
  #gap(): '' | ' ' | '\n' {
    if (this.#line !== this.#y) return '\n';
    // The number of a note touches the word before it, and is no part of it.
    if (this.#size !== this.#lastSize) return ' ';
    return Math.abs(this.#x - this.#end) < WORD_GAP * this.#size ? '' : ' ';
  }
}
