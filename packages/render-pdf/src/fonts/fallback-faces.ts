import { type Face, face } from './face.ts';
import type { FaceStyle } from './face-set.ts';

/** A font for letters that the four faces lack. */
export interface FallbackFont {
  /** Matches one character that this font is for; its files are not opened for any other. */
  readonly letters: RegExp;
  /** Type size as a share of that of the words around, so that both look equally large; 1 where it is not given. */
  readonly scale?: number;
  /** Bytes of static TrueType files, the same object each time; called when a letter is met that matches. */
  readonly regular: () => Uint8Array;
  readonly bold: () => Uint8Array;
}

/** The face that draws a letter which the face of a style lacks, or nothing. These fonts have no italics. */
export type FallbackFaces = (style: FaceStyle, codePoint: number) => ScaledFace | undefined;

export interface ScaledFace {
  readonly face: Face;
  readonly scale: number;
}

export function fallbackFaces(fonts: readonly FallbackFont[]): FallbackFaces {
  return (style, codePoint) => {
    const letter = String.fromCodePoint(codePoint);
    for (const font of fonts) {
      if (!font.letters.test(letter)) continue;
      const found = face(style === 'bold' || style === 'boldItalic' ? font.bold() : font.regular());
      if (found.has(codePoint)) return { face: found, scale: font.scale ?? 1 };
    }
    return undefined;
  };
}

/** Text that one face draws. */
export interface FaceRun extends ScaledFace {
  readonly text: string;
}

/** Letters of the alphabets that the four faces are for, and signs: texts of these alone are not looked at closer. */
const COMMON = /^[\u0000-\u052f\u1c80-\u1c8f\u1d00-\u22ff]*$/;
/** Whether a text needs no fallback, whatever its words: it is then drawn by its own face alone. */
export function isCommon(text: string): boolean {
  return COMMON.test(text);
}

/** Marks and joiners belong to the letter before them, whoever draws it. */
const FOLLOWS = /[\p{M}\u200c\u200d]/u;

/** Divides text by the faces that draw it: its own face, or for what that lacks a fallback. */
export function faceRuns(
  text: string,
  own: Face,
  fallback: (codePoint: number) => ScaledFace | undefined,
): readonly FaceRun[] {
  const first = { face: own, scale: 1 };
  if (isCommon(text)) return [{ text, ...first }];
  const runs: { text: string; readonly digits: boolean; readonly drawing: ScaledFace }[] = [];
  for (const letter of text) {
    const codePoint = letter.codePointAt(0) ?? 0;
    const last = runs.at(-1);
    const follows = last !== undefined && FOLLOWS.test(letter) && last.drawing.face.has(codePoint);
    const drawing = follows ? last.drawing : own.has(codePoint) ? first : (fallback(codePoint) ?? first);
    const digits = drawing !== first && /\p{Nd}/u.test(letter);
    if (last?.drawing.face === drawing.face && last.digits === digits) last.text += letter;
    else runs.push({ text: letter, digits, drawing });
  }
  return runs.map((run) => ({ text: run.text, ...run.drawing }));
}
