import type { Outcome } from '@sanctions-packet/core';
import type { Document } from '@sanctions-packet/core/document';
import fc from 'fast-check';
import { loadFallbackFonts } from '../../packages/cli/src/fallback-fonts.ts';
import { docxRenderer } from '../../packages/render-docx/src/index.ts';
import { sampleFaces } from '../../packages/render-pdf/fixtures/faces.ts';
import { randomDocument } from '../../packages/render-pdf/fixtures/random-document.ts';
import { sampleOptions } from '../../packages/render-pdf/fixtures/render-sample.ts';
import { pdfRenderer } from '../../packages/render-pdf/src/index.ts';
import { arbitraryDocument } from './arbitrary-document.ts';

const SEED = 2026;
/** A sign that no face at hand has. */
const UNDRAWN = /😀/gu;

/**
 * Random documents in both formats, for judges that are no tests (`tools/random-documents.mjs`). The same ones every
 * time: half from the grammar that holds every kind of block, half from the one that holds every awkward letter.
 */
export async function* randomDocuments(
  count: number,
): AsyncGenerator<{ readonly pdf: Uint8Array; readonly docx: Uint8Array }> {
  const half = Math.ceil(count / 2);
  const documents: readonly Document[] = [
    ...fc.sample(randomDocument, { seed: SEED, numRuns: half }).map(({ document }) => document),
    ...fc.sample(arbitraryDocument, { seed: SEED, numRuns: count - half }).map(drawable),
  ];
  const renderer = pdfRenderer({ faces: sampleFaces(), fallbacks: await loadFallbackFonts() });
  const word = docxRenderer();
  for (const document of documents) {
    const pdf = bytesOf(await renderer.render(document, sampleOptions()));
    yield { pdf, docx: bytesOf(await word.render(document, sampleOptions())) };
  }
}

function bytesOf(outcome: Outcome<{ readonly bytes: Uint8Array }>): Uint8Array {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value.bytes;
}

function drawable(document: Document): Document {
  return JSON.parse(JSON.stringify(document).replace(UNDRAWN, '')) as Document;
}
