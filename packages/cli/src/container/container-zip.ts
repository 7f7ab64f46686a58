import { unzipSync, type Zippable, zipSync } from 'fflate';
import type { FileToWrite } from '../output/packet-folder.ts';

/** For their owner alone, also when they are unpacked. */
const UNIX = 3;
const REGULAR_OWNER_ONLY = 0o100600 * 2 ** 16;

/**
 * Files as one ZIP archive, the same for the same files and day: names in order, one time, no comment and no
 * names of users; nothing is compressed, so that every release packs the same files into the same bytes (what PDF and
 * Word files are inside is compressed already). A ZIP holds local time without a zone: noon of `date` (`YYYY-MM-DD`), which exists everywhere.
 */
export function zipContainer(files: readonly FileToWrite[], date: string): Uint8Array {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const entries: Zippable = {};
  for (const { path, bytes } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    entries[path] = [bytes, { level: 0, os: UNIX, attrs: REGULAR_OWNER_ONLY }];
  }
  return zipSync(entries, { mtime: new Date(year, month - 1, day, 12) });
}

/** Most bytes that are unpacked of one container. */
const MOST_BYTES = 1024 ** 3;

const NEUTRAL_PATH = /^[a-z0-9][a-z0-9-]*(\/[a-z0-9][a-z0-9-]*)*\.[a-z0-9]+$/;

/** The files of an archive that `zipContainer` made; nothing when it is another, or is damaged. */
export function unzipContainer(archive: Uint8Array): readonly FileToWrite[] | undefined {
  let left = MOST_BYTES;
  let odd = false;
  try {
    const entries = unzipSync(archive, {
      filter: ({ name, originalSize }) => {
        left -= originalSize;
        odd ||= left < 0 || !NEUTRAL_PATH.test(name);
        return !odd;
      },
    });
    return odd ? undefined : Object.entries(entries).map(([path, bytes]) => ({ path, bytes }));
  } catch {
    return undefined;
  }
}
