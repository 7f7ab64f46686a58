import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Document } from '@sanctions-packet/core/document';
import { sampleFaces } from '../fixtures/faces.ts';
import { rendered, sampleOptions } from '../fixtures/render-sample.ts';
import { sampleDocument } from '../fixtures/sample-document.ts';
import { smallDocument } from '../fixtures/small-document.ts';
import { sentence, words } from '../fixtures/words.ts';
import { pdfRenderer } from './index.ts';

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

describe('same input, same bytes', () => {
  it('whatever was rendered before, and by whichever renderer', async () => {
    const first = hash((await rendered(sampleDocument())).bytes);
    await rendered(smallDocument([sentence(words('Other words, other letters: Җ'))]));
    const fresh = await pdfRenderer({ faces: sampleFaces() }).render(sampleDocument(), sampleOptions());
    expect(hash((await rendered(sampleDocument())).bytes)).toBe(first);
    expect(fresh.ok && hash(fresh.value.bytes)).toBe(first);
  });

  it('in whichever order documents are rendered, one after the other or at once', async () => {
    const documents = [
      sampleDocument(),
      smallDocument([sentence(words('Other words, other letters: Җ'))]),
      sampleDocument('a4'),
    ];
    const own = async (document: Document): Promise<string> => hash((await rendered(document)).bytes);
    const first: string[] = [];
    for (const document of documents) first.push(await own(document));
    const turned: string[] = [];
    for (const document of documents.toReversed()) turned.push(await own({ ...document }));
    expect(turned.reverse()).toEqual(first);
    expect(await Promise.all(documents.map((document) => own({ ...document })))).toEqual(first);
  });

  it('in another process, time zone and locale', async () => {
    const script = join(__dirname, '../fixtures/render-once.cjs');
    const run = (TZ: string, LANG: string): string =>
      execFileSync(process.execPath, ['--conditions=@sanctions-packet/source', script], {
        encoding: 'utf8',
        env: { ...process.env, TZ, LANG, LC_ALL: LANG },
      });
    const here = hash((await rendered(sampleDocument())).bytes);
    expect(run('Pacific/Kiritimati', 'kk_KZ.UTF-8')).toBe(here);
    expect(run('America/St_Johns', 'C')).toBe(here);
  }, 60_000);

  it('but other bytes for another date or another word', async () => {
    const document = smallDocument([sentence(words('One'))]);
    const at = async (date: string, own = document): Promise<string> => hash((await rendered(own, { date })).bytes);
    const hashes = [
      await at('2026-11-22'),
      await at('2026-11-23'),
      await at('2026-11-22', smallDocument([sentence(words('Two'))])),
    ];
    expect(new Set(hashes).size).toBe(3);
  });
});
