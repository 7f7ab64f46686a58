import type { Face, PlacedGlyph, ShapedWord } from '../fonts/face.ts';
import { code2, number } from './syntax.ts';

/** A code of a font in one document: a glyph together with the text it stands for. */
interface Code {
  readonly glyph: number;
  readonly text: string;
  readonly width: number;
}

/** Part of a word drawn at one height. */
export interface WordPart {
  /** Thousandths of the type size above the baseline. */
  readonly rise: number;
  /** What stands in a `TJ` array between the bracket that opens a string and the one that closes the last. */
  readonly codes: string;
}

/**
 * What one document uses of a face. A code stands for a pair of glyph and text, so that two characters drawn with one
 * glyph, such as a space and a no-break space, stay apart in the text layer. Code 0 is left to the missing glyph.
 */
export class FontUse {
  readonly face: Face;
  /** Name in the resources of the pages. */
  readonly resource: string;
  readonly codes: Code[] = [{ glyph: 0, text: '', width: 0 }];
  readonly #known = new Map<string, number>();
  readonly #words = new Map<ShapedWord, readonly WordPart[]>();

  constructor(face: Face, resource: string) {
    this.face = face;
    this.resource = resource;
  }

  parts(word: ShapedWord): readonly WordPart[] {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    const parts = this.#encode(word.glyphs);
    this.#words.set(word, parts);
    return parts;
  }

  #encode(glyphs: readonly PlacedGlyph[]): readonly WordPart[] {
    const parts: WordPart[] = [];
    let rise = 0;
    let codes = '';
    const adjust = (move: number): void => {
      if (Math.abs(move) >= 0.005) codes += `)${number(-move)}(`;
    };
    for (const glyph of glyphs) {
      if (glyph.dy !== rise) {
        if (codes !== '') parts.push({ rise, codes });
        codes = '';
        rise = glyph.dy;
      }
      if (glyph.dx !== 0) adjust(glyph.dx);
      codes += code2(this.#code(glyph));
      const after = glyph.advance - glyph.width - glyph.dx;
      if (after !== 0) adjust(after);
    }
    parts.push({ rise, codes });
    return parts;
  }

  #code({ glyph, text, width }: PlacedGlyph): number {
    const key = `${glyph} ${text}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const code = this.codes.length;
    this.codes.push({ glyph, text, width });
    this.#known.set(key, code);
    return code;
  }
}
