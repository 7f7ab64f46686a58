import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Outcome } from '@sanctions-packet/core';
import type { PaginatingRenderer } from '@sanctions-packet/core/document';
import { pdfRenderer } from '@sanctions-packet/render-pdf';

/** The PDF renderer with the fonts that are shipped with it. */
export function pdf(): PaginatingRenderer {
  return pdfRenderer({
    faces: { regular: face('Regular'), italic: face('Italic'), bold: face('Bold'), boldItalic: face('BoldItalic') },
  });
}

/** The value; a benchmark of something that failed would measure nothing. */
export function succeeded<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  const codes = [...new Set(outcome.problems.map(({ code, at }) => `${code} at ${at}`))];
  throw new Error(`The work failed: ${codes.slice(0, 5).join('; ')}`);
}

function face(name: string): Uint8Array {
  const path = import.meta.resolve(`@sanctions-packet/render-pdf/fonts/NotoSerif-${name}.ttf`);
  return new Uint8Array(readFileSync(fileURLToPath(path)));
}
