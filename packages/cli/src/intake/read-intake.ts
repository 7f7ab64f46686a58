import { lstatSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { failure, type Outcome, type Problem, success } from '@sanctions-packet/core';
import type { EvidenceItem } from '@sanctions-packet/core/evidence';
import { DEFAULT_LIMITS, type Format, MEDIA_TYPES, recognise } from '@sanctions-packet/exhibits';
import { accessProblem } from '../case/access-problem.ts';
import { measureFile } from '../case/measure-file.ts';
import { readInput } from '../case/read-file.ts';
import { type CliProblem, stop } from '../cli-problem.ts';
import type { IntakeFile } from './intake-record.ts';

/** A file as it was found, and what its content says it is. */
export interface FoundFile extends Omit<IntakeFile, 'copied'> {
  readonly format?: Format;
}

/**
 * Hashes a file and recognises it by its content. What cannot be an exhibit as it is (an unknown format, a program) is
 * taken with a warning when its media type is given.
 */
export async function readIntake(
  path: string,
  folder: string,
  mediaType: string | undefined,
): Promise<Outcome<FoundFile>> {
  try {
    const { size } = await stat(path);
    const small = size <= DEFAULT_LIMITS.bytes;
    const read = small ? await readInput(path, 'cli.evidence-not-found', DEFAULT_LIMITS.bytes) : undefined;
    if (read?.ok === false) return read;
    const measured = await measureFile(path);
    if (!measured.regular) return failure([notAFile(path)]);
    const known = read === undefined ? failure([]) : recognise(read.value, mediaType);
    const mime = mediaType ?? (known.ok ? MEDIA_TYPES[known.value][0] : undefined);
    if (mime === undefined) return failure([typeNeeded(path), ...known.problems]);
    const place = await placeIn(folder, path);
    const { bytes, sha256 } = measured;
    return success(
      {
        fileName: basename(path),
        mime,
        bytes,
        sha256,
        ...(place === undefined ? {} : { path: place }),
        ...(known.ok ? { format: known.value } : {}),
      },
      known.problems.map((problem): Problem => ({ ...problem, severity: 'warn' })),
    );
  } catch (error) {
    if (typeof error !== 'object' || error === null || !('syscall' in error)) throw error;
    return failure([accessProblem(path, error, 'cli.evidence-not-found')]);
  }
}

/** Path below the evidence folder, with forward slashes, when the file lies there and no link leads out of it. */
async function placeIn(folder: string, path: string): Promise<string | undefined> {
  const root = await realpath(join(folder, 'evidence')).catch(() => undefined);
  if (root === undefined || lstatSync(path).isSymbolicLink()) return undefined;
  const real = await realpath(path);
  return real.startsWith(root + sep) ? relative(root, real).split(sep).join('/') : undefined;
}

const KINDS: Readonly<Partial<Record<Format, EvidenceItem['kind']>>> = {
  wav: 'audio',
  flac: 'audio',
  mp3: 'audio',
  html: 'web-page',
  wacz: 'web-page',
};

/** The kind of evidence, where the content alone settles it: a picture may be a photograph or a screenshot. */
export function kindOf(format: Format | undefined): EvidenceItem['kind'] | undefined {
  return format === undefined ? undefined : KINDS[format];
}

function notAFile(path: string): CliProblem {
  return stop('cli.not-a-file', `${path} is not an ordinary file.`, 'Save it as a file and give its path.');
}

function typeNeeded(path: string): CliProblem {
  return stop(
    'cli.media-type-needed',
    `What ${path} is cannot be told from its content, or it is too large to look at.`,
    'Say it with --media-type, such as video/mp4; what stands beside this says whether it can be an exhibit.',
  );
}
