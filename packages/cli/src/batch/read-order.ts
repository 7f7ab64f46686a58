import { relative, resolve, sep } from 'node:path';
import { blocks, failure, type Outcome, success } from '@sanctions-packet/core';
import type { Filing } from '../choice/choose-filings.ts';
import { chooseFormats } from '../choice/choose-formats.ts';
import { chooseLanguage } from '../choice/choose-language.ts';
import { type CliProblem, stop } from '../cli-problem.ts';
import type { BuildOptions } from '../commands/build.ts';
import { prepare } from '../commands/prepare.ts';
import type { Host } from '../host.ts';
import { readRecipients } from '../keys/read-recipients.ts';
import { checkOutput } from '../output/output-folder.ts';
import type { BatchOrder, BatchPlace } from './batch-order.ts';
import type { BatchSetup } from './batch-setup.ts';
import { makeSetup } from './make-setup.ts';

/** An order that was read on this machine. */
export interface ReadOrder {
  readonly setup: BatchSetup;
  readonly filings: readonly Filing[];
}

/** Reads the case of an order as `build --resume` does; the same order gives the same setup, whichever machine reads it. */
export async function readOrder(order: BatchOrder, place: BatchPlace, host: Host): Promise<Outcome<ReadOrder>> {
  const paths = pathsOf(order, place);
  if (!paths.ok) return paths;
  const options = buildOptions(order, place, paths.value.out);
  const formats = chooseFormats(options.format);
  const recipients = await readRecipients(options.encryptTo);
  const read = await prepare(paths.value.case, options, host);
  const language = chooseLanguage(options.language, read.filings);
  const problems = [...[formats, recipients, language].flatMap((one) => one.problems), ...read.problems];
  if (read.files !== undefined && !problems.some(blocks)) {
    const how = { replace: false, goesOn: true, encrypted: order.recipients.length > 0 };
    problems.push(...(await checkOutput(options.out, read.files.folder, how)));
  }
  if (!formats.ok || !recipients.ok || read.case === undefined || read.date === undefined || problems.some(blocks))
    return failure(problems);
  const asked = { ...options, formats: formats.value, recipients: recipients.value, earlier: {} };
  const setup = makeSetup(read.case, read.date, problems, asked, host.version);
  return success({ setup, filings: read.filings }, problems);
}

/** What the command would be given for an order: `build CASE --out OUT --resume …`. */
export function buildOptions(order: BatchOrder, place: BatchPlace, out: string): BuildOptions {
  const { vault, identity = [], passphraseFile, allowReadableVault = false } = place;
  const { case: _, regimes, targets, formats, recipients, ...same } = order;
  return {
    ...same,
    out,
    regime: regimes,
    target: targets,
    format: formats,
    encryptTo: recipients,
    ...(vault === undefined ? {} : { vault }),
    identity,
    ...(passphraseFile === undefined ? {} : { passphraseFile }),
    allowReadableVault,
    json: false,
    quiet: false,
    // Next to everything is kept: no thread would be worth its start.
    jobs: 1,
    replace: false,
    resume: true,
    onlyFailed: false,
    dryRun: false,
    explain: false,
  };
}

/** Where the case and the output folder lie on this machine; both must be below the shared folder. */
export function pathsOf(
  order: Pick<BatchOrder, 'case' | 'out'>,
  { root }: BatchPlace,
): Outcome<{ readonly case: string; readonly out: string }, CliProblem> {
  const paths = { case: resolve(root, order.case), out: resolve(root, order.out) };
  const outside = Object.values(paths).some((path) => below(root, path) === undefined);
  return outside ? failure([outsideRoot()]) : success(paths);
}

/** A path as others find it below their own shared folder, with `/`; nothing when it is not below. */
export function below(root: string, path: string): string | undefined {
  const parts = relative(resolve(root), resolve(path)).split(sep);
  return parts[0] === '..' || parts[0] === '' || resolve(root, ...parts) !== resolve(path)
    ? undefined
    : parts.join('/');
}

export function outsideRoot(): CliProblem {
  return stop(
    'cli.outside-root',
    'The case or the output folder does not lie below the folder that the machines share.',
    'Move it there, or name another shared folder after --root.',
  );
}
