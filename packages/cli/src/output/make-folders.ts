import { lstatSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** Nobody else on the machine has business with a case. */
const OWNER_ONLY = 0o700;

/**
 * Makes a folder and those above it that are not there; returns what it made, the outermost first. One at a time: on a
 * place where nothing can be made, such as /proc, Node's own recursive way tries without end.
 */
export function makeFolders(folder: string): readonly string[] {
  if (lstatSync(folder, { throwIfNoEntry: false }) !== undefined) return [];
  const above = dirname(folder) === folder ? [] : makeFolders(dirname(folder));
  mkdirSync(folder, { mode: OWNER_ONLY });
  return [...above, folder];
}

/** Throws `ENOTDIR` unless there is a folder, and no link to one: what is written must stay in the output folder. */
export function ownFolder(folder: string): void {
  if (lstatSync(folder).isDirectory()) return;
  throw Object.assign(new Error('Not a folder'), { code: 'ENOTDIR', syscall: 'lstat' });
}
