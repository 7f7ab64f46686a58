import type { Outcome, Problem } from '../problem.ts';
import type { Document } from './nodes.ts';

/** Page of the PDF on which each section starts, by section id, counted from 1; and how many pages there are. */
export interface Pagination {
  readonly pages: number;
  readonly sections: ReadonlyMap<string, number>;
}

/** The picture of a figure. */
export interface ImageResource {
  readonly bytes: Uint8Array;
  readonly mediaType: 'image/png' | 'image/jpeg';
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** Where an exhibit stands in another file. Pages count from 1. */
export interface ExhibitFile {
  /** Name of a PDF in the same folder. */
  readonly file: string;
  /** Its cover sheet. */
  readonly cover: number;
  /** Its own first page; absent when it has none. */
  readonly first?: number;
}

/** What a renderer is told beside the document. */
export interface RenderOptions {
  /** Written as creation and modification date, `YYYY-MM-DD`; the only date a renderer knows. */
  readonly date: string;
  /** Images of the figures, by `Figure.image`. */
  readonly images?: ReadonlyMap<string, ImageResource>;
  /** Where the pages of this document stand in a larger file, counted from 1, when it becomes a part of one. */
  readonly numbering?: { readonly page: (own: number) => number; readonly pages: number };
  /** Files beside this one in which exhibits are bound, by evidence id; references lead there. */
  readonly exhibits?: ReadonlyMap<string, ExhibitFile>;
  /** Page numbers for a contents list that the format cannot lay out itself (Word). */
  readonly pagination?: Pagination;
}

/** A finished file. */
export interface RenderedFile {
  readonly bytes: Uint8Array;
  /** Known for paginated formats. */
  readonly pagination?: Pagination;
}

/** The codes of what can keep a document from being rendered. */
export type RenderCode =
  | 'render.missing-glyph'
  | 'render.missing-image'
  | 'render.invalid-document'
  | 'render.unreadable-image';

/** A problem that a renderer tells. */
export type RenderProblem = Problem<RenderCode>;

/** Document in, bytes out: pure, the same bytes for the same document and options. */
export interface Renderer {
  /** File extension without the dot. */
  readonly format: 'docx' | 'pdf';
  readonly mediaType: string;
  render(document: Document, options: RenderOptions): Promise<Outcome<RenderedFile, RenderProblem>>;
}

/** A renderer that lays out pages can tell the page numbers without writing the file. */
export interface PaginatingRenderer extends Renderer {
  paginate(document: Document, options: RenderOptions): Outcome<Pagination, RenderProblem>;
}
