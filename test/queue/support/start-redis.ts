import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { tool } from '../../support/tools.ts';

/** A Redis of one test, which listens on a socket and keeps nothing on the disk. */
export interface RedisServer {
  /** Path of its socket. */
  readonly socket: string;
  /** Everything it was told by anybody since it began. */
  readonly heard: () => string;
  /** Gives it a command, as an operator would. */
  readonly tell: (...command: readonly string[]) => void;
  readonly stop: () => Promise<void>;
}

/** Starts the `redis-server` of the system in a folder. */
export async function startRedis(folder: string): Promise<RedisServer> {
  const socket = join(folder, 'redis.sock');
  const options = ['--port', '0', '--unixsocket', socket, '--save', '', '--appendonly', 'no', '--dir', folder];
  const server = spawn(tool('redis-server'), options, { stdio: 'ignore' });
  while (!answers(socket)) {
    if (server.exitCode !== null) throw new Error('redis-server did not start');
    await setTimeout(20);
  }
  const ear = spawn(tool('redis-cli'), ['-s', socket, 'MONITOR'], { stdio: ['ignore', 'pipe', 'ignore'] });
  let heard = '';
  const listening = new Promise<void>((resolve) => {
    ear.stdout.on('data', (piece: Buffer) => {
      heard += piece.toString('latin1');
      resolve();
    });
  });
  await listening;
  const tell = (...command: readonly string[]): void => {
    execFileSync(tool('redis-cli'), ['-s', socket, ...command], { stdio: 'pipe' });
  };
  return { socket, heard: () => heard, tell, stop: () => end(server, ear) };
}

function answers(socket: string): boolean {
  try {
    return execFileSync(tool('redis-cli'), ['-s', socket, 'PING'], { encoding: 'utf8', stdio: 'pipe' }).includes(
      'PONG',
    );
  } catch {
    return false;
  }
}

async function end(...children: readonly ChildProcess[]): Promise<void> {
  for (const child of children) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  }
}
