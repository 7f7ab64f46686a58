import { open } from 'node:fs/promises';
import { failure, type Outcome, success } from '@sanctions-packet/core';
import { type CliCode, type CliProblem, stop } from '../cli-problem.ts';
import { accessProblem } from './access-problem.ts';

const MEBIBYTE = 1024 * 1024;

/** Most bytes of a dossier or a vault that are read at all; the reader of the dossier says what it takes of them. */
export const MOST_BYTES = 64 * MEBIBYTE;

/** Bytes of a regular file; its size is looked at before a byte is read. */
export async function readInput(path: string, notFound?: CliCode): Promise<Outcome<Uint8Array, CliProblem>> {
  let file: Awaited<ReturnType<typeof open>> | undefined;
  try {
    file = await open(path);
    const stats = await file.stat();
    if (stats.isDirectory()) return failure([accessProblem(path, { code: 'EISDIR' })]);
    if (!stats.isFile()) return failure([notRegular(path)]);
    if (stats.size > MOST_BYTES) return failure([tooLarge(path)]);
    return success(new Uint8Array(await file.readFile()));
  } catch (error) {
    return failure([accessProblem(path, error, notFound)]);
  } finally {
    await file?.close();
  }
}

function notRegular(path: string): CliProblem {
  return stop('cli.not-a-file', `${path} is not an ordinary file.`, 'Save it as a file and give its path.');
}

function tooLarge(path: string): CliProblem {
  return stop(
    'cli.file-too-large',
    `${path} is larger than ${MOST_BYTES / MEBIBYTE} MiB, the most that is read.`,
    'Divide the case, or keep long documents as evidence files.',
  );
}
