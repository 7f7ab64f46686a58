import { type Strip, withFirst } from './strip.ts';

export interface BlockSpace {
  readonly before: number;
  readonly after: number;
  /** The block may not end a page: what follows comes along. */
  readonly keepNext?: boolean;
}

/** The column of strips that a document becomes; settles the spaces between blocks, of which the larger counts. */
export class Column {
  readonly #strips: Strip[] = [];
  #after = 0;
  #keep = false;
  #forced = false;

  add(strips: readonly Strip[], space: BlockSpace): void {
    const [first] = strips;
    if (first === undefined) return;
    const breakBefore = this.#forced ? 'forced' : this.#keep ? 'forbidden' : first.breakBefore;
    const gap = this.#strips.length === 0 ? 0 : Math.max(this.#after, space.before);
    for (const strip of withFirst(strips, { gap, breakBefore })) this.#strips.push(strip);
    this.#after = space.after;
    this.#keep = space.keepNext ?? false;
    this.#forced = false;
  }

  /** What comes next stands on the page of what came last. */
  keepNext(): void {
    this.#keep = true;
  }

  /** What comes next begins a page. */
  breakPage(): void {
    this.#forced = this.#strips.length > 0;
  }

  get strips(): readonly Strip[] {
    return this.#strips;
  }
}
