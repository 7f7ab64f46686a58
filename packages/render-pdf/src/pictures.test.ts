/**
 * Pages as pdfium draws them, against stored pictures: what no test of text sees. `UPDATE_PICTURES=1` stores the pages as
 * they are now; look at each before you accept it.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Document } from '@sanctions-packet/core/document';
import { differenceOf, differencePng, type Greys, greyPng, readGreyPng } from '../fixtures/grey-png.ts';
import { pagePicture } from '../fixtures/read-pdf.ts';
import { rendered } from '../fixtures/render-sample.ts';
import { sampleDocument } from '../fixtures/sample-document.ts';
import { smallDocument } from '../fixtures/small-document.ts';
import { prose, sentence, words } from '../fixtures/words.ts';

const STORED = join(__dirname, '..', 'fixtures', 'pictures');
const SEEN = join(__dirname, '..', '..', '..', '.cache', 'pictures');
const UPDATE = process.env['UPDATE_PICTURES'] === '1';
/** Pixels a point: small files in which a moved line is still seen. */
const SCALE = 0.75;
/** Sixteen greys. */
const STEP = 17;

/** A note longer than what is left of its page. */
function longNote(): Document {
  const body = Array.from({ length: 9 }, (_, index) => sentence(words(`${prose('lv', 45, index)}.`, 'lv')));
  const note = { type: 'note', children: [sentence(words(`${prose('en', 330)}.`))] } as const;
  return smallDocument([...body, sentence(words(prose('kk', 20), 'kk'), note), ...body.slice(0, 4)]);
}

const DOCUMENTS: readonly (readonly [string, Document, readonly number[]])[] = [
  ['sample', sampleDocument(), [1, 2, 3, 7, 12, 14, 15, 16, 17, 20]],
  ['long-note', longNote(), [2, 3]],
];

async function drawn(bytes: Uint8Array, page: number): Promise<Greys> {
  const { width, height, values } = await pagePicture(bytes, page - 1, SCALE);
  return { width, height, values: values.map((value) => Math.round(value / STEP) * STEP) };
}

/** What is to be said of a page: nothing when it looks as it is stored; else where, and where to look. */
function complaint(name: string, actual: Greys): string | undefined {
  const path = join(STORED, `${name}.png`);
  if (UPDATE) {
    mkdirSync(STORED, { recursive: true });
    writeFileSync(path, greyPng(actual));
  }
  if (!existsSync(path)) return `${name}: no picture is stored. UPDATE_PICTURES=1 stores one.`;
  const expected = readGreyPng(readFileSync(path));
  const difference = differenceOf(expected, actual);
  if (difference === undefined) return undefined;
  mkdirSync(SEEN, { recursive: true });
  const file = (kind: string): string => join(SEEN, `${name}-${kind}.png`);
  writeFileSync(file('expected'), greyPng(expected));
  writeFileSync(file('actual'), greyPng(actual));
  writeFileSync(file('difference'), differencePng(expected, actual));
  const [left, top, right, bottom] = difference.box.map((edge) => Math.round(edge / SCALE));
  return (
    `${name}: ${difference.pixels} pixels differ, from ${left} to ${right} points across and from ${top} to ${bottom} ` +
    `down. Look at .cache/pictures/${name}-difference.png (red: missing, blue: new).`
  );
}

describe('a page looks as it did', () => {
  for (const [name, document, pages] of DOCUMENTS) {
    const file = rendered(document);
    it.each(pages)(`${name}, page %i`, async (page) => {
      const { bytes } = await file;
      expect(complaint(`${name}-${page}`, await drawn(bytes, page))).toBeUndefined();
    });
  }

  it('and every stored picture is looked at', () => {
    const names = DOCUMENTS.flatMap(([name, , pages]) => pages.map((page) => `${name}-${page}.png`));
    expect(readdirSync(STORED).sort()).toEqual([...names].sort());
  });
});

describe('the comparison', () => {
  it('sees one word that is another, and says where', async () => {
    const page = async (word: string): Promise<Greys> =>
      drawn((await rendered(smallDocument([sentence(words(`Before ${word} after`))]))).bytes, 1);
    const [one, other] = [await page('Әлия'), await page('Элия')];
    expect(differenceOf(one, await page('Әлия'))).toBeUndefined();
    const difference = differenceOf(one, other);
    expect(difference?.pixels).toBeGreaterThan(2);
    const [left = 0, , right = 0] = difference?.box ?? [];
    expect([left > 80 * SCALE, right < 260 * SCALE]).toEqual([true, true]);
    expect(readGreyPng(greyPng(one))).toEqual(one);
  });
});
