import type { Leaf, StructureNode } from '../layout/structure.ts';

/** Where marked content lies: page from 0, number of the mark on it. */
export interface Mark {
  readonly page: number;
  readonly id: number;
}

/** A link on a page. */
export interface Annotation {
  readonly page: number;
  readonly reference: string;
}

export type Area = readonly [number, number, number, number];

/** Ties what was painted to the elements it belongs to. */
export class Marks {
  readonly #leaves = new Map<Leaf, Mark[]>();
  /** By page: the element of each mark. */
  readonly byPage: StructureNode[][] = [];
  readonly annotations = new Map<StructureNode, Annotation[]>();
  /** Area of a picture on its page, for its element. */
  readonly areas = new Map<StructureNode, Area>();

  /** Number for the next stretch of the leaf's content on a page. */
  mark(leaf: Leaf, page: number): number {
    const own = this.byPage[page] ?? [];
    this.byPage[page] = own;
    const id = own.length;
    own.push(leaf.parent);
    const marks = this.#leaves.get(leaf);
    if (marks === undefined) this.#leaves.set(leaf, [{ page, id }]);
    else marks.push({ page, id });
    return id;
  }

  of(leaf: Leaf): readonly Mark[] {
    return this.#leaves.get(leaf) ?? [];
  }

  annotate(node: StructureNode, annotation: Annotation): void {
    const own = this.annotations.get(node);
    if (own === undefined) this.annotations.set(node, [annotation]);
    else own.push(annotation);
  }
}
