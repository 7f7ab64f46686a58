import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { failure, type Outcome, success } from '@sanctions-packet/core';
import { type CliProblem, stop } from '../cli-problem.ts';

/** Largest file of an exhibit that is read at all. */
const MOST_BYTES = 150_000_000;

/**
 * The bytes of a rendition below `folder/evidence`, when they are those that the dossier describes; `undefined` when the
 * file is not there, which was told when the case was read.
 */
export async function readRendition(
  folder: string,
  { file, sha256 }: { readonly file: string; readonly sha256: string },
): Promise<Outcome<Uint8Array | undefined, CliProblem>> {
  let bytes: Uint8Array;
  try {
    const root = await realpath(join(folder, 'evidence'));
    const path = await realpath(join(root, file));
    const stats = await stat(path);
    if (!path.startsWith(root + sep) || !stats.isFile()) return success(undefined);
    if (stats.size > MOST_BYTES) return failure([tooLarge()]);
    bytes = new Uint8Array(await readFile(path));
  } catch {
    return success(undefined);
  }
  const found = createHash('sha256').update(bytes).digest('hex');
  return found === sha256.toLowerCase() ? success(bytes) : failure([changed()]);
}

function tooLarge(): CliProblem {
  return stop(
    'cli.file-too-large',
    `The file of an exhibit is larger than ${MOST_BYTES / 1_000_000} MB, the most that is bound.`,
    'Divide it into several exhibits, or save its pictures smaller.',
  );
}

function changed(): CliProblem {
  return stop(
    'cli.evidence-changed',
    'The file is no longer the one that the dossier describes: it changed while the packets were built.',
    'Put the unchanged file back and build again.',
  );
}
