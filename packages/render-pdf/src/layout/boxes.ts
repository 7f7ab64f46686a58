import type { Colour } from '../design.ts';
import type { Face, ShapedWord } from '../fonts/face.ts';
import type { ScaledFace } from '../fonts/fallback-faces.ts';
import type { Leaf, StructureNode } from './structure.ts';

/** Where a link leads. */
export type LinkTarget =
  | { readonly kind: 'address'; readonly href: string }
  /** A place of this document, by the name of its anchor. */
  | { readonly kind: 'anchor'; readonly anchor: string }
  /** A page, counted from 1, of another PDF in the same folder. */
  | { readonly kind: 'file'; readonly file: string; readonly page: number };

/** A link: one object however many lines it runs over. */
export interface LinkMark {
  readonly target: LinkTarget;
  readonly node: StructureNode;
  /** What is said of the link by a reader that does not see it. */
  readonly description: string;
}

/** How a stretch of text is drawn. */
export interface TextStyle {
  readonly face: Face;
  /** The face for a letter that `face` lacks. */
  readonly fallback: (codePoint: number) => ScaledFace | undefined;
  readonly size: number;
  readonly colour: Colour;
  /** Above the baseline, in points. */
  readonly rise: number;
}

/** A shaped word, or a space, in its style; `leaf` is absent where the text is no part of the content. */
export interface Fragment {
  readonly word: ShapedWord;
  readonly style: TextStyle;
  readonly leaf: Leaf | undefined;
  readonly link: LinkMark | undefined;
  /** Points. */
  readonly width: number;
}

/** A line of text; the fragments stand one after the other. */
export interface TextBox {
  readonly kind: 'text';
  readonly x: number;
  /** From the top of the strip or page to the baseline. */
  readonly y: number;
  readonly fragments: readonly Fragment[];
}

/** A filled rectangle: a rule, a bar, a tint. Never content. */
export interface FillBox {
  readonly kind: 'fill';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: Colour;
}

export interface ImageBox {
  readonly kind: 'image';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly image: string;
  readonly leaf: Leaf;
}

/** The area of a link on a page. */
export interface LinkBox {
  readonly kind: 'link';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly link: LinkMark;
}

/** Room for the page number of a section and the dots before it; filled when the pages are known. */
export interface PageNumberBox {
  readonly kind: 'pageNumber';
  /** Where the dots may begin, and where the number ends. */
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly anchor: string;
  readonly style: TextStyle;
  readonly leaf: Leaf;
}

export type Box = TextBox | FillBox | ImageBox | LinkBox | PageNumberBox;

/** Boxes at a place on a page, measured from its top left corner downwards. */
export interface Placement {
  readonly x: number;
  readonly y: number;
  readonly boxes: readonly Box[];
  /** Furniture, rules and repeated table heads are artifacts: drawn, but no part of the content. */
  readonly role: 'content' | 'artifact';
}

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly placements: readonly Placement[];
}

/** A place that links and the contents lead to. Pages count from 0. */
export interface Destination {
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

/** A bookmark. */
export interface OutlineEntry {
  readonly title: string;
  readonly anchor: string;
  readonly children: readonly OutlineEntry[];
}

/** Everything the painter needs: pages of placed boxes, and what they mean. */
export interface LaidOutDocument {
  readonly pages: readonly Page[];
  readonly root: StructureNode;
  readonly destinations: ReadonlyMap<string, Destination>;
  readonly outline: readonly OutlineEntry[];
}
