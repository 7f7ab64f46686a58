import type { Document } from '@sanctions-packet/core/document';
import fc from 'fast-check';
import { randomDocument } from '../../packages/render-pdf/fixtures/random-document.ts';
import { rendered } from '../../packages/render-pdf/fixtures/render-sample.ts';
import { arbitraryDocument } from './arbitrary-document.ts';

const SEED = 2026;
/** Letters that the faces at hand have not. */
const UNDRAWN = /[😀عب]/gu;

/**
 * Random documents as PDF, for a judge that is no test (`tools/random-pdfs.mjs`). The same ones every time: half from the
 * grammar that holds every kind of block, half from the one that holds every awkward letter.
 */
export async function* randomPdfs(count: number): AsyncGenerator<Uint8Array> {
  const half = Math.ceil(count / 2);
  const documents: readonly Document[] = [
    ...fc.sample(randomDocument, { seed: SEED, numRuns: half }).map(({ document }) => document),
    ...fc.sample(arbitraryDocument, { seed: SEED, numRuns: count - half }).map(drawable),
  ];
  for (const document of documents) yield (await rendered(document)).bytes;
}

function drawable(document: Document): Document {
  return JSON.parse(JSON.stringify(document).replace(UNDRAWN, '')) as Document;
}
