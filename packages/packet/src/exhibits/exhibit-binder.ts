import type { Outcome } from '@sanctions-packet/core';
import type { AvailableEvidence } from '@sanctions-packet/core/disclosure';

/** `copied` keeps the text of pages, `drawn` only what is seen. */
export type Way = 'copied' | 'drawn';

/** What of an exhibit may leave. */
export type PreparedExhibit = PreparedContent & {
  /** What was done to it, in order, in the words of the program that did it. */
  readonly steps?: readonly ExhibitStep[];
};

export interface ExhibitStep {
  readonly action: string;
  readonly tool?: string;
}

type PreparedContent =
  /** Pages of a PDF. */
  | { readonly kind: 'pages'; readonly bytes: Uint8Array; readonly pages: number }
  /** A cleaned file that goes beside the volume; `extension` without the dot. */
  | { readonly kind: 'attachment'; readonly bytes: Uint8Array; readonly mediaType: string; readonly extension: string }
  /** Nothing but its cover sheet: the file is kept back. */
  | { readonly kind: 'sheet' };

/** One exhibit on its way into a volume. */
export interface ExhibitInVolume {
  readonly bytes: Uint8Array;
  /** Pages of the front document that stand before its first page. */
  readonly after: number;
  /** Stamped on its page `page`, counted from 1. */
  readonly label: (page: number) => string;
  /** What is told of its page `page` where it is drawn. */
  readonly alternative: (page: number) => string;
}

/** A volume before it is bound: front matter, exhibits, and the words stamped on their pages. */
export interface VolumeToBind {
  /** List and cover sheets. */
  readonly front: Uint8Array;
  readonly exhibits: readonly ExhibitInVolume[];
  /** Stamped on every page of an exhibit: its page in the volume. */
  readonly number: (page: number, pages: number) => string;
  /** Whether every exhibit is drawn. */
  readonly drawn: boolean;
}

/** A finished volume of exhibits. */
export interface BoundVolume {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** The text layer of each page of the finished volume, read back from its bytes by another reader. */
  readonly texts: readonly string[];
}

/** A proof that a file was there at a time, as it came from whoever proves. */
export interface TimeProof {
  readonly type: 'rfc3161' | 'opentimestamps';
  readonly bytes: Uint8Array;
  /** SHA-256 of the file that it proves, lower-case hex; absent where it proves another digest of it. */
  readonly sha256?: string;
}

/** Reads, cleans and binds exhibits; handed in, since it needs the disk and the libraries that open strangers' files. */
export interface ExhibitBinder {
  /**
   * The rendition that `evidence` may ship, cleaned; `undefined` when its file is not there, which whoever reads the case
   * has told. Problems name a place inside the exhibit.
   */
  prepare(evidence: AvailableEvidence, way: Way): Promise<Outcome<PreparedExhibit | undefined>>;
  bind(volume: VolumeToBind): Promise<BoundVolume>;
  /** A proof of time by its path below the evidence folder; `undefined` when it is not there, which was told. */
  readProof(file: string, type: TimeProof['type']): Promise<Outcome<TimeProof | undefined>>;
}
