import { readFileSync } from 'node:fs';
import { type CliProblem, stop } from '../cli-problem.ts';
import { createPrivate, writePrivate } from '../output/write-private.ts';

/** Puts a vault where nothing is yet. */
export function storeNew(path: string, bytes: Uint8Array): readonly CliProblem[] {
  return attempt(path, () => createPrivate(path, bytes));
}

/**
 * Puts a vault in the place of the one that was read. One that somebody changed in the meantime is left alone: what
 * they added would be lost.
 */
export function storeChanged(path: string, read: Uint8Array, bytes: Uint8Array): readonly CliProblem[] {
  return attempt(path, () => {
    if (!readFileSync(path).equals(read))
      throw Object.assign(new Error('changed'), { code: 'changed', syscall: 'read' });
    writePrivate(path, bytes);
  });
}

function attempt(path: string, write: () => void): readonly CliProblem[] {
  try {
    write();
    return [];
  } catch (error) {
    if (typeof error !== 'object' || error === null || !('syscall' in error)) throw error;
    return [problemOf(path, (error as NodeJS.ErrnoException).code ?? 'no reason given')];
  }
}

function problemOf(path: string, code: string): CliProblem {
  switch (code) {
    case 'EEXIST':
      return stop('cli.vault-exists', `${path} is there already; it is left as it is.`, 'Choose another name.');
    case 'changed':
      return stop('cli.vault-changed', `${path} was changed by somebody in the meantime.`, 'Run the command again.');
    case 'ENOSPC':
    case 'EDQUOT':
      return stop('cli.disk-full', `There is no room left to write ${path}; it is left as it was.`, 'Make room.');
    default:
      return stop('cli.vault-unwritable', `${path} cannot be written (${code}).`, 'Choose a place you may write to.');
  }
}
