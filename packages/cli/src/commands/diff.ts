import type { Problem } from '@sanctions-packet/core';
import { compareRecords, type PacketRecord } from '@sanctions-packet/core/regime';
import { exitOf, stop } from '../cli-problem.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import type { KeyOptions } from '../keys/opening-keys.ts';
import { readPacketRecord } from '../packets/read-packet-record.ts';
import { reportOf } from '../report/check-report.ts';
import type { DiffReport } from '../report/diff-report.ts';
import { diffLines } from '../terminal/diff-lines.ts';
import { caseLines } from '../terminal/problem-lines.ts';
import { styleOf } from '../terminal/style.ts';

export interface DiffOptions extends KeyOptions {
  readonly json: boolean;
}

/** `sanctions-packet diff OLD NEW`: what differs between two packets of one target; 0 when nothing does, 1 when something. */
export async function diff(before: string, after: string, options: DiffOptions, host: Host): Promise<ExitCode> {
  const report = await compare(before, after, options, host);
  if (report.problems.length > 0) {
    host.err(`${caseLines(report.problems, styleOf(host.errTerminal)).join('\n')}\n`);
  }
  if (options.json) host.out(`${JSON.stringify(report, null, 2)}\n`);
  else
    host.out(
      diffLines(report, styleOf(host.outTerminal))
        .map((line) => `${line}\n`)
        .join(''),
    );
  return report.exitCode;
}

async function compare(before: string, after: string, options: DiffOptions, host: Host): Promise<DiffReport> {
  const old = await readPacketRecord(before, options, host);
  const now = await readPacketRecord(after, options, host);
  if (!old.ok || !now.ok) return stopped([...old.problems, ...now.problems]);
  if (!comparable(old.value, now.value)) return stopped([ofAnother()]);
  const changes = compareRecords(old.value, now.value);
  const same = Object.values(changes).every((list) => list.length === 0);
  const { regime, target, date } = now.value;
  return {
    ...reportOf('diff', 'done', EXIT.done, []),
    // As diff(1) does: 1 says that something differs.
    ...(same ? { status: 'done' } : { status: 'differs', exitCode: EXIT.blocked }),
    regime,
    target,
    dates: { before: old.value.date, after: date },
    changes,
  };
}

function comparable(before: PacketRecord, after: PacketRecord): boolean {
  return before.regime === after.regime && before.target === after.target;
}

function stopped(problems: readonly Problem[]): DiffReport {
  const exitCode = exitOf(problems);
  const status = exitCode === EXIT.usage ? 'usage' : 'unreadable';
  return { ...reportOf('diff', status, exitCode, problems), status };
}

function ofAnother() {
  return stop(
    'cli.diff-of-another',
    'The two packets are of different targets or go to different governments.',
    'Compare packets of one target for one government.',
  );
}
