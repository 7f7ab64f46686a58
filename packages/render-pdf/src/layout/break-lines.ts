import type { Fragment } from './boxes.ts';
import { divisions, joinedDivisions } from './break-opportunities.ts';
import type { Piece } from './pieces.ts';

export const PENALTY = { joint: 1, soft: 3, goodDivision: 5, division: 30 } as const;

/** What every line costs, so that evenness is never bought with a further line. */
const LINE_COST = 4;
/** What a last line costs that holds little more than a word. */
const SHORT_LAST_LINE = 3;

/**
 * Breaks a paragraph into lines as a whole (total fit): of all ways, the one whose lines are the most even, counted
 * as the sum of the squares of what each line leaves empty. Takes the measure in points; returns each line's pieces.
 */
export function breakLines(paragraph: readonly Piece[], measure: number): readonly (readonly Piece[])[] {
  const wide = paragraph.some((piece) => piece.width > measure);
  const pieces = wide ? paragraph.flatMap((piece) => (piece.width > measure ? divided(piece) : [piece])) : paragraph;
  const lines: (readonly Piece[])[] = [];
  let from = 0;
  pieces.forEach((piece, index) => {
    if (piece.end !== 'forced' && piece.end !== 'end') return;
    for (const line of fit(pieces.slice(from, index + 1), measure)) lines.push(line);
    from = index + 1;
  });
  return lines;
}

function fit(pieces: readonly Piece[], measure: number): readonly (readonly Piece[])[] {
  const count = pieces.length;
  const spans = Float64Array.from(pieces, spanWidth);
  if (count <= 1 || spans.reduce((sum, span) => sum + span, 0) <= measure) return [pieces];
  const best = new Float64Array(count + 1).fill(Infinity);
  const start = new Int32Array(count + 1);
  best[0] = 0;
  for (let end = 1; end <= count; end += 1) bestLineTo(end, { pieces, spans, measure, best, start });
  const lines: (readonly Piece[])[] = [];
  for (let end = count; end > 0; end = start[end] ?? 0) lines.push(pieces.slice(start[end], end));
  return lines.reverse();
}

interface Fitting {
  readonly pieces: readonly Piece[];
  /** Widths of the pieces inside a line. */
  readonly spans: Float64Array;
  readonly measure: number;
  /** By number of pieces: the least that lines up to there cost, and where the last of these lines begins. */
  readonly best: Float64Array;
  readonly start: Int32Array;
}

/** Notes the cheapest way to end a line before piece `end`, given the cheapest ways to reach each earlier piece. */
function bestLineTo(end: number, { pieces, spans, measure, best, start }: Fitting): void {
  const isLast = end === pieces.length;
  const last = pieces[end - 1];
  if (last === undefined) return;
  const penalty = isLast ? 0 : last.penalty;
  let width = last.width + (last.end === 'soft' && !isLast ? afterWidth(last) : 0);
  let least = Infinity;
  start[end] = end - 1;
  for (let begin = end - 1; begin >= 0; begin -= 1) {
    if (begin < end - 1) {
      width += spans[begin] ?? 0;
      if (width > measure + 0.001) break;
    }
    const cost = (best[begin] ?? Infinity) + lineCost(width / measure, isLast, end - begin) + penalty;
    if (cost < least) {
      least = cost;
      start[end] = begin;
    }
  }
  best[end] = least;
}

function lineCost(fill: number, isLast: boolean, count: number): number {
  if (isLast) return fill < 0.14 && count < 2 ? SHORT_LAST_LINE : 0;
  const empty = Math.max(0, 1 - fill);
  return LINE_COST + 100 * empty * empty;
}

/** Width of a piece inside a line, with the space after it. */
function spanWidth(piece: Piece): number {
  return piece.width + (piece.end === 'space' ? afterWidth(piece) : 0);
}

function afterWidth(piece: Piece): number {
  return piece.after?.width ?? 0;
}

/** A piece that is wider than the line, taken apart letter by letter. */
function divided(piece: Piece): readonly Piece[] {
  const parts: { readonly fragment: Fragment; readonly good: boolean }[] = [];
  for (const fragment of piece.fragments) {
    const parted = /\p{Script=Arabic}/u.test(fragment.word.text) ? joinedDivisions : divisions;
    for (const { text, good } of parted(fragment.word.text)) {
      const word = fragment.style.face.shape(text);
      parts.push({ fragment: { ...fragment, word, width: (word.width * fragment.style.size) / 1000 }, good });
    }
  }
  return parts.map(({ fragment, good }, index): Piece => {
    if (index === parts.length - 1) return { ...piece, fragments: [fragment], width: fragment.width };
    const penalty = good ? PENALTY.goodDivision : PENALTY.division;
    return { fragments: [fragment], width: fragment.width, end: 'joint', penalty, notes: [] };
  });
}
