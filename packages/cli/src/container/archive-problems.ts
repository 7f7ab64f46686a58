import type { Problem } from '@sanctions-packet/core';
import { stop } from '../cli-problem.ts';
import { zipContainer } from './container-zip.ts';
import type { Archive } from './open-packet.ts';

/**
 * Archives that are not byte for byte what their own files make on the day of the packet (`date`): a comment, a time or
 * an order that this program does not write.
 */
export function archiveProblems(archives: ReadonlyMap<string, Archive>, date: string): readonly Problem[] {
  return [...archives].flatMap(([at, { bytes, files }]) =>
    isSame(bytes, zipContainer(files, date)) ? [] : [changed(at)],
  );
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}

function changed(at: string): Problem {
  const what = 'The archive was changed: its files are there, and it is not as this program packs them.';
  return { ...stop('cli.container-changed', what, 'Take a whole copy of the packet, or build it again.'), at };
}
