import { open } from 'node:fs/promises';
import { failure, type Outcome, success } from '@sanctions-packet/core';
import { accessProblem } from '../case/access-problem.ts';
import { type CliProblem, stop } from '../cli-problem.ts';
import type { Host } from '../host.ts';
import { mayOthersRead } from './may-others-read.ts';

/** Most bytes of a file of keys or of a passphrase. */
const MOST_BYTES = 64 * 1024;

/**
 * Text of a file that holds a secret: an ordinary file that its owner alone may read, a pipe, a descriptor
 * (`/dev/fd/3`), or standard input (`-`).
 */
export async function readSecret(path: string, host: Host): Promise<Outcome<string, CliProblem>> {
  if (path === '-') return textOf(path, await host.readInput());
  let file: Awaited<ReturnType<typeof open>> | undefined;
  try {
    file = await open(path);
    const stats = await file.stat();
    if (stats.isDirectory()) return failure([accessProblem(path, { code: 'EISDIR' })]);
    if (!stats.isFile() && !stats.isFIFO()) return failure([notAFile(path)]);
    if (stats.isFile() && mayOthersRead(stats.mode)) return failure([readable(path)]);
    if (stats.size > MOST_BYTES) return failure([tooLong(path)]);
    return textOf(path, new Uint8Array(await file.readFile()));
  } catch (error) {
    return failure([accessProblem(path, error, 'cli.key-not-found')]);
  } finally {
    await file?.close();
  }
}

function textOf(path: string, bytes: Uint8Array): Outcome<string, CliProblem> {
  return bytes.length > MOST_BYTES ? failure([tooLong(path)]) : success(new TextDecoder().decode(bytes));
}

function readable(path: string): CliProblem {
  return stop(
    'cli.key-readable',
    `${path} holds a secret, and other users of this machine may read it.`,
    'Take the right away from them (chmod 600), and think of the secret as known if they could have read it.',
  );
}

function notAFile(path: string): CliProblem {
  return stop('cli.not-a-file', `${path} is neither a file nor a pipe.`, 'Give the file that holds the key.');
}

function tooLong(path: string): CliProblem {
  return stop('cli.bad-key-file', `${path} is too long to be a key or a passphrase.`, 'Give the file of the key.');
}
