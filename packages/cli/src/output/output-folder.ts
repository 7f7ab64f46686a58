import { access, constants, lstat, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { type CliProblem, stop } from '../cli-problem.ts';
import { REPORT_FILES } from './report-files.ts';

/**
 * What speaks against writing to a folder, before anything is made: it is no folder, holds something already, lies
 * inside the case's evidence, or may not be written to. It need not exist; the nearest folder above it must take it.
 */
export async function checkOutput(out: string, caseFolder: string, replace: boolean): Promise<readonly CliProblem[]> {
  const inside = await isInside(out, join(caseFolder, 'evidence'));
  if (inside) return [inCase(out)];
  const existing = await nearestExisting(resolve(out));
  const kind = await stat(existing).catch(() => undefined);
  if (kind?.isDirectory() !== true) return [notAFolder(existing)];
  if (!(await mayWrite(existing))) return [unwritable(existing)];
  if (existing !== resolve(out) || replace) return [];
  const holds = (await readdir(existing)).filter((name) => !REPORT_FILES.includes(name));
  return holds.length === 0 ? [] : [exists(out)];
}

/** The folder itself, or the nearest above it that is there. */
async function nearestExisting(path: string): Promise<string> {
  for (let folder = path; ; folder = dirname(folder)) {
    const found = await lstat(folder).then(
      () => true,
      // Below a file (ENOTDIR) nothing can be made either: the file is found one step up.
      () => false,
    );
    if (found || dirname(folder) === folder) return folder;
  }
}

export async function mayWrite(folder: string): Promise<boolean> {
  return access(folder, constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** Links resolved as far as they exist. */
export async function isInside(path: string, folder: string): Promise<boolean> {
  const existing = await nearestExisting(resolve(path));
  const [real, within] = await Promise.all([
    realpath(existing).catch(() => existing),
    realpath(folder).catch(() => undefined),
  ]);
  if (within === undefined) return false;
  const whole = real + resolve(path).slice(existing.length);
  return whole === within || whole.startsWith(within + sep);
}

function inCase(out: string): CliProblem {
  return stop('cli.output-in-case', `${out} lies inside the evidence of the case.`, 'Choose a folder outside of it.');
}

function notAFolder(path: string): CliProblem {
  return stop('cli.output-not-a-folder', `${path} is not a folder.`, 'Choose another place after --out.');
}

function unwritable(path: string): CliProblem {
  return stop('cli.output-unwritable', `You may not write to ${path}.`, 'Choose another place after --out.');
}

function exists(out: string): CliProblem {
  return stop(
    'cli.output-exists',
    `${basename(out) === '' ? out : out} holds something already.`,
    'Choose a new folder, or add --replace to put new packets in the place of old ones.',
  );
}
