import { SEPARATOR_HEIGHT } from '../canonicalize.ts';
import { breakLines } from './break-lines.ts';
import type { Looks } from './looks.ts';
import { partsOf } from './units.ts';
import type { WrittenParagraph } from './written.ts';

/** How much of a page its notes take. Lengths in twips. */
export interface NoteHeights {
  /** The foot once these notes have begun on it: each but the last as a whole, the last with its first lines. */
  least(foot: number, notes: readonly number[]): number;
  all(foot: number, notes: readonly number[]): number;
  /** A foot that begins with the rest of a note. */
  continued(rest: number): number;
}

export function noteHeights(
  notes: ReadonlyMap<number, readonly WrittenParagraph[]>,
  looks: Looks,
  width: number,
): NoteHeights {
  const made = new Map<number, { readonly whole: number; readonly least: number }>();
  const heightsOf = (note: number) => {
    const known = made.get(note) ?? measure(notes.get(note) ?? [], looks, width);
    made.set(note, known);
    return known;
  };
  // The space after the last note of a page is left out.
  const { after } = looks.paragraph('FootnoteText');
  const all = (foot: number, own: readonly number[]) =>
    own.reduce((sum, note) => sum + heightsOf(note).whole + (sum === 0 ? SEPARATOR_HEIGHT : after), foot);
  return {
    all,
    least: (foot, own) => {
      const last = own.at(-1);
      if (last === undefined) return foot;
      const { whole, least } = heightsOf(last);
      return all(foot, own) - whole + least;
    },
    continued: (rest) => (rest > 0 ? rest + SEPARATOR_HEIGHT : 0),
  };
}

function measure(
  paragraphs: readonly WrittenParagraph[],
  looks: Looks,
  width: number,
): { readonly whole: number; readonly least: number } {
  const lines = paragraphs.map((paragraph) => breakLines(paragraph, looks, width).length);
  const { lineHeight, after } = looks.paragraph('FootnoteText');
  const whole = lines.reduce((sum, count) => sum + count * lineHeight + after, 0) - after;
  const least = (partsOf(lines[0] ?? 1)[0] ?? 1) * lineHeight;
  return { whole, least };
}
