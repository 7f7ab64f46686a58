/** The reader of the exit scan against readers that share no code with it: what they see in a file, it sees. */
import { describe, expect, it } from '@jest/globals';
import { fileTexts } from '../../packages/packet/src/exit-scan/file-texts.ts';
import { pdfTexts } from '../../packages/packet/src/exit-scan/pdf/pdf-texts.ts';
import { read } from '../../packages/render-pdf/fixtures/read-pdf.ts';
import { rendered } from '../../packages/render-pdf/fixtures/render-sample.ts';
import { sampleDocument } from '../../packages/render-pdf/fixtures/sample-document.ts';
import { fileOf, finishedPacket, smallRequest } from './support/finished-packet.ts';

/** Words of letters; the number of a note, which poppler joins to the word before it, is left out. */
const words = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .normalize('NFKC')
      .replace(/\p{Cf}/gu, '')
      .replace(/(\p{L})\d+/gu, '$1 ')
      .match(/\p{L}[\p{L}\p{M}]*/gu) ?? [],
  );

function missing(from: ReadonlySet<string>, all: ReadonlySet<string>): readonly string[] {
  return [...from].filter((word) => !all.has(word));
}

/** What is drawn, without the files attached. */
function drawnBy(bytes: Uint8Array): string {
  return [...pdfTexts(bytes, () => [])]
    .filter(({ place }) => place === 'text')
    .map(({ text }) => text)
    .join('\n');
}

describe.each([
  ['a document of every kind of block and seven languages', async () => (await rendered(sampleDocument())).bytes],
  ['a packet', async () => fileOf(await finishedPacket(await smallRequest()), 'disclosable/data/submission.pdf').bytes],
])('%s', (_what, make) => {
  it('has for it the words that poppler sees, and no others', async () => {
    const bytes = await make();
    const seen = words(read('pdftotext', bytes, (file) => ['-layout', file, '-']));
    const own = words(drawnBy(bytes));
    expect(seen.size).toBeGreaterThan(25);
    expect(missing(seen, own)).toEqual([]);
    expect(missing(own, seen)).toEqual([]);
  });

  it('has for it the addresses that poppler lists', async () => {
    const bytes = await make();
    const own = [...fileTexts('application/pdf', bytes)].map(({ text }) => text);
    const listed = read('pdfinfo', bytes, (file) => ['-url', file]).match(/https?:\S+/g) ?? [];
    for (const address of listed) expect(own).toContain(address);
  });

  it('has for it every string of the extract that qpdf takes out', async () => {
    const bytes = await make();
    const own = new Set([...fileTexts('application/pdf', bytes)].map(({ text }) => text));
    const extract = read('qpdf', bytes, (file) => ['--show-attachment=document.json', file]);
    const strings: string[] = [];
    JSON.parse(extract, (_key, value: unknown) => {
      if (typeof value === 'string') strings.push(value);
    });
    expect(strings.length).toBeGreaterThan(5);
    expect(strings.filter((text) => !own.has(text))).toEqual([]);
  });
});
