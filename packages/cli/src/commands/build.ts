import { blocks, failure, type Outcome, type Problem } from '@sanctions-packet/core';
import type { Dossier } from '@sanctions-packet/core/evidence';
import { COVERING_LIST } from '@sanctions-packet/packet';
import type { BatchSetup, Settled } from '../batch/batch-setup.ts';
import { CoveringLists } from '../batch/covering-lists.ts';
import { Lanes } from '../batch/lanes.ts';
import { makeSetup } from '../batch/make-setup.ts';
import { runBatch } from '../batch/run-batch.ts';
import { startWorkers } from '../batch/workers.ts';
import type { Filing } from '../choice/choose-filings.ts';
import { chooseFormats } from '../choice/choose-formats.ts';
import { chooseLanguage } from '../choice/choose-language.ts';
import { chooseShard, type Shard } from '../choice/choose-shard.ts';
import { exitOf } from '../cli-problem.ts';
import type { ContainerForm } from '../container/container-form.ts';
import { EXIT, type ExitCode, statusOf } from '../exit-code.ts';
import { type Host, STOPPED } from '../host.ts';
import { readRecipients } from '../keys/read-recipients.ts';
import { type LogEntry, readLog } from '../output/build-log.ts';
import { FilingOutput, type NamedReport } from '../output/filing-output.ts';
import { checkOutput, type HowToWrite } from '../output/output-folder.ts';
import { writeProblem } from '../output/write-problem.ts';
import { type EarlierPackets, earlierKey, ofAnother, readEarlierPackets } from '../packets/earlier-packets.ts';
import type { BuildReport, PacketResult } from '../report/build-report.ts';
import { REPORT_VERSION, reportOf } from '../report/check-report.ts';
import { targetName } from '../report/target-name.ts';
import { BuildPrinter } from '../terminal/build-printer.ts';
import { type CaseOptions, type Prepared, prepare } from './prepare.ts';

export interface BuildOptions extends CaseOptions {
  readonly out: string;
  readonly format: readonly string[];
  readonly replace: boolean;
  /** Packets built at the same time; by default as many as the machine has cores. */
  readonly jobs?: number;
  /** Go on where an earlier build into the same folder stopped: what was made from the same stays as it is. */
  readonly resume: boolean;
  /** Build what failed before, and leave the rest unlooked at. */
  readonly onlyFailed: boolean;
  /** Say what would be built, and write nothing. */
  readonly dryRun: boolean;
  /** Say why each packet is built. */
  readonly explain: boolean;
  /** One part of the packets, `2/4`, so that several machines share the work. */
  readonly shard?: Shard;
  /** BCP 47; by default every language in which a regime files. */
  readonly language?: string;
  /** Most pages of exhibits in one volume, and most megabytes of 1,000,000 bytes. */
  readonly volumePages?: number;
  readonly volumeMb?: number;
  /** Public keys, or files of some; with one, everything that is written is encrypted. */
  readonly encryptTo: readonly string[];
  /** An earlier packet, or a folder of some: letters tell what differs since. */
  readonly supplementTo?: string;
  /** What each container is written as. */
  readonly container: ContainerForm;
}

/** What a build has to show so far. */
interface Progress {
  readonly packets: PacketResult[];
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
  const progress: Progress = { packets: [], stopped: [] };

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
  const { case: loaded, date, problems } = prepared;
  const filings = chooseShard(prepared.filings, options.shard);
  if (loaded === undefined || date === undefined) return;
  const setup = makeSetup(loaded, date, problems, { ...options, formats, recipients, earlier }, host.version);
  const output = new FilingOutput(options.out, date, recipients, options.container);
  const log = setup.resume ? readLog(options.out) : new Map<string, LogEntry>();
  const workers = startWorkers(setup, workerCount(filings, options.jobs, host));
  const deaf = host.onStop(async (signal) => {
    await workers.end();
    output.tidy();
    printer.interrupted(progress.packets);
    host.exit(STOPPED[signal]);
  });
  try {
    printer.begin(filings);
    if (!options.dryRun) output.begin(filings.map(({ regime }) => regime.id));
    const onSettled = ({ result, trace, kept, why, fault, unwritable }: Settled): void => {
      if (fault !== undefined) printer.fault(fault);
      if (unwritable !== undefined) return void progress.stopped.push(writeProblem(options.out, { code: unwritable }));
      const shown: PacketResult = {
        ...result,
        ...(kept === true ? { status: 'kept' } : {}),
        ...(options.explain ? { why } : {}),
      };
      progress.packets.push(shown);
      if (!options.dryRun) output.log({ ...result, ...(trace === undefined ? {} : { trace }) });
      printer.packet(shown);
    };
    await runBatch(new Lanes(filings, log), workers, onSettled);
    if (progress.stopped.length === 0 && isWhole(options)) {
      const lists = new CoveringLists(filings, progress.packets, log);
      printer.more(lists.count);
      await runBatch(lists, workers, onSettled);
    }
    await workers.end();
    if (progress.stopped.length > 0) return output.tidy();
    progress.packets.sort(inOrderOf(filings));
    if (!options.dryRun) await output.finish(filingReport(loaded.dossier, date, problems, progress.packets));
  } catch (error) {
    await workers.end();
    if (!isSystemError(error)) throw error;
    output.tidy();
    progress.stopped.push(writeProblem(options.out, error));
  } finally {
    deaf();
  }
}

/** What the folder holds, however it came to be: the same for a build in one go and one that went on. */
function filingReport(
  dossier: Dossier,
  date: string,
  problems: readonly Problem[],
  packets: readonly PacketResult[],
): NamedReport {
  const held = packets.map(({ why: _, ...result }) => ({
    ...result,
    status: result.status === 'kept' ? ('built' as const) : result.status,
  }));
  const names = new Map(held.map(({ target }) => [target, targetName(dossier, target)]));
  return { report: { reportVersion: REPORT_VERSION, date, dossier: dossier.id, problems, packets: held }, names };
}

/** A list of some of the targets that a case asks for would pass for the whole. */
function isWhole({ target, shard }: BuildOptions): boolean {
  return target.length === 0 && shard === undefined;
}

/** Packets from which on it pays to start threads, which read the program and the fonts anew. */
const WORTH_THREADS = 4;

function workerCount(filings: readonly Filing[], asked: number | undefined, { cores }: Host): number {
  const packets = filings.reduce((sum, { targets }) => sum + targets.length, 0);
  const wanted = asked ?? (packets < WORTH_THREADS ? 1 : (cores ?? 1));
  return Math.max(1, Math.min(wanted, packets));
}

/** Regime by regime, each target as the dossier has it, whoever was done first; then the covering list. */
function inOrderOf(filings: readonly Filing[]): (a: PacketResult, b: PacketResult) => number {
  const places = new Map(
    filings
      .flatMap(({ regime, targets }) => [...targets, COVERING_LIST].map((target) => `${regime.id}/${target}`))
      .map((key, at) => [key, at]),
  );
  const place = ({ regime, target }: PacketResult): number => places.get(`${regime}/${target}`) ?? 0;
  return (a, b) => place(a) - place(b);
}

function howToWrite({ replace, encryptTo, resume, onlyFailed, dryRun }: BuildOptions): HowToWrite {
  return { replace: replace || dryRun, goesOn: resume || onlyFailed, encrypted: encryptTo.length > 0 };
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
