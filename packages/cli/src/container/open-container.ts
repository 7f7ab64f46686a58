import { failure, type Outcome, success } from '@sanctions-packet/core';
import type { OpeningKeys } from '../age/keys.ts';
import { stop } from '../cli-problem.ts';
import type { FileToWrite } from '../output/packet-folder.ts';
import { unzipContainer } from './container-zip.ts';

/**
 * The files inside an encrypted container, `restricted.zip.age` for one, in memory. `name` is what it is called in a
 * problem. Returns `cli.wrong-key` when no key fits and `cli.damaged-file` when it is not whole, or is none.
 */
export async function openContainer(
  bytes: Uint8Array,
  keys: OpeningKeys,
  name: string,
): Promise<Outcome<readonly FileToWrite[]>> {
  const { decrypt } = await import('../age/decrypt.ts');
  const archive = await decrypt(bytes, keys, name);
  if (!archive.ok) return archive;
  const files = unzipContainer(archive.value);
  return files === undefined ? failure([noContainer(name)]) : success(files);
}

function noContainer(name: string) {
  return stop('cli.damaged-file', `${name} opens, but holds no container of a packet.`, 'Take a whole copy of it.');
}
