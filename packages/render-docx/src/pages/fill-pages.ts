import type { NoteHeights } from './note-heights.ts';
import type { Unit } from './units.ts';

/** Pages filled from the top, notes from the foot, as Word does. Pages count from 1; lengths in twips. */
export class PageFiller {
  readonly bookmarks = new Map<string, number>();
  readonly #notes: NoteHeights;
  #page = 1;
  #height = 0;
  #used = 0;
  #foot = 0;
  #after = 0;
  /** Lines of notes that go on at the foot of the next page. */
  #carried = 0;

  constructor(notes: NoteHeights, height: number) {
    this.#notes = notes;
    this.#height = height;
  }

  get pages(): number {
    return this.#page;
  }

  /** Pages of another height, from the next page on. */
  turnTo(height: number): void {
    this.#height = height;
    this.#turn();
  }

  /** Units in order; those that hold on to the next one go to a new page together. */
  fill(units: readonly Unit[]): void {
    let from = 0;
    while (from < units.length) {
      let to = from;
      while (units[to]?.keepNext === true && to < units.length - 1 && units[to + 1]?.newPage !== true) to += 1;
      this.#place(units.slice(from, to + 1));
      from = to + 1;
    }
  }

  #place(group: readonly Unit[]): void {
    const [first] = group;
    if (first === undefined) return;
    if (first.newPage) this.#turn();
    if (this.#used > 0 && !this.#fits(group)) {
      this.#turn();
      // A table that goes on repeats its head.
      this.#used += first.header;
    }
    for (const unit of group) {
      if (this.#used > 0 && !this.#fits([unit])) {
        this.#turn();
        this.#used += unit.header;
      }
      this.#put(unit);
    }
  }

  #fits(group: readonly Unit[]): boolean {
    let used = this.#used;
    let after = this.#after;
    let foot = this.#foot;
    for (const { before, height, after: own, notes } of group) {
      used += Math.max(after, before) + height;
      after = own;
      foot = this.#notes.least(foot, notes);
    }
    return used + foot <= this.#height + 1;
  }

  #put({ before, height, after, notes, bookmarks }: Unit): void {
    // Space before the first paragraph of a page is left out.
    this.#used += (this.#used === 0 && this.#page > 1 ? 0 : Math.max(this.#after, before)) + height;
    this.#after = after;
    for (const bookmark of bookmarks) this.bookmarks.set(bookmark, this.#page);
    const wanted = this.#notes.all(this.#foot, notes);
    const room = this.#height - this.#used;
    this.#carried += Math.max(0, wanted - room);
    this.#foot = Math.min(wanted, Math.max(room, 0));
  }

  #turn(): void {
    this.#page += 1;
    this.#used = 0;
    this.#after = 0;
    this.#foot = this.#notes.continued(this.#carried);
    this.#carried = 0;
  }
}
