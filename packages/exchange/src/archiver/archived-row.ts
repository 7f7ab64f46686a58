/** One thing that auto-archiver archived, in words of the export; nothing is judged yet. */
export interface ArchivedRow {
  /** Of a table: its line, the headers being 1; of JSON: its place in the list, from 1. */
  readonly row: number;
  readonly url: string;
  /** Such as `telethon: success`; absent when the export has none. */
  readonly status?: string;
  /** When it was archived; a time in ISO 8601, or seconds since 1970. */
  readonly archived: string | number;
  /** When it was published, as the platform told it. */
  readonly published: string | number;
  readonly title: string;
  /** Where the copies are kept: addresses, or paths of a disk. */
  readonly kept: readonly string[];
  /** Such as `SHA-256:…`. */
  readonly hashes: readonly string[];
}
