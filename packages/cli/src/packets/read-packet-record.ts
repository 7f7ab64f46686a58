import { statSync } from 'node:fs';
import { join } from 'node:path';
import { failure, type Outcome, success } from '@sanctions-packet/core';
import { type PacketRecord, parsePacketRecord } from '@sanctions-packet/core/regime';
import { isAgeFile, lockOf } from '../age/age-file.ts';
import { readInput } from '../case/read-file.ts';
import { type CliProblem, stop } from '../cli-problem.ts';
import { unzipContainer } from '../container/container-zip.ts';
import type { Host } from '../host.ts';
import { type KeyOptions, openingKeys } from '../keys/opening-keys.ts';

const NAME = 'packet-record.json';

/** Where a packet keeps its record: in a folder, a bag, an archive or an encrypted one. */
const PLACES = [join('internal', 'data', NAME), join('internal', NAME), 'internal.zip', 'internal.zip.age'];

/** Most bytes of an internal container that are read. */
const MOST_BYTES = 512 * 1024 ** 2;

/** The place of a packet's record, when there is a packet in this folder. */
export function recordPlace(folder: string): string | undefined {
  return PLACES.map((place) => join(folder, place)).find(
    (place) => statSync(place, { throwIfNoEntry: false })?.isFile() === true,
  );
}

/**
 * The record of the packet at a path: its folder, its internal container, or the record itself. What is encrypted is
 * opened in memory alone.
 */
export async function readPacketRecord(
  path: string,
  options: KeyOptions,
  host: Host,
): Promise<Outcome<PacketRecord, CliProblem>> {
  const place = recordPlace(path) ?? path;
  const read = await readInput(place, 'cli.packet-not-found', MOST_BYTES);
  if (!read.ok) return read;
  const opened = await open(place, read.value, options, host);
  if (!opened.ok) return opened;
  const record = parsePacketRecord(new TextDecoder().decode(opened.value));
  return record === undefined ? failure([noRecord(path)]) : success(record);
}

async function open(
  place: string,
  bytes: Uint8Array,
  options: KeyOptions,
  host: Host,
): Promise<Outcome<Uint8Array, CliProblem>> {
  if (isAgeFile(bytes)) {
    const { decrypt, toBinary } = await import('../age/decrypt.ts');
    const keys = await openingKeys(place, lockOf(toBinary(bytes) ?? bytes), options, host);
    if (!keys.ok) return keys;
    const plain = await decrypt(bytes, keys.value, place);
    return plain.ok ? inArchive(plain.value, place) : plain;
  }
  return bytes[0] === 0x50 && bytes[1] === 0x4b ? inArchive(bytes, place) : success(bytes);
}

function inArchive(archive: Uint8Array, place: string): Outcome<Uint8Array, CliProblem> {
  const found = unzipContainer(archive)?.find(({ path }) => path === NAME || path.endsWith(`/${NAME}`));
  return found === undefined ? failure([noRecord(place)]) : success(found.bytes);
}

function noRecord(path: string): CliProblem {
  return stop(
    'cli.no-packet-record',
    `${path} holds no record of a packet that can be read.`,
    'Give the folder of the packet, DIR/<regime>/<target>, or its internal container; older packets have no record.',
  );
}
