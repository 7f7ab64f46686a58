import { failure, type Outcome, type Problem, sortProblems, success } from '@sanctions-packet/core';
import {
  type PacketManifest,
  type Verified,
  type VerifyCase,
  verifyContainer,
  verifyPacket,
} from '@sanctions-packet/packet';
import { loadCase } from '../case/load-case.ts';
import { locateCase } from '../case/locate-case.ts';
import type { VaultOptions } from '../case/read-vault.ts';
import { packetDate } from '../choice/packet-date.ts';
import { exitOf, stop } from '../cli-problem.ts';
import { archiveProblems } from '../container/archive-problems.ts';
import { dayOfArchive } from '../container/container-zip.ts';
import { containerNamed, isFile, loneContainer } from '../container/lone-container.ts';
import { openPacket } from '../container/open-packet.ts';
import { packetEntries } from '../container/packet-entries.ts';
import { readPages } from '../exhibits/read-pages.ts';
import { type ExitCode, statusOf } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { regimes } from '../regimes.ts';
import { reportOf } from '../report/check-report.ts';
import type { VerifyReport } from '../report/verify-report.ts';
import { problemLines } from '../terminal/problem-lines.ts';
import { styleOf } from '../terminal/style.ts';
import { verifyLines } from '../terminal/verify-lines.ts';

export interface VerifyOptions extends VaultOptions {
  /** The case that the packet was built from. */
  readonly case?: string;
  readonly vault?: string;
  /** The day on which the case is asked what it withholds. */
  readonly date?: string;
  readonly json: boolean;
}

/** `sanctions-packet verify PACKET`: whether a finished packet is whole; nothing is written, nor unpacked to the disk. */
export async function verify(folder: string, options: VerifyOptions, host: Host): Promise<ExitCode> {
  const report = await examine(folder, options, host);
  if (report.problems.length > 0) {
    host.err(`${problemLines(report.problems, styleOf(host.errTerminal)).join('\n')}\n`);
  }
  if (options.json) host.out(`${JSON.stringify(report, null, 2)}\n`);
  else host.out(`${verifyLines(report, styleOf(host.outTerminal)).join('\n')}\n`);
  return report.exitCode;
}

async function examine(folder: string, options: VerifyOptions, host: Host): Promise<VerifyReport> {
  if (options.case === undefined && (options.vault ?? options.date) !== undefined)
    return reported([caseLacking(options)]);
  if (await isFile(folder)) return examineAlone(folder, options, host);
  const entries = await packetEntries(folder);
  if (!entries.ok) return reported(entries.problems);
  const { files, archives, problems, form } = await openPacket(entries.value, options, host);
  const path = options.case;
  const verified: Verified = await verifyPacket({
    files,
    readPages,
    regimes,
    ...(path === undefined ? {} : { case: (list) => readCase(path, list, options, host) }),
  });
  const { list } = verified;
  const odd = list === undefined ? [] : archiveProblems(archives, list.date, mediaTypesOf(list));
  const all = sortProblems([...problems, ...odd, ...verified.problems]);
  return {
    ...reported(all),
    ...(list === undefined ? {} : { packet: { regime: list.regime, target: list.target, date: list.date } }),
    form,
    files: files.size,
    searched: list !== undefined && path !== undefined,
  };
}

/** One container without its packet: it is held against what it says of itself. */
async function examineAlone(path: string, options: VerifyOptions, host: Host): Promise<VerifyReport> {
  if (options.case !== undefined) return reported([containerAlone()]);
  const entries = await loneContainer(path);
  if (!entries.ok) return reported(entries.problems);
  const { files, archives, problems, form } = await openPacket(entries.value, options, host);
  const [archive] = archives.values();
  if (archive === undefined) return reported(problems);
  const { mediaTypes } = archive;
  const container = containerNamed(path);
  const verified = await verifyContainer({
    container,
    files,
    readPages,
    ...(mediaTypes === undefined ? {} : { mediaTypes }),
  });
  const date = verified.date ?? dayOfArchive(archive.bytes);
  const odd = archiveProblems(archives, date, mediaTypes ?? new Map());
  return {
    ...reported(sortProblems([...problems, ...odd, ...verified.problems])),
    container,
    form: archive.kind === 'asice' ? 'asice' : form,
    files: files.size,
    searched: false,
  };
}

function mediaTypesOf({ files }: PacketManifest): ReadonlyMap<string, string> {
  return new Map(files.map(({ path, mediaType }) => [path, mediaType]));
}

async function readCase(
  path: string,
  list: PacketManifest,
  options: VerifyOptions,
  host: Host,
): Promise<Outcome<VerifyCase>> {
  const regime = regimes.get(list.regime);
  if (regime === undefined) {
    const fix = 'Use the release of this program that built the packet.';
    return failure([stop('cli.unknown-regime', 'The packet is of a regime that is not in this release.', fix)]);
  }
  const located = await locateCase(path, options.vault);
  const date = packetDate(options.date, host);
  if (!located.ok || !date.ok) return failure([...located.problems, ...date.problems]);
  // A packet may bear a day that is still to come.
  const day = options.date === undefined && list.date > date.value ? list.date : date.value;
  const loaded = await loadCase(located.value, day, options, host);
  if (!loaded.ok) return loaded;
  const { dossier, vault } = loaded.value;
  return success({ dossier, regime, date: day, ...(vault === undefined ? {} : { vault }) });
}

function reported(problems: readonly Problem[]): VerifyReport {
  const exitCode = exitOf(problems);
  return reportOf('verify', statusOf(exitCode), exitCode, problems);
}

function containerAlone() {
  return stop(
    'cli.container-alone',
    'A container alone does not say for which government it was made, and cannot be searched with a case.',
    'Give the folder of the packet, which holds packet.json.',
  );
}

function caseLacking({ vault }: VerifyOptions) {
  const fix = 'Give the case too, with --case.';
  return vault === undefined
    ? stop('cli.case-lacking', 'A day alone does not say who may be named: consents stand in the dossier.', fix)
    : stop(
        'cli.vault-choice',
        'A vault alone does not say who may be named to whom: consents stand in the dossier.',
        fix,
      );
}
