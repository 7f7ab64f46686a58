import measured from './times-widths.json' with { type: 'json' };

/** 0 regular, 1 bold, 2 italic, 3 bold italic. */
export type Face = 0 | 1 | 2 | 3;

const UNITS = 2048;
/** A letter that the tables have not: an average one; a full square for the scripts that are written in squares. */
const AVERAGE = 1024;
const FIRST_SQUARE = 0x2e80;
/** Marks that stand over the letter before them take no room. */
const MARKS = [0x300, 0x36f] as const;

const widths: readonly ReadonlyMap<number, number>[] = [0, 1, 2, 3].map(
  (face) =>
    new Map(
      measured.flatMap(({ first, widths: faces }) =>
        (faces[face] ?? []).map((width, index) => [first + index, width] as const),
      ),
    ),
);

/** Width of a text in Times New Roman, without kerning, as Word sets it; size in half-points, result in twips. */
export function textWidth(text: string, face: Face, size: number): number {
  const table = widths[face];
  let units = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    units += table?.get(code) ?? unknownWidth(code);
  }
  return (units * size * 10) / UNITS;
}

function unknownWidth(code: number): number {
  if (code >= MARKS[0] && code <= MARKS[1]) return 0;
  return code >= FIRST_SQUARE ? UNITS : AVERAGE;
}
