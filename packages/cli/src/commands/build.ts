import { blocks, type Problem } from '@sanctions-packet/core';
import { buildPackets } from '../build-packets.ts';
import { chooseFormats, type Format } from '../choice/choose-formats.ts';
import { exitOf } from '../cli-problem.ts';
import { caseBinder } from '../exhibits/case-binder.ts';
import { EXIT, type ExitCode, statusOf } from '../exit-code.ts';
import { type Host, STOPPED } from '../host.ts';
import { readRecipients } from '../keys/read-recipients.ts';
import { FilingOutput } from '../output/filing-output.ts';
import { checkOutput, type HowToWrite } from '../output/output-folder.ts';
import { writeProblem } from '../output/write-problem.ts';
import { loadRenderers } from '../renderers.ts';
import { type BuildReport, failedPacket, type PacketResult } from '../report/build-report.ts';
import { REPORT_VERSION, reportOf } from '../report/check-report.ts';
import { nameIn } from '../report/name-in.ts';
import { BuildPrinter } from '../terminal/build-printer.ts';
import { type CaseOptions, disclosureChoice, type Prepared, prepare } from './prepare.ts';

export interface BuildOptions extends CaseOptions {
  readonly out: string;
  readonly format: readonly string[];
  readonly replace: boolean;
  /** Public keys, or files of some; with one, everything that is written is encrypted. */
  readonly encryptTo: readonly string[];
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
  const prepared: Prepared = { ...read, problems: [...formats.problems, ...recipients.problems, ...read.problems] };
  const printer = new BuildPrinter(options, host);
  const progress: Progress = { packets: [], names: new Map(), stopped: [] };

  if (prepared.files !== undefined && !prepared.problems.some(blocks))
    progress.stopped.push(...(await checkOutput(options.out, prepared.files.folder, howToWrite(options))));
  if (formats.ok && recipients.ok && progress.stopped.length === 0 && !prepared.problems.some(blocks))
    await buildAll(
      prepared,
      { formats: formats.value, recipients: recipients.value },
      options,
      progress,
      printer,
      host,
    );

  const problems = [...prepared.problems, ...progress.stopped];
  const exitCode = exitCodeOf(problems, progress.packets);
  // A folder that cannot be written to is told alone: what the case lacks can wait.
  const told = progress.stopped.length > 0 ? progress.stopped : prepared.problems;
  printer.end(told, prepared.files, reportFor(prepared, problems, progress, options, exitCode));
  return exitCode;
}

async function buildAll(
  prepared: Prepared,
  { formats, recipients }: { readonly formats: readonly Format[]; readonly recipients: readonly string[] },
  options: BuildOptions,
  progress: Progress,
  printer: BuildPrinter,
  host: Host,
): Promise<void> {
  const { case: loaded, date, filings, problems } = prepared;
  if (loaded === undefined || date === undefined) return;
  const output = new FilingOutput(options.out, date, recipients);
  const deaf = host.onStop((signal) => {
    output.tidy();
    printer.interrupted(progress.packets);
    host.exit(STOPPED[signal]);
  });
  try {
    printer.begin(filings);
    const renderers = await loadRenderers();
    const { dossier, vault } = loaded;
    const common = {
      dossier,
      ...(vault === undefined ? {} : { vault }),
      date,
      problems,
      paginator: renderers.pdf,
      binder: caseBinder(loaded.folder, renderers.face),
      ...disclosureChoice(options),
    };
    for (const { regime, targets } of filings) {
      const request = { ...common, regime, targets, renderers: formats.map((format) => renderers[format]) };
      for await (const { target, outcome } of buildPackets(request, printer.fault)) {
        const result = outcome.ok
          ? await output.write(outcome.value)
          : failedPacket(regime.id, target, outcome.problems);
        if (outcome.ok) progress.names.set(target, nameIn(outcome.value));
        progress.packets.push(result);
        output.log(result);
        printer.packet(result);
      }
    }
    const { packets, names } = progress;
    await output.finish({ reportVersion: REPORT_VERSION, date, dossier: dossier.id, problems, packets }, names);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    output.tidy();
    progress.stopped.push(writeProblem(options.out, error));
  } finally {
    deaf();
  }
}

function howToWrite({ replace, encryptTo }: BuildOptions): HowToWrite {
  return { replace, encrypted: encryptTo.length > 0 };
}

function isSystemError(error: unknown): boolean {
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
