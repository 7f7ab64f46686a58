import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

const COMMAND = join(__dirname, 'queue-command.cjs');
const TYPESCRIPT = join(__dirname, '..', '..', 'support', 'typescript.cjs');

export interface QueueProcess {
  readonly child: ChildProcess;
  /** What it has said so far. */
  readonly said: () => string;
  /** Settles when it has said this, or has ended. */
  readonly says: (text: string) => Promise<void>;
  /** Exit code; `undefined` when a signal ended it. */
  readonly ended: Promise<number | undefined>;
}

export interface QueueOptions {
  /** Path of the socket. */
  readonly redis: string;
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** A module that is loaded before the command. */
  readonly preload?: string;
}

/** Starts `sanctions-packet-queue` as a user would, in a process of its own. */
export function startQueue(args: readonly string[], { redis, cwd, env, preload }: QueueOptions): QueueProcess {
  const { PATH = '', HOME = '' } = process.env;
  const before = preload === undefined ? [] : ['--require', preload];
  const child = spawn(
    process.execPath,
    ['--conditions=@sanctions-packet/source', '--require', TYPESCRIPT, ...before, COMMAND, ...args],
    { cwd, env: { PATH, HOME, SANCTIONS_PACKET_REDIS: redis, ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let said = '';
  let heed: () => void = () => undefined;
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (piece: Buffer) => {
      said += piece.toString();
      heed();
    });
  }
  const ended = new Promise<number | undefined>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? undefined));
  });
  const says = async (text: string): Promise<void> => {
    const heard = new Promise<void>((resolve) => {
      heed = () => {
        if (said.includes(text)) resolve();
      };
      heed();
    });
    await Promise.race([heard, ended]);
  };
  return { child, said: () => said, says, ended };
}
