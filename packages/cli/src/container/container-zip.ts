import { type UnzipFileInfo, unzipSync, type Zippable, zipSync } from 'fflate';
import type { FileToWrite } from '../output/packet-folder.ts';

/** For their owner alone, also when they are unpacked. */
const UNIX = 3;
const REGULAR_OWNER_ONLY = 0o100600 * 2 ** 16;

export type ZipEntry = FileToWrite;

/**
 * Files as one ZIP archive, the same for the same files and day: names in order, one time, no comment and no
 * names of users; nothing is compressed, so that every release packs the same files into the same bytes (what PDF and
 * Word files are inside is compressed already). A ZIP holds local time without a zone: noon of `date` (`YYYY-MM-DD`), which exists everywhere.
 */
export function zipContainer(files: readonly FileToWrite[], date: string): Uint8Array {
  return zipEntries(
    [...files].sort((a, b) => (a.path < b.path ? -1 : 1)),
    date,
  );
}

/** The same, in the order in which they are given. */
export function zipEntries(files: readonly ZipEntry[], date: string): Uint8Array {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const entries: Zippable = {};
  for (const { path, bytes } of files) entries[path] = [bytes, { level: 0, os: UNIX, attrs: REGULAR_OWNER_ONLY }];
  return zipSync(entries, { mtime: new Date(year, month - 1, day, 12) });
}

/** The day of the first file of an archive, `YYYY-MM-DD`, from the date of MS-DOS in its header. */
export function dayOfArchive(archive: Uint8Array): string {
  const [low = 0, high = 0] = archive.subarray(12, 14);
  const date = low + high * 256;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${1980 + (date >> 9)}-${two((date >> 5) & 15)}-${two(date & 31)}`;
}

/** Most bytes that are unpacked of one container. */
const MOST_BYTES = 1024 ** 3;

const NEUTRAL_PATH = /^[a-z0-9][a-z0-9-]*(\/[a-z0-9][a-z0-9-]*)*\.[a-z0-9]+$/;

/** The files of an archive that `zipContainer` made; nothing when it is another, or is damaged. */
export function unzipContainer(archive: Uint8Array): readonly FileToWrite[] | undefined {
  const admitted = admitEntries((name) => NEUTRAL_PATH.test(name));
  try {
    const entries = unzipSync(archive, { filter: admitted.filter });
    return admitted.isOdd() ? undefined : Object.entries(entries).map(([path, bytes]) => ({ path, bytes }));
  } catch {
    return undefined;
  }
}

/** Which entries of an archive are unpacked: those of a known name, each once, as long as they are not too large in all. */
export function admitEntries(isKnown: (name: string) => boolean): {
  readonly filter: (entry: UnzipFileInfo) => boolean;
  readonly isOdd: () => boolean;
} {
  const names = new Set<string>();
  let left = MOST_BYTES;
  let odd = false;
  return {
    filter: ({ name, originalSize }) => {
      left -= originalSize;
      odd ||= left < 0 || names.has(name) || !isKnown(name);
      names.add(name);
      return !odd;
    },
    isOdd: () => odd,
  };
}
