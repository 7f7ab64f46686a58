import { type Face, face } from './face.ts';
import { type FallbackFaces, type FallbackFont, fallbackFaces } from './fallback-faces.ts';
import { INVISIBLE, SUBSTITUTES } from './substitutes.ts';

/** The four faces of one serif, as the bytes of static TrueType files; the caller reads them from disk. */
export interface FaceFiles {
  readonly regular: Uint8Array;
  readonly italic: Uint8Array;
  readonly bold: Uint8Array;
  readonly boldItalic: Uint8Array;
}

export type FaceStyle = keyof FaceFiles;

export const FACE_STYLES = ['regular', 'italic', 'bold', 'boldItalic'] as const satisfies readonly FaceStyle[];

export interface FaceSet extends Readonly<Record<FaceStyle, Face>> {
  readonly fallback: FallbackFaces;
}

export function faceSet(files: FaceFiles, fallbacks: readonly FallbackFont[] = []): FaceSet {
  return {
    fallback: fallbackFaces(fallbacks),
    regular: face(files.regular),
    italic: face(files.italic),
    bold: face(files.bold),
    boldItalic: face(files.boldItalic),
  };
}

/** Whether the character can be put on the page: by its own glyph, by the one that stands for it, or because it is never drawn. */
export function canDraw(face: Face, codePoint: number): boolean {
  return (
    face.has(codePoint) ||
    INVISIBLE.has(codePoint) ||
    (SUBSTITUTES.get(codePoint)?.some((other) => face.has(other)) ?? false)
  );
}
