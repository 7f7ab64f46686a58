import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { sampleFaces } from '../../fixtures/faces.ts';
import { LETTERS } from '../../fixtures/letters.ts';
import { canDraw, FACE_STYLES, faceSet } from './face-set.ts';

const HASHES = {
  'NotoSerif-Regular.ttf': 'a7e8ea1ab7e7d368b001c892d6148325fffc849a46e030e55e1bdc597bbe939d',
  'NotoSerif-Italic.ttf': '15d5f8050fc1f142545e7a26a50bd07a0434eca535d4d98aad9d5e8f03741e43',
  'NotoSerif-Bold.ttf': '1b941681106aae26ead3a24c6f15b51f994b1b26adce8742a37ce96648f0fe0a',
  'NotoSerif-BoldItalic.ttf': '2400339667ad2701320aa671e337d1632731e56b397564afe14e981124b899c6',
  'OFL.txt': 'cee9892f9f0cc8fe882c9e9537ee6a89621d86ee7ceaf70b02e2b2b1c25c061a',
} as const;

describe('the faces kept in this package', () => {
  it.each(Object.entries(HASHES))('%s has not changed, since a changed face changes every page', (file, hash) => {
    const bytes = readFileSync(join(__dirname, '../../fonts', file));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(hash);
  });

  it('have every letter that the packets of six governments are written in', () => {
    const faces = faceSet(sampleFaces());
    const lacking = FACE_STYLES.flatMap((style) =>
      [...LETTERS]
        .filter((letter) => !faces[style].has(letter.codePointAt(0) ?? 0))
        .map((letter) => `${style} ${letter}`),
    );
    expect(lacking).toEqual([]);
  });

  it('cannot draw a letter that they lack, and say so', () => {
    const { regular } = faceSet(sampleFaces());
    expect(canDraw(regular, 0x4e2d)).toBe(false);
    expect(() => regular.shape('中')).toThrow('without a glyph');
  });

  it('draw no-break spaces and hyphens, and keep them apart in the text', () => {
    const { regular } = faceSet(sampleFaces());
    const word = regular.shape('10\u202f000\u00a0₸');
    expect(word.glyphs.map((glyph) => glyph.text).join('')).toBe('10\u202f000\u00a0₸');
    expect(regular.shape('\u00ad').glyphs[0]).toMatchObject({
      text: '\u00ad',
      glyph: regular.shape('-').glyphs[0]?.glyph,
    });
  });
});
