import { constants } from 'node:fs';
import { chmod, copyFile, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { failure, type Outcome, success } from '@sanctions-packet/core';
import { measureFile } from '../case/measure-file.ts';
import { type CliProblem, stop } from '../cli-problem.ts';
import type { FoundFile } from './read-intake.ts';

/** A file that was put into the evidence folder, and how to take it away again when its record was not written. */
export interface Copied {
  readonly path: string;
  readonly undo: () => Promise<void>;
}

/**
 * Copies a file to `evidence/originals/` under a name that says nothing, and reads the copy back. What is there already is
 * never overwritten.
 */
export async function copyIn(
  source: string,
  folder: string,
  id: string,
  { sha256, mime }: FoundFile,
): Promise<Outcome<Copied, CliProblem>> {
  const path = `originals/${id.replace('_', '-')}.${endingOf(mime)}`;
  const place = join(folder, 'evidence', path);
  try {
    await mkdir(join(folder, 'evidence', 'originals'), { recursive: true, mode: 0o700 });
    await copyFile(source, place, constants.COPYFILE_EXCL);
  } catch (error) {
    const { code = 'no reason given' } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST') return failure([unwritable(place, code)]);
    // A command that was stopped between the copy and its record left it there.
    const there = await measureFile(place).catch(() => undefined);
    return there?.sha256 === sha256 ? success({ path, undo: async () => undefined }) : failure([exists(place)]);
  }
  const undo = (): Promise<void> => rm(place, { force: true });
  await chmod(place, 0o400);
  if ((await measureFile(place)).sha256 === sha256) return success({ path, undo });
  await undo();
  return failure([changed()]);
}

function endingOf(mime: string): string {
  const [, kind = ''] = mime.split('/');
  const known: Readonly<Record<string, string>> = { jpeg: 'jpg', plain: 'txt', quicktime: 'mov', tiff: 'tif' };
  return known[kind] ?? (/^[a-z0-9]{2,5}$/.test(kind) ? kind : 'bin');
}

function exists(place: string): CliProblem {
  return stop('cli.copy-exists', `${place} is there already; it is left as it is.`, 'Choose another id with --id.');
}

function unwritable(place: string, code: string): CliProblem {
  return stop(
    'cli.output-unwritable',
    `${place} cannot be written (${code}).`,
    'Make room, or get the right to write.',
  );
}

function changed(): CliProblem {
  return stop('cli.evidence-changed', 'The file changed while it was copied.', 'Close what writes it, and try again.');
}
