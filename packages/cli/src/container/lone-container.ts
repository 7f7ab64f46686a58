import { lstat } from 'node:fs/promises';
import { basename } from 'node:path';
import { failure, type Outcome, success } from '@sanctions-packet/core';
import { CONTAINERS, type Container } from '@sanctions-packet/packet';
import { isAgeFile } from '../age/age-file.ts';
import { readInput } from '../case/read-file.ts';
import { stop } from '../cli-problem.ts';
import { isAsice } from './asice-container.ts';
import { MOST_BYTES, type PacketEntries } from './packet-entries.ts';

/** Whether a path is that of a file, so that it can be a container alone. */
export async function isFile(path: string): Promise<boolean> {
  return lstat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

/** Which container it is, by its name; what is called otherwise goes for the first, which may be anybody's. */
export function containerNamed(path: string): Container {
  const name = basename(path);
  return CONTAINERS.find((container) => name.includes(container)) ?? 'disclosable';
}

/**
 * One container as the only entry of a packet, under the name that it has there: who was sent one may call it otherwise.
 * Of what is encrypted the name alone tells whether it is ASiC-E.
 */
export async function loneContainer(path: string): Promise<Outcome<PacketEntries>> {
  const read = await readInput(path, 'cli.packet-not-found', MOST_BYTES);
  if (!read.ok) return read;
  const isLocked = isAgeFile(read.value);
  if (!isLocked && !isZip(read.value)) return failure([noContainer(path)]);
  const [, kind] = /\.(zip|asice)(?:\.age)?$/.exec(path) ?? [];
  const age = isLocked ? '.age' : '';
  const form = kind ?? (isAsice(read.value) ? 'asice' : 'zip');
  return success(new Map([[`${containerNamed(path)}.${form}${age}`, read.value]]));
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function noContainer(path: string) {
  const fix = 'Give the folder of a packet, DIR/<regime>/<target>, or a container such as disclosable.zip.';
  return stop('cli.damaged-file', `${path} is no container of a packet.`, fix);
}
