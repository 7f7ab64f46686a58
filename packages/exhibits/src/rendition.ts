/** What is asked of an exhibit, and what comes of it. */

import type { Limits } from './limits.ts';
import type { Format } from './recognise/format.ts';

/** `copied` keeps the text of pages; `drawn` keeps only what is seen, and is the safer way for people at risk. */
export type Way = 'copied' | 'drawn';

/** How one exhibit is to be prepared. */
export interface ExhibitRequest {
  readonly way: Way;
  /** Media type that the record of the original declares. */
  readonly declared?: string;
  /** For a PDF that asks for one. */
  readonly password?: string;
  /** Whether somebody looked at the covers over words of drawn pages: each is complete and meant. */
  readonly coversChecked?: boolean;
  /** Of drawn pages; 150 unless told. */
  readonly dotsPerInch?: number;
  /** What page `page`, counted from 1, of drawn pages or pictures shows, for those who cannot see it. */
  readonly alt?: (page: number) => string;
  /** BCP 47, of the alternative texts. */
  readonly language?: string;
  readonly limits?: Limits;
}

/** One step of the making, in the shape of a rendition's `steps`. */
export interface Step {
  readonly action: string;
  readonly tool: string;
}

interface Made {
  readonly format: Format;
  /** In the order they were done. */
  readonly steps: readonly Step[];
}

/** Pages of a PDF, ready to be bound. */
export interface PagesRendition extends Made {
  readonly kind: 'pages';
  readonly mime: 'application/pdf';
  readonly bytes: Uint8Array;
  /** Lower-case hex, of the rendition. */
  readonly sha256: string;
  readonly pages: number;
}

/** A cleaned file that is handed over beside the pages, with a cover sheet in its place among them. */
export interface AttachmentRendition extends Made {
  readonly kind: 'attachment';
  readonly mime: string;
  readonly bytes: Uint8Array;
  /** Lower-case hex, of the rendition. */
  readonly sha256: string;
}

/** Nothing leaves but a sheet that says what there is; its hash lets a reader check the original when it is shown. */
export interface PlaceholderRendition extends Made {
  readonly kind: 'placeholder';
  readonly mime: string;
  /** Of the original. Not for a packet in which the original itself is withheld from the reader. */
  readonly originalSha256: string;
  readonly originalBytes: number;
  /** Playing time, rounded to hundredths of a second; absent when the file does not tell. */
  readonly seconds?: number;
}

/** What an exhibit became: pages, an attachment, or a page in its place. */
export type ExhibitRendition = PagesRendition | AttachmentRendition | PlaceholderRendition;
