import * as fontkit from 'fontkit';
import { SUBSTITUTES } from './substitutes.ts';
import { readTrueType, type TrueTypeFile } from './truetype.ts';

export interface PlacedGlyph {
  readonly glyph: number;
  /** The characters this glyph stands for; empty for the further glyphs of one character. */
  readonly text: string;
  /** Width of the glyph itself, in thousandths of the type size. */
  readonly width: number;
  /** How far the pen moves; differs from `width` by kerning. */
  readonly advance: number;
  readonly dx: number;
  readonly dy: number;
}

/** A word as the face draws it: shaped once, used for layout and for painting. */
export interface ShapedWord {
  readonly text: string;
  readonly glyphs: readonly PlacedGlyph[];
  /** Thousandths of the type size. */
  readonly width: number;
  /** Where the pen stops, when that is not at the end of the word. */
  readonly stop?: number;
}

/** One parsed font face. Measures are in thousandths of the type size. */
export interface Face {
  readonly name: string;
  readonly file: TrueTypeFile;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly italicAngle: number;
  readonly weight: number;
  readonly box: readonly [number, number, number, number];
  readonly underline: { readonly position: number; readonly thickness: number };
  has(codePoint: number): boolean;
  /** Throws when a letter has no glyph: the check before layout has let a bad document through. */
  shape(word: string): ShapedWord;
}

/** Shaping is the dearest step of a document; the memory for it is bounded, and a full one is emptied. */
const REMEMBERED_WORDS = 60_000;

const PARSED = new WeakMap<Uint8Array, Face>();

/** Parses a face once per process and bytes object. */
export function face(bytes: Uint8Array): Face {
  const known = PARSED.get(bytes);
  if (known !== undefined) return known;
  const parsed = parseFace(bytes);
  PARSED.set(bytes, parsed);
  return parsed;
}

function parseFace(bytes: Uint8Array): Face {
  const font = fontkit.create(bytes as Buffer);
  if (!('layout' in font)) throw new Error('A font collection cannot be used as a face.');
  const scale = 1000 / font.unitsPerEm;
  const words = new Map<string, ShapedWord>();
  const { minX, minY, maxX, maxY } = font.bbox;
  const has = (codePoint: number): boolean => font.hasGlyphForCodePoint(codePoint);
  return {
    name: font.postscriptName,
    file: readTrueType(bytes),
    ascent: font.ascent * scale,
    descent: font.descent * scale,
    capHeight: font.capHeight * scale,
    italicAngle: font.italicAngle,
    weight: (font['OS/2'] as unknown as { readonly usWeightClass: number }).usWeightClass,
    box: [minX * scale, minY * scale, maxX * scale, maxY * scale],
    underline: { position: font.underlinePosition * scale, thickness: font.underlineThickness * scale },
    has,
    shape(word) {
      const known = words.get(word);
      if (known !== undefined) return known;
      if (words.size >= REMEMBERED_WORDS) words.clear();
      const shaped = shapeWord(font, scale, word);
      words.set(word, shaped);
      return shaped;
    },
  };
}

function shapeWord(font: fontkit.Font, scale: number, word: string): ShapedWord {
  const characters = [...word];
  const text = characters.map((character) => drawn(font, character)).join('');
  // Digits run from left to right in every script.
  const run = /^\p{Nd}+$/u.test(word) ? font.layout(text, undefined, undefined, undefined, 'ltr') : font.layout(text);
  // Words read from right to left come as they stand on the page, and so each glyph says itself what it stands for.
  const inOrder =
    run.direction !== 'rtl' &&
    run.glyphs.reduce((sum, glyph) => sum + glyph.codePoints.length, 0) === characters.length;
  let taken = 0;
  let width = 0;
  const glyphs = run.glyphs.map((glyph, index): PlacedGlyph => {
    if (glyph.id === 0) throw new Error('A letter without a glyph reached the shaper.');
    const text = inOrder
      ? characters.slice(taken, taken + glyph.codePoints.length).join('')
      : String.fromCodePoint(...glyph.codePoints);
    taken += glyph.codePoints.length;
    const position = run.positions[index];
    const advance = (position?.xAdvance ?? glyph.advanceWidth) * scale;
    width += advance;
    return {
      glyph: glyph.id,
      text,
      width: glyph.advanceWidth * scale,
      advance,
      dx: (position?.xOffset ?? 0) * scale,
      dy: (position?.yOffset ?? 0) * scale,
    };
  });
  return { text: word, glyphs, width };
}

/** The character whose glyph is drawn for this one. */
function drawn(font: fontkit.Font, character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  if (font.hasGlyphForCodePoint(codePoint)) return codePoint === 0xad ? '-' : character;
  const substitute = SUBSTITUTES.get(codePoint)?.find((other) => font.hasGlyphForCodePoint(other));
  return substitute === undefined ? character : String.fromCodePoint(substitute);
}
