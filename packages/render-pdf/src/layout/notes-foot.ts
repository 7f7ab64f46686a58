import { COLOURS, NOTE } from '../design.ts';
import type { Placement } from './boxes.ts';
import type { NoteStrips, Strip } from './strip.ts';

/** Notes of more than this share of a page may be divided even where moving their line to the next page would do. */
const DIVIDED_FROM = 0.2;

/** The notes at the foot of a page being filled; immutable, so that a page can be taken back to an earlier state. */
export class NotesFoot {
  readonly strips: readonly Strip[];
  /** Lines that found no room and go to the next page. */
  readonly carried: readonly Strip[];
  /** With the rule over the notes and the space around it; 0 without notes. */
  readonly height: number;
  /** Height of the notes last added, and how many of their lines are shown. */
  readonly #added: { readonly height: number; readonly shown: number };

  private constructor(strips: readonly Strip[], carried: readonly Strip[], added = { height: 0, shown: 0 }) {
    this.strips = strips;
    this.carried = carried;
    this.#added = added;
    this.height = strips.length === 0 ? 0 : heightOf(strips) + NOTE.above + NOTE.below;
  }

  /** The foot of a page that begins with notes carried over from the page before. */
  static carrying(carried: readonly Strip[], room: number): NotesFoot {
    const foot = new NotesFoot([], []).#taking(carried, room);
    if (foot.strips.length > 0 || carried.length === 0) return foot;
    return new NotesFoot(carried.slice(0, 1), carried.slice(1));
  }

  /** The foot with further notes, of which as many lines are shown as there is room for. */
  with(notes: readonly NoteStrips[], room: number): NotesFoot {
    if (notes.length === 0) return this;
    return this.#taking(
      notes.flatMap((note) => note.strips),
      room,
    );
  }

  #taking(further: readonly Strip[], room: number): NotesFoot {
    const added = heightOf(further);
    if (this.carried.length > 0)
      return new NotesFoot(this.strips, [...this.carried, ...further], { height: added, shown: 0 });
    const frame = NOTE.above + NOTE.below;
    let height = this.strips.length === 0 ? frame : this.height;
    let shown = 0;
    for (const [index, strip] of further.entries()) {
      height += strip.height + (this.strips.length + index === 0 ? 0 : strip.gap);
      if (height > room + 0.01) break;
      if (further[index + 1]?.breakBefore !== 'forbidden') shown = index + 1;
    }
    return new NotesFoot([...this.strips, ...further.slice(0, shown)], further.slice(shown), { height: added, shown });
  }

  /** Whether the notes last added are long enough to be divided rather than moved. */
  mayDivide(pageHeight: number): boolean {
    return this.#added.height > pageHeight * DIVIDED_FROM && this.#added.shown > 0;
  }

  /** From the top of the foot to the top of a line of notes. */
  topOf(index: number): number {
    const before = this.strips.slice(0, index + 1).reduce((sum, strip, at) => sum + (at === 0 ? 0 : strip.gap), 0);
    return NOTE.above + NOTE.below + before + this.strips.slice(0, index).reduce((sum, strip) => sum + strip.height, 0);
  }

  /** The short rule over the notes. */
  rule(x: number, bottom: number): Placement {
    const y = bottom - this.height + NOTE.above;
    return {
      x,
      y,
      boxes: [{ kind: 'fill', x: 0, y: 0, width: NOTE.ruleWidth, height: NOTE.rule, colour: COLOURS.quiet }],
      role: 'artifact',
    };
  }
}

function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((sum, strip, index) => sum + strip.height + (index === 0 ? 0 : strip.gap), 0);
}
