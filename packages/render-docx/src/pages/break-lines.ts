import { DESIGN } from '../design.ts';
import type { Look, Looks } from './looks.ts';
import { type Face, textWidth } from './text-width.ts';
import type { WrittenParagraph, WrittenPiece } from './written.ts';

export interface Line {
  height: number;
  readonly notes: number[];
}

/** Where Word sets the next tab when a paragraph has no stop of its own left; twips. */
const DEFAULT_STOP = 720;
/** The mark of a note, as a share of the type around it. */
const MARK_SIZE = 0.65;
/** What may be set apart: words with the spaces after them, the parts of a hyphenated word. */
const CHUNK = /[^ \-–—]*(?:[-–—]+|(?= )|$) */g;

/** Lines as Word breaks them: each takes as many words as it has room for; spaces at its end hang over. */
export function breakLines(paragraph: WrittenParagraph, looks: Looks, width: number): readonly Line[] {
  const look = looks.paragraph(paragraph.style);
  const setter = new LineSetter(look, indentsOf(paragraph, look), width);
  for (const piece of paragraph.pieces) setter.set(piece);
  return setter.lines;
}

interface Indents {
  readonly first: number;
  readonly rest: number;
}

/** A list's level says where its items stand, unless their style does. */
function indentsOf({ level, left, style }: WrittenParagraph, look: Look): Indents {
  const counted = level !== undefined && !style.startsWith('Heading');
  const rest = counted ? (level + 1) * DESIGN.listStep : (left ?? look.left);
  // The number hangs to the left of the words and a tab leads to them.
  const hung = level !== undefined || left !== undefined || style.startsWith('Heading');
  return { rest, first: hung ? rest : rest - look.hanging };
}

class LineSetter {
  readonly lines: Line[];
  readonly #look: Look;
  readonly #indents: Indents;
  readonly #room: number;
  #at: number;
  /** Width of the word that is being put together, from the last place where the line may end. */
  #word = 0;
  #wordNotes: number[] = [];

  constructor(look: Look, indents: Indents, width: number) {
    this.#look = look;
    this.#indents = indents;
    this.#room = width - look.right;
    this.lines = [{ height: look.lineHeight, notes: [] }];
    this.#at = indents.first;
  }

  set(piece: WrittenPiece): void {
    if (piece.kind === 'words') this.#words(piece.text, piece.face);
    else if (piece.kind === 'mark') this.#mark(piece.note);
    else if (piece.kind === 'tab') this.#tab();
    else if (piece.kind === 'break') this.#newLine();
    else this.#picture(piece.width, piece.height);
  }

  #words(text: string, face: Face): void {
    for (const [chunk] of text.matchAll(CHUNK)) {
      if (chunk === '') continue;
      const solid = chunk.trimEnd();
      if (solid !== '') this.#grow(textWidth(solid, face, this.#look.size));
      if (solid.length < chunk.length) {
        this.#at += textWidth(' ', face, this.#look.size) * (chunk.length - solid.length);
        this.#endWord();
      } else if (/[-–—]$/.test(solid)) this.#endWord();
    }
  }

  #mark(note: number): void {
    this.#wordNotes.push(note);
    this.#last.notes.push(note);
    this.#grow(textWidth(String(note), 0, this.#look.size * MARK_SIZE));
  }

  get #last(): Line {
    return this.lines.at(-1) as Line;
  }

  /** The word so far goes to the next line as a whole when it has grown past the edge. */
  #grow(width: number): void {
    this.#at += width;
    this.#word += width;
    if (this.#at <= this.#room) return;
    const start = this.#at - this.#word;
    if (start > this.#lineStart) {
      this.#turn(this.#word);
      return;
    }
    // A word longer than a line is cut at the letter.
    while (this.#at > this.#room) this.#turn(this.#at - this.#room);
    this.#word = this.#at - this.#indents.rest;
  }

  get #lineStart(): number {
    return this.lines.length === 1 ? this.#indents.first : this.#indents.rest;
  }

  #turn(carried: number): void {
    const notes = this.#last.notes.splice(this.#last.notes.length - this.#wordNotes.length);
    this.lines.push({ height: this.#look.lineHeight, notes });
    this.#at = this.#indents.rest + carried;
  }

  #endWord(): void {
    this.#word = 0;
    this.#wordNotes = [];
  }

  #newLine(): void {
    this.#endWord();
    this.lines.push({ height: this.#look.lineHeight, notes: [] });
    this.#at = this.#indents.rest;
  }

  #tab(): void {
    this.#endWord();
    const stops = [...this.#look.tabs.filter(({ kind }) => kind === 'left').map(({ at }) => at), this.#indents.rest];
    const own = stops.filter((at) => at > this.#at + 1).sort((a, b) => a - b)[0];
    const right = this.#look.tabs.some(({ kind }) => kind === 'right');
    // What stands behind a tab to the right edge is a page's number, which always has its room.
    if (own === undefined && right) return;
    this.#at = own ?? (Math.floor(this.#at / DEFAULT_STOP) + 1) * DEFAULT_STOP;
  }

  #picture(width: number, height: number): void {
    this.#grow(width);
    const line = this.#last;
    line.height = Math.max(line.height, height + this.#look.size * 10 * 0.216);
  }
}
