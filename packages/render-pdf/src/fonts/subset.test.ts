import { describe, expect, it } from '@jest/globals';
import * as fontkit from 'fontkit';
import { sampleFaces } from '../../fixtures/faces.ts';
import { LETTERS } from '../../fixtures/letters.ts';
import { subsetFont } from './subset.ts';
import { readTrueType } from './truetype.ts';

describe('subsetFont', () => {
  const files = sampleFaces();

  it.each(Object.keys(files) as (keyof typeof files)[])('keeps the outline and width of every letter: %s', (style) => {
    const whole = fontkit.create(files[style] as Buffer) as fontkit.Font;
    const wanted = [...LETTERS].map((letter) => whole.glyphForCodePoint(letter.codePointAt(0) ?? 0).id);
    const { bytes, glyphs } = subsetFont(readTrueType(files[style]), wanted);
    const cut = fontkit.create(bytes as Buffer) as fontkit.Font;
    const changed = wanted.filter((glyph) => {
      const before = whole.getGlyph(glyph);
      const after = cut.getGlyph(glyphs.get(glyph) ?? 0);
      return before.path.toSVG() !== after.path.toSVG() || before.advanceWidth !== after.advanceWidth;
    });
    expect(changed).toEqual([]);
    expect(bytes.length).toBeLessThan(files[style].length / 5);
  });

  it('sums its file to the number that the format asks for', () => {
    const { bytes } = subsetFont(readTrueType(files.regular), [36, 200]);
    const view = new DataView(bytes.buffer);
    let sum = 0;
    for (let at = 0; at < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
    expect(sum).toBe(0xb1b0afba);
  });
});
