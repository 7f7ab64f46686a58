/** How much of machine and patience one exhibit may take. Reaching a limit refuses the exhibit; nothing is cut off. */
export interface Limits {
  /** Of the original. */
  readonly bytes: number;
  readonly pages: number;
  /** Of one page as drawn, one picture, or one picture inside a page. */
  readonly pixels: number;
  /** Longest side of a picture. */
  readonly side: number;
  /** Longest side of a page of a PDF, in points (1/72 inch). */
  readonly points: number;
  /** Operators a page paints with, those of forms counted as often as they are used. */
  readonly operations: number;
  /** Pixels and covering things of one page that are looked at in search of hidden words. */
  readonly looks: number;
  /** Of one part when it is unpacked: a content stream, a file of an Office document. */
  readonly unpackedBytes: number;
  /** Of all parts of an Office document together. */
  readonly archiveBytes: number;
  readonly archiveEntries: number;
}

/** The limits that hold where nobody sets others. */
export const DEFAULT_LIMITS: Limits = {
  bytes: 150_000_000,
  pages: 2_000,
  pixels: 100_000_000,
  side: 30_000,
  points: 14_400,
  operations: 3_000_000,
  looks: 400_000_000,
  unpackedBytes: 64_000_000,
  archiveBytes: 256_000_000,
  archiveEntries: 5_000,
};
