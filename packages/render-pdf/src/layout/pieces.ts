import type { Fragment } from './boxes.ts';
import type { NoteStrips } from './strip.ts';

/** What no line is broken within, and how the line goes on after it. */
export interface Piece {
  readonly fragments: readonly Fragment[];
  /** Points, without what follows. */
  readonly width: number;
  /** `soft`: a hyphen is drawn if the line ends here. `forced`: the line ends here. `end`: last of its paragraph. */
  readonly end: 'space' | 'joint' | 'soft' | 'forced' | 'end';
  /** The space or hyphen that follows. */
  readonly after?: Fragment;
  /** What a line end here costs, beyond the raggedness it leaves. */
  readonly penalty: number;
  readonly notes: readonly NoteStrips[];
}

const NO_NOTES: readonly NoteStrips[] = [];

/** Gathers fragments to pieces; a word may change its face halfway and stay one piece. */
export class PieceBuilder {
  readonly #pieces: Piece[] = [];
  #fragments: Fragment[] = [];
  #notes: NoteStrips[] = [];

  add(fragment: Fragment): void {
    if (fragment.word.glyphs.length > 0) this.#fragments.push(fragment);
  }

  addNotes(notes: readonly NoteStrips[]): void {
    this.#notes.push(...notes);
  }

  /** Ends the piece. A space after a space, or at the beginning, says nothing new. */
  close(end: Piece['end'], after?: Fragment, penalty = 0): void {
    const empty = this.#fragments.length === 0 && this.#notes.length === 0;
    if (empty && end !== 'forced') {
      this.#spaceAfterJoint(end, after);
      return;
    }
    const fragments = this.#fragments;
    const notes = this.#notes.length === 0 ? NO_NOTES : this.#notes;
    let width = 0;
    for (const own of fragments) width += own.width;
    this.#pieces.push(
      after === undefined
        ? { fragments, width, end, penalty, notes }
        : { fragments, width, end, penalty, notes, after },
    );
    this.#fragments = [];
    if (notes !== NO_NOTES) this.#notes = [];
  }

  /** Text may end at a joint and the next begin with a space. */
  #spaceAfterJoint(end: Piece['end'], after: Fragment | undefined): void {
    const last = this.#pieces.at(-1);
    if (end === 'space' && after !== undefined && (last?.end === 'joint' || last?.end === 'soft')) {
      this.#pieces[this.#pieces.length - 1] = { ...last, end, after, penalty: 0 };
    }
  }

  finish(): readonly Piece[] {
    this.close('end');
    const last = this.#pieces.at(-1);
    if (last !== undefined && last.end !== 'end') this.#pieces[this.#pieces.length - 1] = { ...last, end: 'end' };
    return this.#pieces;
  }
}
