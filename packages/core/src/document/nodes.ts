/**
 * The document tree: what a document says and in which order, never how it looks.
 *
 * Closed on purpose: no raw node, no attribute bag, no style. A renderer keeps a `Record<NodeType, Handler>`, so one
 * that forgets a node does not compile. The page-long specification is `packages/core/DOCUMENT.md`.
 */

/** Where a text leaf comes from; audits and tests read it, renderers ignore it. */
export type TextOrigin =
  /** A field of a record of the dossier, such as `{record: 'per_x', field: 'names[0].full'}`. */
  | { readonly kind: 'record'; readonly record: string; readonly field: string }
  /** A string of a language file, by key. */
  | { readonly kind: 'string'; readonly key: string }
  /** A law fact, by provision id. */
  | { readonly kind: 'provision'; readonly provision: string }
  /** A value worked out by the program: a number, a date, a label; `by` names the computation. */
  | { readonly kind: 'computed'; readonly by: string };

/** Words of one origin; every printed sentence consists of such. */
export interface Text {
  readonly type: 'text';
  /** Never empty; NFC; no control characters. */
  readonly value: string;
  readonly from: TextOrigin;
  /** BCP 47; only where it differs from the text around it. */
  readonly language?: string;
}

/** Words that are stressed, in italics. */
export interface Emphasis {
  readonly type: 'emphasis';
  readonly children: readonly Inline[];
}

/** Words that stand out, in bold. */
export interface Strong {
  readonly type: 'strong';
  readonly children: readonly Inline[];
}

/** Words that lead to an address outside the packet. */
export interface Link {
  readonly type: 'link';
  /** Absolute `http:`, `https:` or `mailto:` address. */
  readonly href: string;
  readonly children: readonly Inline[];
}

/** A footnote. It holds its blocks, so no reference can dangle; renderers number notes in reading order from 1. */
export interface Note {
  readonly type: 'note';
  readonly children: readonly Paragraph[];
}

/** A reference to an exhibit in `Document.exhibits`; its children are the words shown, such as "Exhibit 4, p. 2". */
export interface ExhibitReference {
  readonly type: 'exhibitReference';
  /** Evidence id of the exhibit. */
  readonly exhibit: string;
  /** Page of the exhibit, counted from 1, when the citation names one. */
  readonly page?: number;
  readonly children: readonly Inline[];
}

/** A reference to a section by id; its children are the words shown, such as "section 9". */
export interface SectionReference {
  readonly type: 'sectionReference';
  readonly section: string;
  readonly children: readonly Inline[];
}

/** A new line within a paragraph, as in a postal address. */
export interface LineBreak {
  readonly type: 'lineBreak';
}

/** What stands in a line. */
export type Inline = Text | Emphasis | Strong | Link | Note | ExhibitReference | SectionReference | LineBreak;

/** A chapter of the document. Depth comes from nesting: there is no heading node. At most four levels. */
export interface Section {
  readonly type: 'section';
  /** Unique in the document: ASCII, kebab-case, never personal data. */
  readonly id: string;
  /** Printed before the title, such as "4" or "4.2"; computed by `compose`, absent where the custom numbers nothing. */
  readonly number?: string;
  readonly title: readonly Inline[];
  readonly children: readonly Block[];
}

/** One paragraph. */
export interface Paragraph {
  readonly type: 'paragraph';
  readonly children: readonly Inline[];
}

/** A numbered or unnumbered list. */
export interface List {
  readonly type: 'list';
  readonly ordered: boolean;
  /** Each item holds paragraphs and lists. At least one item. */
  readonly items: readonly (readonly (Paragraph | List)[])[];
}

/** Label and value, row by row: identification tables, party blocks. */
export interface FieldTable {
  readonly type: 'fieldTable';
  readonly caption?: readonly Inline[];
  readonly rows: readonly { readonly label: readonly Inline[]; readonly value: readonly (Paragraph | List)[] }[];
}

/** One column of a table: its header, its share of the width, and how its cells are aligned. */
export interface TableColumn {
  /** Share of the table's width; the shares of a table are relative to each other. */
  readonly share: number;
  readonly align: 'start' | 'end' | 'center';
  readonly header: readonly Inline[];
}

