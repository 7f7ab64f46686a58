/** The page numbers of the contents against docx's own model of Word's layout, which shares no code with ours. */
import { describe, expect, it } from '@jest/globals';
import type { Document } from '@sanctions-packet/core/document';
import { patchDocument } from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import { dossierDocument } from '../../../../test/bench/src/dossier-document.ts';
import { contentsNumbers, readDocx } from '../../../../test/fidelity/read-docx.ts';
import { SAMPLE, SAMPLE_OPTIONS } from '../../../../test/fidelity/sample-document.ts';
import { docxRenderer } from '../index.ts';

const MINUTES = 120_000;

async function written(document: Document): Promise<Uint8Array> {
  const outcome = await docxRenderer().render(document, SAMPLE_OPTIONS);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value.bytes;
}

/** The page that each bookmark starts on, and how many pages there are, as the model has it; it stops rather than guess. */
async function asWord(data: Uint8Array): Promise<ReturnType<typeof estimatePageNumbers>> {
  let found: ReturnType<typeof estimatePageNumbers> | undefined;
  await patchDocument({
    outputType: 'uint8array',
    data,
    patches: {},
    pageNumbers: (template) => {
      found = estimatePageNumbers(template);
      return found;
    },
  });
  if (found === undefined) throw new Error('The pages were not laid out.');
  return found;
}

describe.each([3, 30])('a document of %i pages', (pages) => {
  it(
    'says in its contents on which page each heading stands',
    async () => {
      const bytes = await written(dossierDocument(pages));
      const numbers = contentsNumbers(readDocx(bytes));
      const { bookmarks, pageCount = 0 } = await asWord(bytes);
      expect(Math.abs(pageCount - pages)).toBeLessThanOrEqual(1);
      expect(numbers.size).toBeGreaterThan(3);
      expect([...numbers]).toEqual([...numbers.keys()].map((bookmark) => [bookmark, bookmarks.get(bookmark)]));
    },
    MINUTES,
  );
});

it(
  'counts a landscape page, a picture, lists, notices and a row that is divided',
  async () => {
    const bytes = await written(SAMPLE);
    const numbers = contentsNumbers(readDocx(bytes));
    const { bookmarks } = await asWord(bytes);
    expect([...numbers]).toEqual([...numbers.keys()].map((bookmark) => [bookmark, bookmarks.get(bookmark)]));
  },
  MINUTES,
);
