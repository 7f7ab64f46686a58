import { run } from '../../../packages/cli/src/program.ts';
import type { Ran } from './run-command.ts';

/** Runs the command in this process, with a machine that has no terminal: quick, for many small cases. */
export async function runInProcess(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran & { readonly code: number }> {
  let stdout = '';
  let stderr = '';
  const terminal = { live: false, colour: false, columns: 80 };
  const code = await run(args, {
    version: '0.0.0',
    out: (text) => {
      stdout += text;
    },
    err: (text) => {
      stderr += text;
    },
    outTerminal: terminal,
    errTerminal: terminal,
    env,
    now: () => new Date('2021-06-01T12:00:00Z'),
    readInput: async () => new Uint8Array(),
    onStop: () => () => undefined,
    exit: (status) => {
      throw new Error(`Ended with ${status}`);
    },
  });
  return { code, stdout, stderr };
}
