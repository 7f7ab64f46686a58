import { blocks, failure, type Outcome, type Problem } from '@sanctions-packet/core';
import type { BatchSetup } from '../batch/batch-setup.ts';
import { runBatch } from '../batch/run-batch.ts';
import { startWorkers } from '../batch/workers.ts';
import type { Filing } from '../choice/choose-filings.ts';
import { chooseFormats } from '../choice/choose-formats.ts';
import { chooseLanguage } from '../choice/choose-language.ts';
import { exitOf } from '../cli-problem.ts';
import { EXIT, type ExitCode, statusOf } from '../exit-code.ts';
import { type Host, STOPPED } from '../host.ts';
import { readRecipients } from '../keys/read-recipients.ts';
import { FilingOutput } from '../output/filing-output.ts';
import { checkOutput, type HowToWrite } from '../output/output-folder.ts';
import { writeProblem } from '../output/write-problem.ts';
import { type EarlierPackets, earlierKey, ofAnother, readEarlierPackets } from '../packets/earlier-packets.ts';
import type { BuildReport, PacketResult } from '../report/build-report.ts';
import { REPORT_VERSION, reportOf } from '../report/check-report.ts';
import { BuildPrinter } from '../terminal/build-printer.ts';
import { type CaseOptions, disclosureChoice, type Prepared, prepare } from './prepare.ts';

export interface BuildOptions extends CaseOptions {
  readonly out: string;
  readonly format: readonly string[];
  readonly replace: boolean;
  /** Packets built at the same time; by default as many as the machine has cores. */
  readonly jobs?: number;
  /** BCP 47; by default every language in which a regime files. */
  readonly language?: string;
  /** Public keys, or files of some; with one, everything that is written is encrypted. */
  readonly encryptTo: readonly string[];
  /** An earlier packet, or a folder of some: letters tell what differs since. */
  readonly supplementTo?: string;
}

/** What a build has to show so far. */
interface Progress {
  readonly packets: PacketResult[];
  readonly names: Map<string, string>;
  /** Why the build could not go on. */
  readonly stopped: Problem[];
}

/** `sanctions-packet build CASE --out DIR`: one packet for each target, each put into place whole. */
export async function build(path: string, options: BuildOptions, host: Host): Promise<ExitCode> {
  const formats = chooseFormats(options.format);
  const recipients = await readRecipients(options.encryptTo);
  const read = await prepare(path, options, host);
  const language = chooseLanguage(options.language, read.filings);
  const earlier = await readEarlier(options, read.filings, host);
  const problems = [...[formats, recipients, language, earlier].flatMap((one) => one.problems), ...read.problems];
  const prepared: Prepared = { ...read, problems };
  const printer = new BuildPrinter(options, host);
  const progress: Progress = { packets: [], names: new Map(), stopped: [] };

  if (prepared.files !== undefined && !prepared.problems.some(blocks))
    progress.stopped.push(...(await checkOutput(options.out, prepared.files.folder, howToWrite(options))));
  if (formats.ok && recipients.ok && earlier.ok && progress.stopped.length === 0 && !prepared.problems.some(blocks))
    await buildAll(
      prepared,
      { formats: formats.value, recipients: recipients.value, earlier: earlier.value },
      options,
      progress,
      printer,
      host,
    );

  const all = [...problems, ...progress.stopped];
  const exitCode = exitCodeOf(all, progress.packets);
  // A folder that cannot be written to is told alone: what the case lacks can wait.
  const told = progress.stopped.length > 0 ? progress.stopped : prepared.problems;
  printer.end(told, prepared.files, reportFor(prepared, all, progress, options, exitCode));
  return exitCode;
}

/** The packets to which supplements are asked; one at least must be of a packet that is built now. */
async function readEarlier(
  { supplementTo, identity, passphraseFile }: BuildOptions,
  filings: readonly Filing[],
  host: Host,
): Promise<Outcome<EarlierPackets>> {
  const keys = { identity, ...(passphraseFile === undefined ? {} : { passphraseFile }) };
  const read = await readEarlierPackets(supplementTo, keys, host);
  if (!read.ok || supplementTo === undefined || filings.length === 0) return read;
  const built = filings.flatMap(({ regime, targets }) =>
    targets.map((target) => earlierKey({ regime: regime.id, target })),
  );
  return built.some((key) => Object.hasOwn(read.value, key)) ? read : failure([ofAnother(supplementTo)]);
}

