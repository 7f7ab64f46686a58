import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

const COMMAND = join(__dirname, 'command.cjs');
/** Threads of the command take up what it was started with. */
const TYPESCRIPT = ['--require', join(__dirname, '..', '..', 'support', 'typescript.cjs')];

export interface Ran {
  /** Exit code; `undefined` when a signal ended it. */
  readonly code: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  /** Beside PATH and HOME; nothing else of the environment is handed on. */
  readonly env?: Readonly<Record<string, string>>;
  /** Written to standard input, which is empty without it. */
  readonly input?: string;
  /** A module that is loaded before the command. */
  readonly preload?: string;
  /** Given the process while it runs. */
  readonly meanwhile?: (child: ChildProcess) => void;
}

/** Runs the command as a user would, in a process of its own. */
export function runCommand(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const { PATH = '', HOME = '' } = process.env;
  const preload = options.preload === undefined ? [] : ['--require', options.preload];
  const child = spawn(
    process.execPath,
    ['--conditions=@sanctions-packet/source', ...TYPESCRIPT, ...preload, COMMAND, ...args],
    {
      cwd: options.cwd,
      env: { PATH, HOME, ...options.env },
      stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    },
  );
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout?.on('data', (piece: Buffer) => stdout.push(piece));
  child.stderr?.on('data', (piece: Buffer) => stderr.push(piece));
  child.stdin?.end(options.input);
  options.meanwhile?.(child);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({
        code: code ?? undefined,
        stdout: Buffer.concat(stdout).toString(),
        stderr: Buffer.concat(stderr).toString(),
      }),
    );
  });
}
