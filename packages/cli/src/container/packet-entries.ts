import { lstat, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { failure, type Outcome, success } from '@sanctions-packet/core';
import { accessProblem } from '../case/access-problem.ts';
import { readInput } from '../case/read-file.ts';

/** Most bytes of one file of a packet: a volume of exhibits has at most 100 MB of them. */
export const MOST_BYTES = 1024 ** 3;

/** What lies in the folder of a packet, by path with `/` between parts; `undefined` for what is no ordinary file. */
export type PacketEntries = ReadonlyMap<string, Uint8Array | undefined>;

/** Reads every file below a folder into memory, hidden ones too. No link is followed: a packet holds none. */
export async function packetEntries(folder: string): Promise<Outcome<PacketEntries>> {
  try {
    if (!(await lstat(folder)).isDirectory()) return failure([accessProblem(folder, { code: 'ENOTDIR' })]);
    const found = await readdir(folder, { recursive: true, withFileTypes: true });
    const entries = new Map<string, Uint8Array | undefined>();
    for (const entry of found.filter((one) => !one.isDirectory())) {
      const place = join(entry.parentPath, entry.name);
      const path = relative(folder, place).split(sep).join('/');
      const read = entry.isFile()
        ? await readInput(place, undefined, MOST_BYTES)
        : success<Uint8Array | undefined>(undefined);
      if (!read.ok) return read;
      entries.set(path, read.value);
    }
    return success(entries);
  } catch (error) {
    return failure([accessProblem(folder, error)]);
  }
}
