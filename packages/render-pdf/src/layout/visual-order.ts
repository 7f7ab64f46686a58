import { isTurnedText } from '@sanctions-packet/core/document';
import type { PlacedGlyph } from '../fonts/face.ts';
import type { Fragment, TextStyle } from './boxes.ts';

/**
 * A line as the eye sees it: what belongs to an element that is read from right to left is turned round. Lines run from
 * left to right, and each such name is a run of its own (an isolate of UAX #9): a date or a comma beside it is not drawn
 * into it. Programs that take text off a page expect the letters of a word in the order of the eye and turn them back;
 * some leave the order of the words as it is drawn, so words of one face are drawn in their order, the first rightmost.
 * The tags have the text as it is said.
 */
export function inVisualOrder(line: readonly Fragment[]): readonly Fragment[] {
  if (!line.some(isTurned)) return line;
  const seen: Fragment[] = [];
  for (let from = 0; from < line.length; ) {
    const end = isTurned(line[from]) ? endOfRun(line, from) : from + 1;
    const run = line.slice(from, end);
    seen.push(...(isTurned(run[0]) ? turned(run) : run));
    from = end;
  }
  return seen;
}

function isTurned(fragment: Fragment | undefined): boolean {
  return fragment?.leaf?.parent.actualText !== undefined;
}

/** The end of what belongs to one element; a space at the end of the line stays at its end. */
function endOfRun(line: readonly Fragment[], from: number): number {
  let end = from + 1;
  while (end < line.length && line[end]?.leaf === line[from]?.leaf) end += 1;
  return end === line.length && end - from > 1 && line[end - 1]?.word.text === ' ' ? end - 1 : end;
}

function turned(run: readonly Fragment[]): readonly Fragment[] {
  const face = run.find((fragment) => isTurnedText(fragment.word.text))?.style;
  const parts = run.flatMap((fragment) => signs(fragment, face));
  return parts.every((part) => part.style.face === face?.face) ? [joined(parts)] : parts.reverse();
}

/** One word of several that are read from right to left: the pen starts at the right and jumps back before each. */
function joined(parts: readonly Fragment[]): Fragment {
  const [first] = parts;
  if (first === undefined) throw new Error('A run without words.');
  const width = parts.reduce((sum, part) => sum + part.word.width, 0);
  const glyphs: PlacedGlyph[] = [];
  let left = width;
  let pen = 0;
  for (const { word } of parts) {
    left -= word.width;
    word.glyphs.forEach((glyph, index) => {
      const jump = index === 0 ? left - pen : 0;
      glyphs.push({ ...glyph, dx: glyph.dx + jump, advance: glyph.advance + jump });
    });
    pen = left + word.width;
  }
  const text = parts.map((part) => part.word.text).join('');
  return { ...first, word: { text, glyphs, width, stop: pen }, width: (width * first.style.size) / 1000 };
}

const MIRRORED: ReadonlyMap<string, string> = new Map(
  ['()', '[]', '{}', '«»', '‹›', '<>'].flatMap(([open = '', close = '']) => [
    [open, close] as const,
    [close, open] as const,
  ]),
);

/** Numbers run from left to right everywhere; each sign is a part of its own, and brackets show their other face. */
function signs(fragment: Fragment, beside: TextStyle | undefined): readonly Fragment[] {
  if (isTurnedText(fragment.word.text)) return [fragment];
  const parts = fragment.word.text.match(/\p{N}+(?:[.,:/]\p{N}+)*|./gsu) ?? [];
  return parts.map((text): Fragment => {
    const mirror = MIRRORED.get(text);
    const has = [...(mirror ?? text)].every((letter) => beside?.face.has(letter.codePointAt(0) ?? 0));
    const style = has && beside !== undefined ? beside : fragment.style;
    const { face, size } = style;
    const word = face.shape(mirror ?? text);
    const told = mirror === undefined ? word : { ...word, text, glyphs: word.glyphs.map((own) => ({ ...own, text })) };
    return { ...fragment, style, word: told, width: (word.width * size) / 1000 };
  });
}
