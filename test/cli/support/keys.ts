import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './case-folder.ts';

/** A pair of keys made by the `age-keygen` of the system, an independent hand: file of the secret half, public half. */
export function makeKey(folder: string = temporaryFolder(), name = 'me.key'): { file: string; recipient: string } {
  const file = join(folder, name);
  if (!existsSync(file)) execFileSync('age-keygen', ['-o', file], { stdio: 'ignore' });
  return { file, recipient: execFileSync('age-keygen', ['-y', file], { encoding: 'utf8' }).trim() };
}

/** Bytes that the `age` of the system finds in a file; throws when the key does not fit. */
export function ageDecrypt(path: string, key: string): Buffer {
  return execFileSync('age', ['--decrypt', '--identity', key, path], { maxBuffer: 2 ** 28, stdio: 'pipe' });
}

/** Bytes as the `age` of the system encrypts them. */
export function ageEncrypt(plain: string | Uint8Array, ...args: readonly string[]): Buffer {
  return execFileSync('age', ['--encrypt', ...args], { input: plain, maxBuffer: 2 ** 28, stdio: 'pipe' });
}
