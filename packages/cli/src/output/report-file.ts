import { lstat, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type CliProblem, stop } from '../cli-problem.ts';
import { isInside, mayWrite } from './output-folder.ts';
import { replaceFile } from './packet-folder.ts';
import { writeProblem } from './write-problem.ts';

/**
 * What speaks against writing the internal report to a file: it is there already, or a folder; its folder is not there or
 * may not be written to; it would lie inside a packet, or inside the case's evidence.
 */
export async function checkReportFile(
  file: string,
  caseFolder: string,
  replace: boolean,
): Promise<readonly CliProblem[]> {
  const folder = dirname(resolve(file));
  if ((await stat(folder).catch(() => undefined))?.isDirectory() !== true) return [noFolder(file)];
  if (await isInside(file, join(caseFolder, 'evidence'))) return [inEvidence(file)];
  if (await isInPacket(folder)) return [inPacket(file)];
  const there = await lstat(file).catch(() => undefined);
  if (there?.isDirectory() === true) return [aFolder(file)];
  if (there !== undefined && !replace) return [exists(file)];
  return (await mayWrite(folder)) ? [] : [unwritable(file)];
}

/** Writes it whole or not at all; the time of the file is the day of the report, 00:00 UTC. */
export function writeReportFile(file: string, page: string, date: string): readonly CliProblem[] {
  try {
    replaceFile(resolve(file), new TextEncoder().encode(page), date);
    return [];
  } catch (error) {
    return [writeProblem(file, error as NodeJS.ErrnoException)];
  }
}

/** A packet is a folder with its manifest; all that lies below may be sent. */
async function isInPacket(folder: string): Promise<boolean> {
  for (let above = folder; ; above = dirname(above)) {
    if (await stat(join(above, 'packet.json')).then(isFile, () => false)) return true;
    if (dirname(above) === above) return false;
  }
}

function isFile(found: { isFile(): boolean }): boolean {
  return found.isFile();
}

const ANOTHER = 'Choose another place after --html.';

function noFolder(file: string): CliProblem {
  return stop('cli.output-not-a-folder', `There is no folder to write ${file} into.`, 'Make the folder first.');
}

function inEvidence(file: string): CliProblem {
  return stop('cli.output-in-case', `${file} lies inside the evidence of the case.`, ANOTHER);
}

function inPacket(file: string): CliProblem {
  return stop('cli.report-in-packet', `${file} lies inside a packet, and the report is internal.`, ANOTHER);
}

function aFolder(file: string): CliProblem {
  return stop('cli.output-exists', `${file} is a folder.`, 'Give the name of a file after --html.');
}

function exists(file: string): CliProblem {
  return stop('cli.output-exists', `${file} is there already.`, 'Choose a new name, or add --replace.');
}

function unwritable(file: string): CliProblem {
  return stop('cli.output-unwritable', `You may not write to ${file}.`, ANOTHER);
}
