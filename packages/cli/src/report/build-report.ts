import { blocks, type Problem, type Severity } from '@sanctions-packet/core';
import type { REPORT_VERSION, Report } from './check-report.ts';

/** `build --json`; described by `schema/build.schema.json`. */
export interface BuildReport extends Report<'build'> {
  readonly date?: string;
  readonly dossier?: string;
  /** The output folder as it was given. */
  readonly out: string;
  readonly packets: readonly PacketResult[];
}

/** `OUT/report.json`: the same, without what depends on where and how the command was run. */
export interface FilingReport {
  readonly reportVersion: typeof REPORT_VERSION;
  readonly date: string;
  readonly dossier: string;
  readonly problems: readonly Problem[];
  readonly packets: readonly PacketResult[];
}

/** What became of one packet. */
export interface PacketResult {
  readonly regime: string;
  readonly target: string;
  /** `kept`: built before, and there still; `to-build`: told by a dry run. In the files of the output both are `built`. */
  readonly status: 'built' | 'failed' | 'kept' | 'to-build';
  /** Folder below the output folder; absent when the packet failed. */
  readonly folder?: string;
  readonly files: number;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Why it was built or would be, when that was asked. */
  readonly why?: readonly string[];
  /** Why it failed; empty for a packet that was built, whose problems are on its checklist. */
  readonly problems: readonly Problem[];
}

export function countProblems(problems: readonly Problem[]): Readonly<Record<Severity, number>> {
  const counts = { block: 0, warn: 0, note: 0 };
  for (const { severity } of problems) counts[severity] += 1;
  return counts;
}

export function failedPacket(regime: string, target: string, problems: readonly Problem[]): PacketResult {
  return {
    regime,
    target,
    status: 'failed',
    files: 0,
    counts: countProblems(problems),
    problems: problems.filter(blocks),
  };
}
