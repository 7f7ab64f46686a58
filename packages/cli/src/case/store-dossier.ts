import { readFileSync } from 'node:fs';
import { type CliProblem, stop } from '../cli-problem.ts';
import { writePrivate } from '../output/write-private.ts';
import type { ReadFile } from './read-file.ts';

/**
 * Puts a dossier in the place of the one that was read, with the rights it had: written beside it and renamed. One that
 * somebody changed in the meantime is left alone.
 */
export function storeDossier(path: string, read: ReadFile, text: string): readonly CliProblem[] {
  try {
    if (!readFileSync(path).equals(read.bytes)) return [changed(path)];
    writePrivate(path, new TextEncoder().encode(text), read.mode & 0o777);
    return [];
  } catch (error) {
    if (typeof error !== 'object' || error === null || !('syscall' in error)) throw error;
    return [unwritable(path, (error as NodeJS.ErrnoException).code ?? 'no reason given')];
  }
}

function changed(path: string): CliProblem {
  return stop('cli.dossier-changed', `${path} was changed by somebody in the meantime.`, 'Run the command again.');
}

function unwritable(path: string, code: string): CliProblem {
  return code === 'ENOSPC' || code === 'EDQUOT'
    ? stop('cli.disk-full', `There is no room left to write ${path}; it is left as it was.`, 'Make room.')
    : stop(
        'cli.dossier-unwritable',
        `${path} cannot be written (${code}).`,
        'Ask its owner for the right to write it.',
      );
}
