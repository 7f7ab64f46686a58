import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sampleFaces } from '../../fixtures/faces.ts';
import { prose } from '../../fixtures/words.ts';
import { faceSet } from '../fonts/face-set.ts';
import { breakLines } from './break-lines.ts';
import { joinedDivisions, tokens } from './break-opportunities.ts';
import { fragment } from './context.ts';
import { lineFragments, widthOf } from './lines.ts';
import { type Piece, PieceBuilder } from './pieces.ts';

const style = {
  face: faceSet(sampleFaces()).regular,
  size: 10,
  colour: [0, 0, 0],
  rise: 0,
  fallback: () => undefined,
} as const;

function pieces(text: string): readonly Piece[] {
  const builder = new PieceBuilder();
  for (const token of tokens(text)) {
    if (token.text !== '') builder.add(fragment(token.text, style, undefined));
    if (token.end === 'space') builder.close('space', fragment(' ', style, undefined));
    if (token.end === 'soft') builder.close('soft', fragment('\u00ad', style, undefined), 3);
    if (token.end === 'joint') builder.close('joint', undefined, 1);
  }
  return builder.finish();
}

function written(lines: readonly (readonly Piece[])[]): readonly string[] {
  return lines.map((line) =>
    lineFragments(line)
      .map((part) => part.word.text)
      .join(''),
  );
}

describe('breakLines', () => {
  it('loses and doubles no letter, and no line is wider than the measure', () => {
    const text = fc.array(fc.stringMatching(/^[a-zа-яәғқ]{1,24}[,.-]?$/u), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(text, fc.integer({ min: 30, max: 400 }), (words, measure) => {
        const lines = breakLines(pieces(words.join(' ')), measure);
        expect(written(lines).join('')).toBe(words.join(' '));
        for (const line of lines) expect(visibleWidth(line)).toBeLessThanOrEqual(measure + 0.01);
      }),
    );
  });

  it('needs no more lines than filling each as far as it goes, and leaves them more even', () => {
    const all = pieces(prose('lv', 90));
    const total = breakLines(all, 260);
    const greedy = filled(all, 260);
    expect(total.length).toBeLessThanOrEqual(greedy.length + 1);
    expect(raggedness(total, 260)).toBeLessThan(raggedness(greedy, 260));
  });

  it('draws a soft hyphen only where a line ends at it', () => {
    expect(written(breakLines(pieces('Donau\u00addampf'), 400))).toEqual(['Donaudampf']);
    expect(written(breakLines(pieces('Donau\u00addampf'), 40))).toEqual(['Donau\u00ad', 'dampf']);
  });

  it('divides a word wider than the line, best after a sign', () => {
    const lines = written(breakLines(pieces('https://example.org/reports/2019'), 90));
    expect(lines.join('')).toBe('https://example.org/reports/2019');
    expect(lines[0]).toBe('https://example.');
  });
});

describe('tokens', () => {
  it('keeps no-break spaces, dates and numbers whole', () => {
    expect(tokens('10\u202f000\u00a0₸ am 2020-03-01')).toEqual([
      { text: '10\u202f000\u00a0₸', end: 'space' },
      { text: 'am', end: 'space' },
      { text: '2020-03-01', end: 'none' },
    ]);
  });

  it('lets a line end after the hyphen of a compound, but not within a no-break hyphen', () => {
    expect(tokens('Ust-Kamenogorsk e\u2011mail').map((token) => token.text)).toEqual([
      'Ust-',
      'Kamenogorsk',
      'e\u2011mail',
    ]);
  });

  it('keeps French signs and dashes with what they belong to', () => {
    expect(tokens('dit : « l’œuvre » — oui').map((token) => token.text)).toEqual(['dit :', '« l’œuvre » —', 'oui']);
  });

  it('keeps a Chinese name whole, and divides a longer text', () => {
    expect(tokens('库尔班江').map((token) => token.text)).toEqual(['库尔班江']);
    expect(tokens('新疆维吾尔自治区').map((token) => token.text)).toEqual(['新疆维吾尔自', '治区']);
  });

  it('divides a word of Arabic script where its letters do not join', () => {
    const long = 'نۇرلانئابدۇللا';
    expect(joinedDivisions(long).map(({ text }) => text)).toEqual(['نۇ', 'ر', 'لا', 'نئا', 'بد', 'ۇ', 'للا']);
    expect(joinedDivisions('م'.repeat(30)).map(({ text }) => text.length)).toEqual([12, 12, 6]);
  });
});

function visibleWidth(line: readonly Piece[]): number {
  const fragments = lineFragments(line);
  const last = fragments.at(-1);
  return widthOf(fragments) - (last?.word.text === ' ' ? last.width : 0);
}

/** Fills each line as far as it goes. */
function filled(all: readonly Piece[], measure: number): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]];
  for (const piece of all) {
    const line = lines.at(-1) ?? [];
    if (line.length > 0 && visibleWidth([...line, piece]) > measure) lines.push([piece]);
    else line.push(piece);
  }
  return lines;
}

function raggedness(lines: readonly (readonly Piece[])[], measure: number): number {
  return lines.slice(0, -1).reduce((sum, line) => sum + (1 - visibleWidth(line) / measure) ** 2, 0);
}
