import {
  type Document,
  type ExhibitPlace,
  exhibitEntries,
  type RenderOptions,
  type Section,
} from '@sanctions-packet/core/document';
import type { FileChild, Paragraph } from 'docx';
import type { PageGeometry } from '../design.ts';
import { countsAlike } from './heading-numbers.ts';
import { allSections } from './sections.ts';

/** What stands in the body, and how the pages are turned for it. */
export interface Piece {
  readonly content: FileChild;
  /** `wide` stands on a landscape page; a heading goes along with what follows it. */
  readonly turn: 'any' | 'heading' | 'wide';
}

/** The state of one rendering. Nothing outlives it, so that documents in one process do not touch each other. */
export interface Pen {
  readonly document: Document;
  readonly options: RenderOptions;
  readonly page: PageGeometry;
  /** Whether the pages of the finished file will be laid out, so that the contents get their numbers then. */
  readonly laidOut: boolean;
  /** Bookmark of each section, by its id. */
  readonly bookmarks: ReadonlyMap<string, string>;
  readonly sections: ReadonlyMap<string, Section>;
  /** Whether Word counts the headings; else their numbers are words. */
  readonly counted: boolean;
  /** Bookmark at the place of each exhibit, by its evidence id, and by that place. */
  readonly exhibits: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<ExhibitPlace, string>;
  /** The footnotes met so far, in reading order; note 1 is the first. */
  readonly notes: (readonly Paragraph[])[];
  ordered: number;
  pictures: number;
  /** Set by a page break; the next paragraph takes it. */
  breakBefore: boolean;
}

export function newPen(document: Document, options: RenderOptions, page: PageGeometry, laidOut: boolean): Pen {
  const sections = allSections(document.sections);
  const bookmarks = new Map(sections.map((section, index) => [section.id, `_section${index + 1}`]));
  const exhibits = new Map<string, string>();
  const places = new Map<ExhibitPlace, string>();
  for (const [exhibit, place] of exhibitEntries(document)) {
    const bookmark = 'cells' in place ? `_exhibit${exhibits.size + 1}` : (bookmarks.get(place.id) ?? '');
    exhibits.set(exhibit, bookmark);
    places.set(place, bookmark);
  }
  return {
    document,
    options,
    page,
    laidOut,
    bookmarks,
    sections: new Map(sections.map((section) => [section.id, section])),
    counted: countsAlike(document.sections),
    exhibits,
    places,
    notes: [],
    ordered: 0,
    pictures: 0,
    breakBefore: false,
  };
}

/** Contents that stand on the page as it is. */
export function pieces(...contents: readonly FileChild[]): readonly Piece[] {
  return contents.map((content) => ({ content, turn: 'any' }));
}
