import { open } from 'node:fs/promises';
import { failure, type Outcome, success } from '@sanctions-packet/core';
import { type CliCode, type CliProblem, stop } from '../cli-problem.ts';
import { accessProblem } from './access-problem.ts';

const MEBIBYTE = 1024 * 1024;

/** Most bytes of a dossier or a vault that are read at all; the reader of the dossier says what it takes of them. */
export const MOST_BYTES = 64 * MEBIBYTE;

/** A regular file as it was found. */
export interface ReadFile {
  readonly bytes: Uint8Array;
  /** Of the file that was read, whatever lies at its path by now. */
  readonly mode: number;
}

/** Bytes of a regular file; its size is looked at before a byte is read. */
export async function readInput(
  path: string,
  notFound?: CliCode,
  most?: number,
): Promise<Outcome<Uint8Array, CliProblem>> {
  const read = await readWithMode(path, notFound, most);
  return read.ok ? success(read.value.bytes) : read;
}

/** The same, with who may read it. */
export async function readWithMode(
  path: string,
  notFound?: CliCode,
  most = MOST_BYTES,
): Promise<Outcome<ReadFile, CliProblem>> {
  let file: Awaited<ReturnType<typeof open>> | undefined;
  try {
    file = await open(path);
    const stats = await file.stat();
    if (stats.isDirectory()) return failure([accessProblem(path, { code: 'EISDIR' })]);
    if (!stats.isFile()) return failure([notRegular(path)]);
    if (stats.size > most) return failure([tooLarge(path)]);
    return success({ bytes: new Uint8Array(await file.readFile()), mode: stats.mode });
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
