import { describe, expect, it } from '@jest/globals';
import { printedText } from '@sanctions-packet/core/document';
import fc from 'fast-check';
import { randomDocument, type WordKind } from '../fixtures/random-document.ts';
import { pageTexts } from '../fixtures/read-pdf.ts';
import { rendered } from '../fixtures/render-sample.ts';

/** Numbers of the words of a kind, in the order in which another program reads them. */
function numbers(text: string, kind: WordKind): readonly number[] {
  return [...text.matchAll(new RegExp(`(?<![\\p{L}])${kind}(\\d+)\\p{L}+\\.`, 'gu'))].map((match) => Number(match[1]));
}

describe('any document', () => {
  it('has every word of its tree on its pages once, in reading order', async () => {
    await fc.assert(
      fc.asyncProperty(randomDocument, async ({ document }) => {
        const { bytes } = await rendered(document);
        const text = (await pageTexts(bytes)).join('\n');
        const tree = printedText(document);
        for (const kind of ['b', 'n', 't'] as const) expect(numbers(text, kind)).toEqual(numbers(tree, kind));
        expect([...new Set(numbers(text, 'h'))]).toEqual(numbers(tree, 'h'));
      }),
      { numRuns: 50 },
    );
  }, 120_000);
});
