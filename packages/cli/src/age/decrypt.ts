import { failure, type Outcome, success } from '@sanctions-packet/core';
import { armor, Decrypter } from 'age-encryption';
import { type CliProblem, stop } from '../cli-problem.ts';
import { isArmoured, startOf } from './age-file.ts';
import type { OpeningKeys } from './keys.ts';

/**
 * Opens an age file in memory. `name` is what the file is called in a problem. Returns `cli.wrong-key` when no key fits,
 * `cli.damaged-file` when the file was cut short or changed; never a byte of a file that is not whole.
 */
export async function decrypt(
  file: Uint8Array,
  keys: OpeningKeys,
  name: string,
): Promise<Outcome<Uint8Array, CliProblem>> {
  const binary = toBinary(file);
  if (binary === undefined) return failure([damaged(name)]);
  const decrypter = new Decrypter();
  for (const identity of keys.identities) decrypter.addIdentity(identity);
  if (keys.passphrase !== undefined) decrypter.addPassphrase(keys.passphrase);
  try {
    return success(await decrypter.decrypt(binary));
  } catch (error) {
    return failure([noKeyFits(error) ? wrongKey(name, keys) : damaged(name)]);
  }
}

/** The bytes inside an ASCII armour, or the file as it is; nothing when the armour is broken. */
export function toBinary(file: Uint8Array): Uint8Array | undefined {
  if (!isArmoured(file)) return file;
  try {
    return armor.decode(startOf(file, file.length));
  } catch {
    return undefined;
  }
}

/** The library has no codes; what it says is compared here and never told. */
function noKeyFits(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('no identity matched');
}

function wrongKey(name: string, { passphrase, identities }: OpeningKeys): CliProblem {
  const tried = passphrase === undefined ? 'key' : identities.length === 0 ? 'passphrase' : 'passphrase or key';
  return stop(
    'cli.wrong-key',
    `${name} does not open with this ${tried}.`,
    'Give the one it was encrypted for; ask who else holds a key. Without one nobody can open it, its makers neither.',
  );
}

function damaged(name: string): CliProblem {
  return stop(
    'cli.damaged-file',
    `${name} was cut short or changed since it was encrypted; nothing of it was used.`,
    'Take a whole copy of it.',
  );
}
