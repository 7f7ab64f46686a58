import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PacketResult } from '../report/build-report.ts';
import { slipsIn } from './slips.ts';

/** A line for each packet: for programs that watch, and for a build that goes on where another stopped. */
export const LOG = 'build.jsonl';

/** What a packet was made from and what was written, as digests. They are made with the vault, and tell nothing. */
export interface PacketTrace {
  /** Of the files of the case and everything asked for: when it is the same, nothing can be different. */
  readonly case: string;
  /** Of what this packet draws on, by kind; absent where that was not asked. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Of the names and sizes of the files that were written. */
  readonly files: string;
}

/** A line of `build.jsonl`; described by `schema/build-log.schema.json`. */
export interface LogEntry extends Pick<PacketResult, 'regime' | 'target' | 'status' | 'files' | 'counts'> {
  /** Absent for a packet that failed. */
  readonly trace?: PacketTrace;
}

export function logLine({ regime, target, status, files, counts, trace }: LogEntry): string {
  const line = { regime, target, status, files, ...counts, ...(trace === undefined ? {} : { trace }) };
  return `${JSON.stringify(line)}\n`;
}

/**
 * What earlier builds say of each packet, by `regime/target`; empty when there was none. Slips that workers of a queue
 * left are newer than the log. A line that was cut off is passed over.
 */
export function readLog(out: string): ReadonlyMap<string, LogEntry> {
  const entries = [join(out, LOG), ...slipsIn(out)].flatMap(readEntries);
  return new Map(entries.map((entry) => [`${entry.regime}/${entry.target}`, entry]));
}

/** The entries of a file of the log; none when it is not there. */
export function readEntries(path: string): readonly LogEntry[] {
  let text = '';
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    // No earlier build.
  }
  return text.split('\n').flatMap((line): readonly LogEntry[] => {
    const entry = entryOf(line);
    return entry === undefined ? [] : [entry];
  });
}

function entryOf(line: string): LogEntry | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (!isFields(value) || typeof value['regime'] !== 'string' || typeof value['target'] !== 'string') return undefined;
  const { regime, target } = value as { regime: string; target: string };
  const [block = 0, warn = 0, note = 0] = ['block', 'warn', 'note'].map((key) => Number(value[key] ?? 0));
  const trace = traceOf(value['trace']);
  return {
    regime,
    target,
    status: value['status'] === 'built' ? 'built' : 'failed',
    files: Number(value['files'] ?? 0),
    counts: { block, warn, note },
    ...(trace === undefined ? {} : { trace }),
  };
}

function traceOf(value: unknown): PacketTrace | undefined {
  if (!isFields(value) || !isFields(value['inputs'])) return undefined;
  return {
    case: String(value['case']),
    inputs: Object.fromEntries(Object.entries(value['inputs']).map(([kind, digest]) => [kind, String(digest)])),
    files: String(value['files']),
  };
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
