import type { Problem } from '@sanctions-packet/core';
import { stop } from '../cli-problem.ts';
import { asiceContainer } from './asice-container.ts';
import { zipContainer } from './container-zip.ts';
import type { Archive } from './open-packet.ts';

/**
 * Archives that are not byte for byte what their own files make on the day of the packet (`date`): a comment, a time or
 * an order that this program does not write. `mediaTypes` are those that the packet lists, by path. What somebody has
 * signed was written anew by the program that signs, and its files alone are looked at; a note says so.
 */
export function archiveProblems(
  archives: ReadonlyMap<string, Archive>,
  date: string,
  mediaTypes: ReadonlyMap<string, string>,
): readonly Problem[] {
  return [...archives].flatMap(([at, archive]) => {
    if (archive.isSigned) return [signed(at)];
    const isOurs = OF_ZIP.test(date) && isSame(archive.bytes, made(archive, date, mediaTypes));
    return isOurs ? [] : [changed(at)];
  });
}

/** Days that a ZIP can hold. */
const OF_ZIP = /^(?:19[89]\d|20\d\d)-/;

function made({ files, kind }: Archive, date: string, mediaTypes: ReadonlyMap<string, string>): Uint8Array {
  if (kind === 'zip') return zipContainer(files, date);
  const flat = files.map(({ path, bytes }) => ({
    path: path.slice(path.lastIndexOf('/') + 1),
    bytes,
    mediaType: mediaTypes.get(path) ?? '',
  }));
  return asiceContainer(flat, date);
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}

function changed(at: string): Problem {
  const what = 'The archive was changed: its files are there, and it is not as this program packs them.';
  return { ...stop('cli.container-changed', what, 'Take a whole copy of the packet, or build it again.'), at };
}

function signed(at: string): Problem {
  const what = 'The container holds a signature, which this program does not judge; its files were looked at.';
  const fix = 'Have the signature checked by a program for that, such as the one of the state.';
  return { ...stop('cli.container-signed', what, fix), severity: 'note', at };
}
