/**
 * Every word put into a random document comes out of its Word file, its PDF and its plain text, in order, as programs
 * that share no code with the renderers read them. `FIDELITY_RUNS=2000` is the long run; `FIDELITY_SEED` another draw.
 */
import { afterAll, describe, expect, it } from '@jest/globals';
import { type Document, plainText, printedText } from '@sanctions-packet/core/document';
import fc from 'fast-check';
import { docxRenderer } from '../../packages/render-docx/src/index.ts';
import { randomDocument, type WordKind } from '../../packages/render-pdf/fixtures/random-document.ts';
import { pageTexts } from '../../packages/render-pdf/fixtures/read-pdf.ts';
import { rendered, sampleOptions } from '../../packages/render-pdf/fixtures/render-sample.ts';
import { readDocx } from './read-docx.ts';

const RUNS = Number(process.env['FIDELITY_RUNS'] ?? 24);
const SEED = Number(process.env['FIDELITY_SEED'] ?? 5);
const KINDS = ['b', 'n', 't', 'h'] as const satisfies readonly WordKind[];

/** Numbers of the words of a kind, in the order in which they are read. */
function numbers(text: string, kind: WordKind): readonly number[] {
  return [...text.matchAll(new RegExp(`(?<!\\p{L})${kind}(\\d+)\\p{L}+\\.`, 'gu'))].map(([, number]) => Number(number));
}

async function inPdf(document: Document): Promise<string> {
  return (await pageTexts((await rendered(document)).bytes)).join('\n');
}

async function inWord(document: Document): Promise<string> {
  const outcome = await docxRenderer().render(document, sampleOptions());
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  const { body, notes } = readDocx(outcome.value.bytes);
  return [...body, ...notes].join('\n');
}

describe(`${RUNS} random documents`, () => {
  let words = 0;
  afterAll(() => expect(words).toBeGreaterThan(RUNS * 20));

  it(
    'say every word in Word, PDF and plain text, in order',
    async () => {
      const property = fc.asyncProperty(randomDocument, async ({ document }) => {
        const tree = printedText(document);
        const [pdf, word] = [await inPdf(document), await inWord(document)];
        for (const kind of KINDS) {
          const expected = numbers(tree, kind);
          expect(new Set(expected)).toEqual(new Set(numbers(JSON.stringify(document), kind)));
          expect(numbers(plainText(document), kind)).toEqual(expected);
          expect(numbers(word, kind)).toEqual(expected);
          // The head of a table stands on every page that the table reaches.
          const drawn = numbers(pdf, kind);
          expect(kind === 'h' ? [...new Set(drawn)] : drawn).toEqual(expected);
          words += expected.length;
        }
      });
      await fc.assert(property, { numRuns: RUNS, seed: SEED });
    },
    RUNS * 3_000,
  );
});
