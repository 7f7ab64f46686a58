/**
 * Pages as pdfium draws them, against stored pictures: what no test of text sees. `UPDATE_PICTURES=1` stores the pages as
 * they are now; look at each before you accept it.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Document } from '@sanctions-packet/core/document';
import { differenceOf, type Greys, greyPng, readGreyPng } from '../fixtures/grey-png.ts';
import { rendered } from '../fixtures/render-sample.ts';
import { sampleDocument } from '../fixtures/sample-document.ts';
import { smallDocument } from '../fixtures/small-document.ts';
import { drawnPicture, pictureComplaint, PICTURE_SCALE as SCALE } from '../fixtures/stored-picture.ts';
import { prose, sentence, words } from '../fixtures/words.ts';

const STORED = join(__dirname, '..', 'fixtures', 'pictures');
/** A note longer than what is left of its page. */
function longNote(): Document {
  const body = Array.from({ length: 9 }, (_, index) => sentence(words(`${prose('lv', 45, index)}.`, 'lv')));
  const note = { type: 'note', children: [sentence(words(`${prose('en', 330)}.`))] } as const;
  return smallDocument([...body, sentence(words(prose('kk', 20), 'kk'), note), ...body.slice(0, 4)]);
}

/** What goes to the recipient alone: a handling notice, names in two scripts, who to ask, the block to sign. */
function restrictedAnnex(): Document {
  const row = (label: string, value: string, language?: string) => ({
    label: [words(label)],
    value: [sentence(words(value, language))],
  });
  return smallDocument(
    [
      {
        type: 'notice',
        tone: 'handling',
        title: [words('Restricted: for the recipient alone')],
        children: [
          sentence(words('This annex names persons who may be at risk. It may not be given to anybody else.')),
        ],
      },
      {
        type: 'fieldTable',
        caption: [words('V-01')],
        rows: [
          row('Name', 'Әсел Қуандыққызы Төлегенова', 'kk'),
          row('In Latin letters', 'Äsel Quandyqqyzy Tölegenova'),
          row('May be named to', 'this recipient, until 22 November 2027'),
        ],
      },
      {
        type: 'notice',
        tone: 'caution',
        children: [sentence(words('No consent is recorded for V-02, who is not named here.'))],
      },
      sentence(words('What is said here was checked by two persons of the organization.')),
      { type: 'signature', rows: ['Name', 'Signature', 'Place', 'Date'].map((label) => ({ label: [words(label)] })) },
    ],
    { title: [words('Confidential annex')], header: { start: [words('RESTRICTED')], end: [words('Annex')] } },
  );
}

const DOCUMENTS: readonly (readonly [string, Document, readonly number[]])[] = [
  ['sample', sampleDocument(), [1, 2, 3, 7, 12, 14, 15, 16, 17, 20]],
  ['long-note', longNote(), [2, 3]],
  ['annex', restrictedAnnex(), [1]],
];

describe('a page looks as it did', () => {
  for (const [name, document, pages] of DOCUMENTS) {
    const file = rendered(document);
    it.each(pages)(`${name}, page %i`, async (page) => {
      const { bytes } = await file;
      expect(pictureComplaint(STORED, `${name}-${page}`, await drawnPicture(bytes, page))).toBeUndefined();
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
      drawnPicture((await rendered(smallDocument([sentence(words(`Before ${word} after`))]))).bytes, 1);
    const [one, other] = [await page('Әлия'), await page('Элия')];
    expect(differenceOf(one, await page('Әлия'))).toBeUndefined();
    const difference = differenceOf(one, other);
    expect(difference?.pixels).toBeGreaterThan(2);
    const [left = 0, , right = 0] = difference?.box ?? [];
    expect([left > 80 * SCALE, right < 260 * SCALE]).toEqual([true, true]);
    expect(readGreyPng(greyPng(one))).toEqual(one);
  });
});
