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
  const read = await readBelow(folder, file);
  if (!read.ok || read.value === undefined) return read;
  const found = createHash('sha256').update(read.value).digest('hex');
  return found === sha256.toLowerCase() ? read : failure([changed()]);
}

/** The bytes of a file below `folder/evidence`; `undefined` when it is not there, or no ordinary file below it. */
export async function readBelow(folder: string, file: string): Promise<Outcome<Uint8Array | undefined, CliProblem>> {
  try {
    const root = await realpath(join(folder, 'evidence'));
    const path = await realpath(join(root, file));
    const stats = await stat(path);
    if (!path.startsWith(root + sep) || !stats.isFile()) return success(undefined);
    if (stats.size > MOST_BYTES) return failure([tooLarge()]);
    return success(new Uint8Array(await readFile(path)));
  } catch {
    return success(undefined);
  }
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
