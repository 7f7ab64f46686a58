import type { Colour } from '../design.ts';
import type { FillBox, Fragment, ImageBox, Page, Placement, TextBox, TextStyle } from '../layout/boxes.ts';
import type { Leaf } from '../layout/structure.ts';
import type { FontUse } from './font-use.ts';
import type { Marks } from './marks.ts';
import { number } from './syntax.ts';

export interface PageResources {
  font(fragment: Fragment): FontUse;
  /** Name of an image in the resources. */
  image(key: string): string;
}

/** The content stream of a page, a character a byte: first every rule and tint, then the words and pictures in reading order. */
export function pageContent(page: Page, index: number, resources: PageResources, marks: Marks): string {
  const painter = new PagePainter(page.height, index, resources, marks);
  for (const placement of page.placements) painter.fills(placement);
  for (const placement of page.placements) painter.content(placement);
  return painter.finish();
}

/** What the open stretch of content belongs to; `artifact` belongs to nothing. */
type Owner = Leaf | 'furniture' | 'artifact' | undefined;

class PagePainter {
  readonly #parts: string[] = [];
  readonly #height: number;
  readonly #page: number;
  readonly #resources: PageResources;
  readonly #marks: Marks;
  #owner: Owner;
  #inText = false;
  #colour: Colour | undefined;
  #style: TextStyle | undefined;
  #rise = 0;
  /** Inside of the strings that are not written yet. */
  #array = '';

  constructor(height: number, page: number, resources: PageResources, marks: Marks) {
    this.#height = height;
    this.#page = page;
    this.#resources = resources;
    this.#marks = marks;
  }

  fills({ x, y, boxes }: Placement): void {
    for (const box of boxes) if (box.kind === 'fill') this.#fill(box, x, y);
  }

  content({ x, y, boxes, role }: Placement): void {
    for (const box of boxes) {
      if (box.kind === 'text') this.#text(box, x, y, role);
      else if (box.kind === 'image') this.#image(box, x, y);
    }
  }

  finish(): string {
    this.#open(undefined);
    return this.#parts.join('\n');
  }

  #fill(box: FillBox, x: number, y: number): void {
    this.#open('artifact');
    this.#paintIn(box.colour);
    const bottom = this.#height - y - box.y - box.height;
    this.#parts.push(`${number(x + box.x)} ${number(bottom)} ${number(box.width)} ${number(box.height)} re f`);
  }

  #image(box: ImageBox, x: number, y: number): void {
    this.#open(box.leaf);
    const left = x + box.x;
    const bottom = this.#height - y - box.y - box.height;
    const matrix = `${number(box.width)} 0 0 ${number(box.height)} ${number(left)} ${number(bottom)} cm`;
    this.#parts.push(`q ${matrix} /${this.#resources.image(box.image)} Do Q`);
    this.#marks.areas.set(box.leaf.parent, [left, bottom, left + box.width, bottom + box.height]);
  }

  #text(box: TextBox, x: number, y: number, role: Placement['role']): void {
    let left = x + box.x;
    const baseline = this.#height - y - box.y;
    let placed = false;
    for (const fragment of box.fragments) {
      const owner = role === 'artifact' ? 'furniture' : (fragment.leaf ?? 'artifact');
      if (owner !== this.#owner || !this.#inText) {
        this.#open(owner);
        this.#parts.push('BT');
        this.#inText = true;
        placed = false;
      }
      if (!placed) {
        this.#flush();
        this.#parts.push(`1 0 0 1 ${number(left)} ${number(baseline)} Tm`);
        placed = true;
      }
      this.#word(fragment);
      left += fragment.width;
      if (fragment.word.stop !== undefined) placed = false;
    }
    this.#flush();
  }

  #word(fragment: Fragment): void {
    const { style } = fragment;
    const use = this.#resources.font(fragment);
    if (style.face !== this.#style?.face || style.size !== this.#style.size) {
      this.#flush();
      this.#parts.push(`/${use.resource} ${number(style.size)} Tf`);
    }
    this.#style = style;
    this.#paintIn(style.colour);
    for (const part of use.parts(fragment.word)) {
      const rise = style.rise + (part.rise * style.size) / 1000;
      if (rise !== this.#rise) {
        this.#flush();
        this.#parts.push(`${number(rise)} Ts`);
        this.#rise = rise;
      }
      this.#array += part.codes;
    }
  }

  /** Ends what is open and begins a stretch of the new owner's content. */
  #open(owner: Owner): void {
    this.#flush();
    if (this.#inText) this.#parts.push('ET');
    this.#inText = false;
    if (owner === this.#owner) return;
    if (this.#owner !== undefined) this.#parts.push('EMC');
    this.#owner = owner;
    if (owner === 'furniture') this.#parts.push('/Artifact<</Type/Pagination>>BDC');
    else if (owner === 'artifact') this.#parts.push('/Artifact<</Type/Layout>>BDC');
    else if (owner !== undefined)
      this.#parts.push(`/${owner.parent.type}<</MCID ${this.#marks.mark(owner, this.#page)}>>BDC`);
  }

  #paintIn(colour: Colour): void {
    if (colour === this.#colour) return;
    this.#flush();
    this.#parts.push(`${colour.map(number).join(' ')} rg`);
    this.#colour = colour;
  }

  #flush(): void {
    if (this.#array !== '') this.#parts.push(`[(${this.#array})]TJ`);
    this.#array = '';
  }
}
