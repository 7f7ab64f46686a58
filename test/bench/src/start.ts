import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { WorkResult } from './measuring/result.ts';
import type { Input } from './plan.ts';
import type { Work } from './works/work.ts';

const run = promisify(execFile);

/** Writes the inputs of a run in a process that ends before anything is measured. */
export async function prepare({ kind, folder, size }: Input): Promise<void> {
  await node('prepare.js', [kind, folder, String(size)]);
}

/** Measures one work in a fresh process; only one runs at a time. */
export async function measure(work: Work): Promise<WorkResult> {
  const printed = await node('run-work.js', [JSON.stringify(work)]);
  return JSON.parse(printed.trim().split('\n').at(-1) ?? '') as WorkResult;
}

async function node(script: string, args: readonly string[]): Promise<string> {
  const { stdout } = await run(process.execPath, [join(import.meta.dirname, script), ...args], { maxBuffer: 1 << 26 });
  return stdout;
}
