import type { Destination, LinkBox, Page } from '../layout/boxes.ts';
import type { StructureNode } from '../layout/structure.ts';
import type { Marks } from './marks.ts';
import type { PdfWriter, Reference } from './pdf-writer.ts';
import { address, literal, number, textString } from './syntax.ts';

export interface LinkSetting {
  readonly pages: readonly Page[];
  readonly pageReferences: readonly Reference[];
  readonly destinations: ReadonlyMap<string, Destination>;
}

/** Room left above a place when a reader jumps to it. */
const ABOVE = 14;

/** Writes the links of all pages; each has its number in the tree of parents, after the pages. */
export class Annotations {
  /** Element of each link, in the order of their numbers. */
  readonly parents: StructureNode[] = [];
  readonly #writer: PdfWriter;
  readonly #setting: LinkSetting;
  readonly #marks: Marks;

  constructor(writer: PdfWriter, setting: LinkSetting, marks: Marks) {
    this.#writer = writer;
    this.#setting = setting;
    this.#marks = marks;
  }

  ofPage(index: number): readonly Reference[] {
    const page = this.#setting.pages[index];
    if (page === undefined) return [];
    return page.placements.flatMap(({ x, y, boxes, role }) =>
      role === 'artifact' ? [] : boxes.flatMap((box) => (box.kind === 'link' ? [this.#link(box, x, y, index)] : [])),
    );
  }

  #link(box: LinkBox, x: number, y: number, page: number): Reference {
    const height = this.#setting.pages[page]?.height ?? 0;
    const left = x + box.x;
    const top = height - y - box.y;
    const area = [left, top - box.height, left + box.width, top].map(number).join(' ');
    const key = this.#setting.pages.length + this.parents.length;
    this.parents.push(box.link.node);
    const reference = this.#writer.write(
      `<</Type/Annot/Subtype/Link/Rect[${area}]/Border[0 0 0]/F 4/StructParent ${key}` +
        `/Contents${textString(box.link.description)}${this.#action(box)}>>`,
    );
    this.#marks.annotate(box.link.node, { page, reference });
    return reference;
  }

  #action({ link: { target } }: LinkBox): string {
    if (target.kind === 'address') return `/A<</S/URI/URI${address(target.href)}>>`;
    if (target.kind === 'file')
      return `/A<</S/GoToR/F${literal(target.file)}/D[${target.page - 1}/Fit]/NewWindow true>>`;
    return `/Dest${destinationOf(target.anchor, this.#setting)}`;
  }
}

/** An explicit destination: page, left edge, a little above the place; the reader's zoom stays. */
export function destinationOf(anchor: string, { destinations, pageReferences, pages }: LinkSetting): string {
  const place = destinations.get(anchor);
  if (place === undefined) throw new Error('A link leads to a place that was not laid out.');
  const top = Math.min((pages[place.page]?.height ?? 0) - place.y + ABOVE, pages[place.page]?.height ?? 0);
  return `[${pageReferences[place.page]}/XYZ 0 ${number(top)} null]`;
}
