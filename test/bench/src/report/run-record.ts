import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import type { WorkResult } from '../measuring/result.ts';

/** One run as it is saved. */
export interface RunRecord {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly node: string;
  readonly processor: string;
  readonly cores: number;
  /** Load of the machine over the last minute, at the beginning and at the end: above 1 somebody else was working. */
  readonly load: readonly [before: number, after: number];
  readonly results: readonly WorkResult[];
}

export const RESULTS = join(import.meta.dirname, '..', '..', 'results');
const BASELINE = join(RESULTS, 'baseline.json');

export function loadNow(): number {
  return Math.round((loadavg()[0] ?? 0) * 100) / 100;
}

export function runRecord(load: RunRecord['load'], results: readonly WorkResult[]): RunRecord {
  const processor = cpus()[0]?.model ?? 'unknown';
  return {
    at: new Date().toISOString(),
    node: process.version,
    processor,
    cores: availableParallelism(),
    load,
    results,
  };
}

/** The run saved last on this machine, else the one that came with the sources. */
export function previousRun(): { readonly name: string; readonly run: RunRecord } | undefined {
  const own = existsSync(RESULTS)
    ? readdirSync(RESULTS)
        .filter((file) => /^\d.*\.json$/.test(file))
        .sort()
    : [];
  const name = own.at(-1) ?? (existsSync(BASELINE) ? 'baseline.json' : undefined);
  return name === undefined ? undefined : { name, run: JSON.parse(readFileSync(join(RESULTS, name), 'utf8')) };
}

/** Saves a run and returns its path; a baseline is the run that is kept with the sources. */
export function save(run: RunRecord, { baseline }: { readonly baseline: boolean }): string {
  mkdirSync(RESULTS, { recursive: true });
  const path = baseline ? BASELINE : join(RESULTS, `${run.at.replaceAll(':', '-')}.json`);
  writeFileSync(path, `${JSON.stringify(run, rounded, 1)}\n`);
  return path;
}

function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 100) / 100 : value;
}
