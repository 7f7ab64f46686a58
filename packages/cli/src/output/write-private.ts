import { realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Only its owner may read or write it. */
const OWNER_ONLY = 0o600;

/**
 * Writes a file for its owner alone: beside its place, down to the disk, then renamed into it, so that whatever happens
 * the old or the new one is there whole. A link is followed. `mode` gives others rights that they had before. Throws what the system says, after clearing away.
 */
export function writePrivate(path: string, bytes: Uint8Array, mode = OWNER_ONLY): void {
  const place = realpathSync(path);
  const partial = join(dirname(place), `.${basename(place)}.partial-${process.pid}`);
  rmSync(partial, { force: true });
  createPrivate(partial, bytes, mode);
  try {
    renameSync(partial, place);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}

/** The same at a place where nothing is; `EEXIST` when something is, be it a link that leads nowhere. */
export function createPrivate(path: string, bytes: Uint8Array, mode = OWNER_ONLY): void {
  try {
    writeFileSync(path, bytes, { mode, flag: 'wx', flush: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') rmSync(path, { force: true });
    throw error;
  }
}