/** A table with one header row, which renderers repeat on every page it reaches. */
export interface Table {
  readonly type: 'table';
  readonly caption?: readonly Inline[];
  /** `wide` asks for a landscape page where the paper allows. */
  readonly width: 'normal' | 'wide';
  readonly columns: readonly TableColumn[];
  /** Every row has one cell per column. */
  readonly rows: readonly { readonly cells: readonly (readonly (Paragraph | List)[])[] }[];
}

/** Words of somebody else, set apart, with who said them. */
export interface Quotation {
  readonly type: 'quotation';
  readonly children: readonly Paragraph[];
  readonly attribution?: readonly Inline[];
}

/** A picture with its alternative text. */
export interface Figure {
  readonly type: 'figure';
  /** Key of the image in `RenderOptions.images`. */
  readonly image: string;
  /** What the picture shows, for a reader who cannot see it. */
  readonly alternative: readonly Text[];
  readonly caption?: readonly Inline[];
  /** Share of the text width, above 0 and at most 1. */
  readonly share: number;
}

/** A framed remark: handling marks, warnings about the law in force, what is withheld. */
export interface Notice {
  readonly type: 'notice';
  readonly tone: 'handling' | 'caution' | 'information';
  readonly title?: readonly Inline[];
  readonly children: readonly (Paragraph | List)[];
}

/** A place to sign by hand: each row a label over a rule, or a label with its value when it is known. */
export interface Signature {
  readonly type: 'signature';
  readonly rows: readonly { readonly label: readonly Inline[]; readonly value?: readonly Inline[] }[];
}

/** What follows begins on a new page. */
export interface PageBreak {
  readonly type: 'pageBreak';
}

/** What stands in a section, one below the other. */
export type Block =
  | Section
  | Paragraph
  | List
  | FieldTable
  | Table
  | Quotation
  | Figure
  | Notice
  | Signature
  | PageBreak;

/** Fixed words of the furniture that renderers print, in the document's language. */
export interface DocumentLabels {
  /** Heading of the contents, such as "Contents". */
  readonly contents: Text;
  /** Pattern with `{page}` and `{pages}`, such as "Page {page} of {pages}". */
  readonly pageOf: Text;
  /** What a screen reader says for a note's mark, pattern with `{number}`, such as "Note {number}". */
  readonly note: Text;
}

/** An exhibit that this document cites. */
export interface ExhibitEntry {
  /** Evidence id. */
  readonly id: string;
  /** Case-wide number, the same in every packet. */
  readonly number: number;
  readonly title: readonly Inline[];
}

/** One document: furniture, opening, sections, and the exhibits that it cites. */
export interface Document {
  readonly type: 'document';
  /** Version of this tree; a reader refuses another. */
  readonly version: 1;
  /** Neutral, ASCII, kebab-case: `cover-letter`, `submission`, `annex`, `evidence-index`. */
  readonly id: string;
  /** BCP 47. */
  readonly language: string;
  readonly page: { readonly size: 'letter' | 'a4' };
  /** The title, also the document's title property. */
  readonly title: readonly Inline[];
  readonly subtitle?: readonly Inline[];
  /** Running header: handling mark and short title. Plain words, no notes. */
  readonly header: { readonly start?: readonly Text[]; readonly end?: readonly Text[] };
  /** Running footer; renderers add `labels.pageOf`. */
  readonly footer: { readonly start?: readonly Text[] };
  readonly labels: DocumentLabels;
  /** Whether a table of contents stands between `opening` and `sections`, and how many levels it lists. */
  readonly contents: { readonly levels: 0 | 1 | 2 | 3 };
  /** Blocks between the title and the contents: addressee, handling notice, legal basis; a letter is all opening. */
  readonly opening: readonly Exclude<Block, Section>[];
  readonly sections: readonly Section[];
  /** In the order of their numbers. */
  readonly exhibits: readonly ExhibitEntry[];
}

/** Anything in the tree, the document included. */
export type Node = Document | Block | Inline;
/** The kinds of nodes, by the word in their field `type`. */
export type NodeType = Node['type'];
/** The kinds of blocks. */
export type BlockType = Block['type'];
/** The kinds of what stands in a line. */
export type InlineType = Inline['type'];
/** The node of one kind. */
export type NodeOf<T extends NodeType> = Extract<Node, { type: T }>;