async function buildAll(
  prepared: Prepared,
  { formats, recipients, earlier }: Pick<BatchSetup, 'formats' | 'recipients' | 'earlier'>,
  options: BuildOptions,
  progress: Progress,
  printer: BuildPrinter,
  host: Host,
): Promise<void> {
  const { case: loaded, date, filings, problems } = prepared;
  if (loaded === undefined || date === undefined) return;
  const setup: BatchSetup = {
    dossier: loaded.dossier,
    ...(loaded.vaultSource === undefined ? {} : { vault: loaded.vaultSource }),
    folder: loaded.folder,
    date,
    ...(options.language === undefined ? {} : { language: options.language }),
    formats,
    choice: disclosureChoice(options),
    earlier,
    problems,
    out: options.out,
    recipients,
  };
  const output = new FilingOutput(options.out, date, recipients);
  const workers = startWorkers(setup, workerCount(filings, options.jobs, host));
  const deaf = host.onStop(async (signal) => {
    await workers.end();
    output.tidy();
    printer.interrupted(progress.packets);
    host.exit(STOPPED[signal]);
  });
  try {
    printer.begin(filings);
    output.begin(filings.map(({ regime }) => regime.id));
    await runBatch(filings, workers, ({ result, name, trace, unwritable }) => {
      if (trace !== undefined) printer.fault(trace);
      if (unwritable !== undefined) return void progress.stopped.push(writeProblem(options.out, { code: unwritable }));
      if (name !== undefined) progress.names.set(result.target, name);
      progress.packets.push(result);
      output.log(result);
      printer.packet(result);
    });
    await workers.end();
    if (progress.stopped.length > 0) return output.tidy();
    progress.packets.sort(inOrderOf(filings));
    const { packets, names } = progress;
    await output.finish({ reportVersion: REPORT_VERSION, date, dossier: loaded.dossier.id, problems, packets }, names);
  } catch (error) {
    await workers.end();
    if (!isSystemError(error)) throw error;
    output.tidy();
    progress.stopped.push(writeProblem(options.out, error));
  } finally {
    deaf();
  }
}

/** Packets from which on it pays to start threads, which read the program and the fonts anew. */
const WORTH_THREADS = 4;

function workerCount(filings: readonly Filing[], asked: number | undefined, { cores }: Host): number {
  const packets = filings.reduce((sum, { targets }) => sum + targets.length, 0);
  const wanted = asked ?? (packets < WORTH_THREADS ? 1 : (cores ?? 1));
  return Math.max(1, Math.min(wanted, packets));
}

/** Regime by regime, each target as the dossier has it, whoever was done first. */
function inOrderOf(filings: readonly Filing[]): (a: PacketResult, b: PacketResult) => number {
  const places = new Map(
    filings
      .flatMap(({ regime, targets }) => targets.map((target) => `${regime.id}/${target}`))
      .map((key, at) => [key, at]),
  );
  const place = ({ regime, target }: PacketResult): number => places.get(`${regime}/${target}`) ?? 0;
  return (a, b) => place(a) - place(b);
}

function howToWrite({ replace, encryptTo }: BuildOptions): HowToWrite {
  return { replace, encrypted: encryptTo.length > 0 };
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}

function exitCodeOf(problems: readonly Problem[], packets: readonly PacketResult[]): ExitCode {
  const failed = packets.filter(({ status }) => status === 'failed');
  const code = exitOf([...problems, ...failed.flatMap((packet) => packet.problems)]);
  const someBuilt = failed.length < packets.length;
  return code === EXIT.blocked && someBuilt ? EXIT.partial : code;
}

function reportFor(
  { date, case: loaded }: Prepared,
  problems: readonly Problem[],
  { packets }: Progress,
  { out }: BuildOptions,
  exitCode: ExitCode,
): BuildReport {
  return {
    ...reportOf('build', statusOf(exitCode), exitCode, problems),
    ...(date === undefined ? {} : { date }),
    ...(loaded === undefined ? {} : { dossier: loaded.dossier.id }),
    out,
    packets,
  };
}
