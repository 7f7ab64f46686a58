import { access, constants, lstat, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { type CliProblem, stop } from '../cli-problem.ts';
import { LOG } from './build-log.ts';
import { REPORT_FILES } from './report-files.ts';

export interface HowToWrite {
  /** Packets that are there may be replaced. */
  readonly replace: boolean;
  /** A build may go on that wrote there before. */
  readonly goesOn: boolean;
  readonly encrypted: boolean;
}

/**
 * What speaks against writing to a folder, before anything is made: it is no folder, holds something already, lies
 * inside the case's evidence, or may not be written to. It need not exist; the nearest folder above it must take it.
 */
export async function checkOutput(out: string, caseFolder: string, how: HowToWrite): Promise<readonly CliProblem[]> {
  const inside = await isInside(out, join(caseFolder, 'evidence'));
  if (inside) return [inCase(out)];
  const existing = await nearestExisting(resolve(out));
  const kind = await stat(existing).catch(() => undefined);
  if (kind?.isDirectory() !== true) return [notAFolder(existing)];
  if (!(await mayWrite(existing))) return [unwritable(existing)];
  if (existing !== resolve(out)) return [];
  if (how.encrypted && (await holdsPlain(existing))) return [plain(out)];
  if (how.replace) return [];
  const names = await readdir(existing);
  if (how.goesOn && names.includes(LOG)) return [];
  const holds = names.filter((name) => !REPORT_FILES.includes(name));
  return holds.length === 0 ? [] : [exists(out)];
}

/** Whether an output folder holds reports or packets of a build that did not encrypt. */
async function holdsPlain(out: string): Promise<boolean> {
  const names = await readdir(out);
  if (names.includes('report.html') || names.includes('report.json')) return true;
  for (const regime of names) {
    const targets = await readdir(join(out, regime)).catch(() => []);
    for (const target of targets) if (await isThere(join(out, regime, target, 'packet.json'))) return true;
  }
  return false;
}

/** The folder itself, or the nearest above it that is there. */
async function nearestExisting(path: string): Promise<string> {
  for (let folder = path; ; folder = dirname(folder)) {
    // Below a file (ENOTDIR) nothing can be made either: the file is found one step up.
    if ((await isThere(folder)) || dirname(folder) === folder) return folder;
  }
}

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
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

function plain(out: string): CliProblem {
  return stop(
    'cli.output-plain',
    `${out} holds packets or reports that are not encrypted; some of them could stay beside the encrypted ones.`,
    'Choose a new folder.',
  );
}

function exists(out: string): CliProblem {
  return stop(
    'cli.output-exists',
    `${basename(out) === '' ? out : out} holds something already.`,
    'Choose a new folder, or add --replace to put new packets in the place of old ones.',
  );
}
