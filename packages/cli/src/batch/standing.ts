import { join } from 'node:path';
import type { PacketTrace } from '../output/build-log.ts';
import { folderState } from '../output/folder-state.ts';
import type { PacketResult } from '../report/build-report.ts';
import type { BatchSetup, BatchTask, Settled } from './batch-setup.ts';
import type { Digests } from './digests.ts';

/** What is there of a packet, before anything of it is composed. */
export interface Standing {
  /** While it is the same nothing can be different: the case, everything asked for, and what a list leads to. */
  readonly caseDigest: string;
  /** Given when the packet is in place, as the log of an earlier build says it left it. */
  readonly trace?: PacketTrace;
  /** Given when it stays, and nothing need be composed to know so. */
  readonly kept?: Settled;
}

/** Looks at the log of an earlier build and at the folder; no file is opened. */
export function standingOf(task: BatchTask, setup: BatchSetup, digests: Digests): Standing {
  const { regime, target, submissions, logged } = task;
  const { out, date, resume, onlyFailed } = setup;
  const caseDigest = submissions === undefined ? setup.caseDigest : digests.of(setup.caseDigest, ...submissions);
  const trace = logged?.trace;
  if (trace === undefined) return { caseDigest };
  // What was built stays; a list is as good as the packets that it leads to.
  if (onlyFailed && submissions === undefined) return { caseDigest, trace, kept: kept(task, trace) };
  const isThere = resume && trace.files === folderState(join(out, regime, target), date);
  if (!isThere) return { caseDigest };
  return { caseDigest, trace, ...(trace.case === caseDigest ? { kept: kept(task, trace) } : {}) };
}

/** A packet of an earlier build that stays as it is. */
export function kept({ regime, target, logged }: BatchTask, trace: PacketTrace): Settled {
  const { files = 0, counts = { block: 0, warn: 0, note: 0 } } = logged ?? {};
  const result: PacketResult = {
    regime,
    target,
    status: 'built',
    folder: `${regime}/${target}`,
    files,
    counts,
    problems: [],
  };
  return { result, why: [], kept: true, trace };
}
