import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { blocks, type Problem } from '@sanctions-packet/core';
import { disclose } from '@sanctions-packet/core/disclosure';
import { exportFtm, ftmJsonLines, ftmLossesCsv } from '@sanctions-packet/exchange';
import { exitOf, stop } from '../cli-problem.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { createPrivate } from '../output/write-private.ts';
import { writeProblem } from '../output/write-problem.ts';
import { caseLines } from '../terminal/problem-lines.ts';
import { styleOf } from '../terminal/style.ts';
import { count, hang } from '../terminal/wrap.ts';
import { type CaseOptions, type ReadCase, readCase } from './prepare.ts';

export interface ExportFtmOptions
  extends Pick<CaseOptions, 'vault' | 'identity' | 'passphraseFile' | 'allowReadableVault' | 'date'> {
  readonly out: string;
}

/**
 * `sanctions-packet export ftm CASE --out FILE`: what the disclosable profile may say, as entities of FollowTheMoney, and
 * beside it what they cannot say. Nothing is written when the gate refuses, or when a withheld name is found in the text.
 */
export async function exportFtmCommand(path: string, options: ExportFtmOptions, host: Host): Promise<ExitCode> {
  const read = await readCase(path, { ...options, regime: [], target: [], json: false, quiet: true }, host);
  const { case: loaded, date } = read;
  if (loaded === undefined || date === undefined || read.problems.some(blocks))
    return refuse(read.problems, read, host);
  const disclosed = disclose(loaded.dossier, loaded.vault, { profile: 'disclosable', asOf: date });
  if (!disclosed.ok) return refuse(disclosed.problems, read, host);
  const { dossier, withheld } = disclosed.value;
  const { entities, losses } = exportFtm(dossier);
  const text = ftmJsonLines(entities);
  if (withheld.matches(text).length > 0) return refuse([leak()], read, host);
  const lost = `${options.out}.lost.csv`;
  const failed = writeBoth([options.out, text], [lost, ftmLossesCsv(losses)]);
  if (failed !== undefined) return refuse([failed], read, host);
  const { columns } = styleOf(host.errTerminal);
  const told = `${count(entities.length, 'entity', 'entities')} in ${options.out}; what they cannot say: ${lost}.`;
  host.err(`${hang(told, columns, '', '').join('\n')}\n`);
  return EXIT.done;
}

function refuse(problems: readonly Problem[], { files }: ReadCase, host: Host): ExitCode {
  const blocking = problems.filter(blocks);
  host.err(`${[...caseLines(blocking, styleOf(host.errTerminal), files), ''].join('\n')}\n`);
  return exitOf(blocking);
}

type NewFile = readonly [path: string, text: string];

/** The second file tells what the first cannot say: neither stays without the other. */
function writeBoth(first: NewFile, second: NewFile): Problem | undefined {
  const failed = write(...first);
  if (failed !== undefined) return failed;
  const failedToo = write(...second);
  if (failedToo !== undefined) rmSync(resolve(first[0]), { force: true });
  return failedToo;
}

function write(path: string, text: string): Problem | undefined {
  try {
    createPrivate(resolve(path), new TextEncoder().encode(text));
    return undefined;
  } catch (error) {
    if (typeof error !== 'object' || error === null || !('syscall' in error)) throw error;
    const { code } = error as NodeJS.ErrnoException;
    return code === 'EEXIST' ? exists(path) : writeProblem(path, { code });
  }
}

function exists(path: string) {
  return stop('cli.output-exists', `${path} is there already; it is left as it is.`, 'Choose a new name after --out.');
}

function leak() {
  const what = 'What would be written holds a name, number or address that must stay behind. Nothing was written.';
  return stop('cli.export-leak', what, 'Run check: it tells in which field of the dossier it stands.');
}
