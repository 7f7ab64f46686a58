/** What a volume of exhibits is bound from, and what comes of it. */

/** The pages of one exhibit, and what is printed on them. */
export interface VolumeExhibit {
  /** A rendition of pages, as `prepareExhibit` makes it. */
  readonly bytes: Uint8Array;
  /** How many pages of the front document stand before its first page: its cover sheet is the last of them. */
  readonly after: number;
  /** What is stamped at the left of page `page` of the exhibit, counted from 1, such as "Exhibit 4, p. 2". */
  readonly label: (page: number) => string;
  /** What a reader who does not see the page is told of a drawn one. */
  readonly alternative: (page: number) => string;
}

/** What a volume is bound from. */
export interface VolumeRequest {
  /** A tagged PDF of the list and the cover sheets, with bookmarks that lead to them. */
  readonly front: Uint8Array;
  /** In the order of the pages. */
  readonly exhibits: readonly VolumeExhibit[];
  /** What is stamped at the right of every page of an exhibit: its page in the volume, counted from 1. */
  readonly number: (page: number, pages: number) => string;
  /** A TrueType face that has every letter of the labels. */
  readonly face: Uint8Array;
  /** Whether every exhibit is drawn: the volume then keeps what the front document claims to conform to. */
  readonly drawn: boolean;
}

/** A finished volume. */
export interface Volume {
  readonly bytes: Uint8Array;
  readonly pages: number;
}
