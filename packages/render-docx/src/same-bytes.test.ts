import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { Document } from '@sanctions-packet/core/document';
import { sampleOptions } from '../../render-pdf/fixtures/render-sample.ts';
import { sampleDocument } from '../../render-pdf/fixtures/sample-document.ts';
import { smallDocument } from '../../render-pdf/fixtures/small-document.ts';
import { sentence, words } from '../../render-pdf/fixtures/words.ts';
import { docxRenderer } from './index.ts';

const link = { type: 'link', href: 'https://example.org/a', children: [words('A link')] } as const;
const numbered = { type: 'list', ordered: true, items: [[sentence(words('One'))], [sentence(words('Two'))]] } as const;
const DOCUMENTS: readonly Document[] = [
  sampleDocument(),
  sampleDocument('a4'),
  smallDocument([sentence(words('Linked: '), link), numbered, numbered]),
  smallDocument([sentence(words('Noted'), { type: 'note', children: [sentence(link)] })]),
];

async function hash(renderer: ReturnType<typeof docxRenderer>, document: Document): Promise<string> {
  const outcome = await renderer.render(document, sampleOptions());
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return createHash('sha256').update(outcome.value.bytes).digest('hex');
}

describe('same input, same bytes', () => {
  it('in whichever order documents are rendered, one after the other or at once, by one renderer or several', async () => {
    const one = docxRenderer();
    const first: string[] = [];
    for (const document of DOCUMENTS) first.push(await hash(one, document));
    expect(new Set(first).size).toBe(DOCUMENTS.length);

    const turned: string[] = [];
    for (const document of DOCUMENTS.toReversed()) turned.push(await hash(docxRenderer(), document));
    expect(turned.reverse()).toEqual(first);

    expect(await Promise.all(DOCUMENTS.map((document) => hash(one, document)))).toEqual(first);
  });
});
