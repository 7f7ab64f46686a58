import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { PaginatingRenderer, Renderer } from '@sanctions-packet/core/document';
import { loadFallbackFonts } from './fallback-fonts.ts';

/** The renderers of this distribution, by format. */
export interface Renderers {
  readonly docx: Renderer;
  readonly pdf: PaginatingRenderer;
  /** The regular face, for stamps. */
  readonly face: Uint8Array;
}

/**
 * The renderers with their fonts, read from the disk. Their code is loaded here and not before: most commands, and
 * most programs that only check a case, never need it.
 */
export async function loadRenderers(): Promise<Renderers> {
  const [{ docxRenderer }, { pdfRenderer }, fallbacks, regular, italic, bold, boldItalic] = await Promise.all([
    import('@sanctions-packet/render-docx'),
    import('@sanctions-packet/render-pdf'),
    loadFallbackFonts(),
    readFace('Regular'),
    readFace('Italic'),
    readFace('Bold'),
    readFace('BoldItalic'),
  ]);
  const pdf = pdfRenderer({ faces: { regular, italic, bold, boldItalic }, fallbacks });
  return { docx: docxRenderer(), pdf, face: regular };
}

/** One of the fonts that are shipped with the PDF renderer. */
async function readFace(name: string): Promise<Uint8Array> {
  const path = createRequire(import.meta.url).resolve(`@sanctions-packet/render-pdf/fonts/NotoSerif-${name}.ttf`);
  return new Uint8Array(await readFile(path));
}
