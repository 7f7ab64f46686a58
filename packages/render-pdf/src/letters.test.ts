import { describe, expect, it } from '@jest/globals';
import type { Document, Inline } from '@sanctions-packet/core/document';
import * as fontkit from 'fontkit';
import { sampleFaces } from '../fixtures/faces.ts';
import { SPECIAL_LETTERS } from '../fixtures/letters.ts';
import { type Picture, pagePicture, read } from '../fixtures/read-pdf.ts';
import { rendered } from '../fixtures/render-sample.ts';
import { smallDocument } from '../fixtures/small-document.ts';
import { sentence, words } from '../fixtures/words.ts';
import type { FaceStyle } from './fonts/face-set.ts';
import { readTrueType } from './fonts/truetype.ts';

const SCALE = 6;
const LEFT = 82;
const SIZE = 10.5;

const WRAPS: Readonly<Record<FaceStyle, (inner: Inline) => Inline>> = {
  regular: (inner) => inner,
  italic: (inner) => ({ type: 'emphasis', children: [inner] }),
  bold: (inner) => ({ type: 'strong', children: [inner] }),
  boldItalic: (inner) => ({ type: 'strong', children: [{ type: 'emphasis', children: [inner] }] }),
};

/** Each letter alone in a paragraph. */
function letters(style: FaceStyle): Document {
  return smallDocument([...SPECIAL_LETTERS].map((letter) => sentence(WRAPS[style](words(letter)))));
}

const DOCUMENT = letters('regular');

interface Ink {
  readonly left: number;
  readonly right: number;
  readonly height: number;
}

/** Stretches of ink, from top to bottom, near the left margin; in points. Rows closer than `join` points are one. */
function inkRows(picture: Picture, join: number): readonly Ink[] {
  const from = Math.floor((LEFT - 4) * SCALE);
  const to = Math.floor((LEFT + 20) * SCALE);
  const rows: { top: number; bottom: number; left: number; right: number }[] = [];
  for (let y = 0; y < picture.height; y += 1) {
    const inked = Array.from({ length: to - from }, (_, x) => from + x).filter((x) => picture.ink(x, y));
    const [first] = inked;
    const last = inked.at(-1);
    if (first === undefined || last === undefined) continue;
    const row = rows.at(-1);
    if (row !== undefined && y - row.bottom <= join * SCALE) {
      row.bottom = y;
      row.left = Math.min(row.left, first);
      row.right = Math.max(row.right, last);
    } else rows.push({ top: y, bottom: y, left: first, right: last });
  }
  return rows.map((row) => ({
    left: row.left / SCALE,
    right: (row.right + 1) / SCALE,
    height: (row.bottom + 1 - row.top) / SCALE,
  }));
}

async function drawnLetters(bytes: Uint8Array, pages: number): Promise<readonly Ink[]> {
  const all: Ink[] = [];
  for (let page = 0; page < pages; page += 1) {
    const rows = inkRows(await pagePicture(bytes, page, SCALE), 4);
    // The title and its rule come first, the running footer (its rule is none) last on the right.
    all.push(...rows.filter((row) => row.right < LEFT + 19));
  }
  return all;
}

function expectedInk(font: fontkit.Font, letter: string): Ink {
  const { minX, minY, maxX, maxY } = font.glyphForCodePoint(letter.codePointAt(0) ?? 0).bbox;
  const points = (units: number): number => (units * SIZE) / font.unitsPerEm;
  return { left: LEFT + points(minX), right: LEFT + points(maxX), height: points(maxY - minY) };
}

/** Letters whose ink is not where their outline says. */
function misdrawn(drawn: readonly Ink[], style: FaceStyle = 'regular'): readonly string[] {
  const font = fontkit.create(sampleFaces()[style] as Buffer) as fontkit.Font;
  return [...SPECIAL_LETTERS].filter((letter, index) => {
    const ink = drawn[index];
    const wanted = expectedInk(font, letter);
    if (ink === undefined) return true;
    return (['left', 'right', 'height'] as const).some((side) => Math.abs(ink[side] - wanted[side]) > 0.55);
  });
}

describe('letters on the page', () => {
  it.each(Object.keys(WRAPS) as FaceStyle[])(
    'draws every fixed letter with the ink of its outline: %s',
    async (style) => {
      const { bytes, pagination } = await rendered(letters(style));
      const drawn = await drawnLetters(bytes, pagination.pages);
      expect(drawn).toHaveLength([...SPECIAL_LETTERS].length);
      expect(misdrawn(drawn, style)).toEqual([]);
    },
  );

  it('is a test that a lost letter fails', async () => {
    const { bytes, pagination } = await rendered(DOCUMENT);
    const damaged = await withoutOutlines(bytes);
    const drawn = await drawnLetters(damaged, pagination.pages);
    expect(drawn.length).toBeLessThan([...SPECIAL_LETTERS].length);
    expect(misdrawn(drawn).length).toBeGreaterThan(0);
  });

  it('has every letter in the text that two other programs read', async () => {
    const { bytes } = await rendered(DOCUMENT);
    const text = read('pdftotext', bytes, (file) => [file, '-']);
    expect([...SPECIAL_LETTERS].filter((letter) => !text.includes(`${letter}\n`))).toEqual([]);
  });
});

/** The same file with the outlines of a few letters emptied, as a careless subsetter would leave them; the text stays. */
async function withoutOutlines(bytes: Uint8Array): Promise<Uint8Array> {
  const { PDFDocument, PDFName, PDFRawStream } = await import('pdf-lib');
  const { zlibSync, unzlibSync } = await import('fflate');
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  for (const [reference, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream) || object.dict.get(PDFName.of('Length1')) === undefined) continue;
    const font = unzlibSync(object.getContents());
    const emptied = zlibSync(emptyGlyphs(font, [2, 30, 60]));
    document.context.assign(reference, PDFRawStream.of(object.dict, emptied));
  }
  return document.save();
}

/** Makes the outlines of some glyphs empty: a glyph of no contours. */
function emptyGlyphs(font: Uint8Array, glyphs: readonly number[]): Uint8Array {
  const file = readTrueType(font);
  const copy = font.slice();
  const view = new DataView(copy.buffer);
  const loca = file.tables.get('loca')?.offset ?? 0;
  const glyf = file.tables.get('glyf')?.offset ?? 0;
  for (const glyph of glyphs) {
    if (glyph >= file.glyphCount) continue;
    const [from, to] = [view.getUint32(loca + glyph * 4), view.getUint32(loca + glyph * 4 + 4)];
    copy.fill(0, glyf + from, glyf + to);
  }
  return copy;
}
