import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FallbackFont } from '@sanctions-packet/render-pdf';

const PACKAGE = '@sanctions-packet/fonts-fallback';

/** Gives the path of a module's file, or throws an error with a `code` when it is not installed. */
export type Resolve = (specifier: string) => string;

/**
 * Fonts for names in Arabic script, Chinese and Georgian, where the package that lists them is installed; else none, and
 * such a letter blocks the document. A file is read from the disk when a letter asks for it, and kept.
 */
export async function loadFallbackFonts(
  resolve: Resolve = createRequire(import.meta.url).resolve,
): Promise<readonly FallbackFont[]> {
  const home = installed(resolve);
  if (home === undefined) return [];
  const { FALLBACK_FONTS } = await import('@sanctions-packet/fonts-fallback');
  const beside = createRequire(home);
  const reader = (specifier: string): (() => Uint8Array) => {
    let bytes: Uint8Array | undefined;
    return () => {
      bytes ??= new Uint8Array(readFileSync(beside.resolve(specifier)));
      return bytes;
    };
  };
  return FALLBACK_FONTS.map(({ letters, scale, regular, bold }) => ({
    letters,
    scale,
    regular: reader(regular),
    bold: reader(bold),
  }));
}

/** Where the package is, if it is anywhere; any other failure is one to be told. */
function installed(resolve: Resolve): string | undefined {
  try {
    return resolve(`${PACKAGE}/package.json`);
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}
