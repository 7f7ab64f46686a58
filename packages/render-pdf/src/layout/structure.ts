/** Standard structure types of ISO 32000-1, 14.8.4, as far as a document uses them. */
export type StructureType =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'BlockQuote'
  | 'Caption'
  | 'TOC'
  | 'TOCI'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Span'
  | 'Link'
  | 'Reference'
  | 'Note'
  | 'Figure';

/**
 * An element of the logical structure, written by the layout in reading order. Boxes point to leaves, so the painter
 * can mark their content wherever on the pages it comes to lie.
 */
export interface StructureNode {
  readonly type: StructureType;
  readonly children: (StructureNode | Leaf)[];
  readonly language?: string;
  /** What is said in place of a figure. */
  readonly alternative?: string;
  /** The words as they are said, where the order of their letters on the page is another. */
  readonly actualText?: string;
  /** Unique; notes must have one. */
  readonly id?: string;
  /** Of a header cell. */
  readonly scope?: 'Row' | 'Column';
  /** Of a list. */
  readonly numbering?: 'Decimal' | 'LowerAlpha' | 'LowerRoman' | 'Disc';
}

/** A stretch of content of one element; over lines and pages, but unbroken in reading order. */
export interface Leaf {
  readonly type: 'leaf';
  readonly parent: StructureNode;
}

export type StructureDetails = Omit<StructureNode, 'type' | 'children'>;

/** Adds an element at the end of its parent. */
export function element(parent: StructureNode, type: StructureType, details: StructureDetails = {}): StructureNode {
  const node: StructureNode = { type, children: [], ...details };
  parent.children.push(node);
  return node;
}

/** Adds a stretch of content at the end of its parent. */
export function leaf(parent: StructureNode): Leaf {
  const added: Leaf = { type: 'leaf', parent };
  parent.children.push(added);
  return added;
}
