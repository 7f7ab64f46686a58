import type { Face } from './text-width.ts';

/** What stands in a line: words in a face, a tab, a new line, a picture; a note's mark brings its note. */
export type WrittenPiece =
  | { readonly kind: 'words'; readonly text: string; readonly face: Face }
  | { readonly kind: 'mark'; readonly note: number }
  | { readonly kind: 'picture'; readonly width: number; readonly height: number }
  | { readonly kind: 'tab' }
  | { readonly kind: 'break' };

export interface WrittenParagraph {
  readonly kind: 'paragraph';
  style: string;
  keepNext: boolean;
  pageBreakBefore: boolean;
  /** Level of the list that counts it. */
  level?: number;
  left?: number;
  readonly pieces: WrittenPiece[];
  readonly bookmarks: string[];
  /** The page for what came before, down to here. */
  sheet?: Sheet;
}

export interface WrittenCell {
  width: number;
  readonly paragraphs: WrittenParagraph[];
}

export interface WrittenRow {
  whole: boolean;
  header: boolean;
  readonly cells: WrittenCell[];
}

export interface WrittenTable {
  readonly kind: 'table';
  style: string;
  readonly rows: WrittenRow[];
}

export type WrittenBlock = WrittenParagraph | WrittenTable;

/** The room for text on a page, in twips. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
}
