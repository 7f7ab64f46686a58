import { basename } from 'node:path';
import { failure, type Outcome, success } from '@sanctions-packet/core';
import type { SourceText } from '@sanctions-packet/core/evidence';
import { isAgeFile, type Lock, lockOf, startOf } from '../age/age-file.ts';
import type { OpeningKeys } from '../age/keys.ts';
import { type CliProblem, stop } from '../cli-problem.ts';
import type { Host } from '../host.ts';
import { mayOthersRead } from '../keys/may-others-read.ts';
import { type KeyOptions, openingKeys } from '../keys/opening-keys.ts';
import { readWithMode } from './read-file.ts';

/** How a vault may be read. */
export interface VaultOptions extends KeyOptions {
  /** Take one that is not encrypted even though others on the machine may read it. */
  readonly allowReadableVault: boolean;
}

/** A vault in memory, and how it was locked on the disk. */
export interface OpenedVault {
  /** As it is given to the reader of core. */
  readonly source: SourceText;
  /** Absent for a vault that is not encrypted. */
  readonly lock?: { readonly kind: Lock; readonly keys: OpeningKeys };
  /** What lay on the disk. */
  readonly stored: Uint8Array;
}

/** Reads a vault and opens it in memory if it is encrypted, which its bytes tell, not its name. */
export async function readVault(
  path: string,
  options: VaultOptions,
  host: Host,
): Promise<Outcome<OpenedVault, CliProblem>> {
  const read = await readWithMode(path, 'cli.vault-not-found');
  if (!read.ok) return read;
  const { bytes: stored, mode } = read.value;
  if (isAgeFile(stored)) return openVault(path, stored, options, host);
  if (mayOthersRead(mode) && !options.allowReadableVault) return failure([readable(path)]);
  return success({ source: { text: stored, file: basename(path) }, stored });
}

async function openVault(
  path: string,
  stored: Uint8Array,
  options: VaultOptions,
  host: Host,
): Promise<Outcome<OpenedVault, CliProblem>> {
  const { decrypt, toBinary } = await import('../age/decrypt.ts');
  const kind = lockOf(toBinary(stored) ?? stored);
  const keys = await openingKeys(path, kind, options, host);
  if (!keys.ok) return keys;
  const plain = await decrypt(stored, keys.value, path);
  if (!plain.ok) return plain;
  // The name of an encrypted file does not say what is inside.
  const format = /^(?:\xef\xbb\xbf)?\s*[{[]/.test(startOf(plain.value, 1024)) ? 'json' : 'yaml';
  const source: SourceText = { text: plain.value, file: basename(path), format };
  return success({ source, lock: { kind, keys: keys.value }, stored });
}

function readable(path: string): CliProblem {
  return stop(
    'cli.vault-readable',
    `${path} holds names that are not encrypted, and other users of this machine may read it.`,
    'Encrypt it (vault create --from), or take the right away (chmod 600); --allow-readable-vault takes it as it is.',
  );
}
