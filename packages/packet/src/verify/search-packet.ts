import type { Problem } from '@sanctions-packet/core';
import type { ManifestEntry, PacketManifest } from '../assemble.ts';
import { inEarlierPacket } from '../exit-scan/exit-problem.ts';
import { exitScan, type ReadableVolume } from '../exit-scan/exit-scan.ts';
import { type SearchRequest, searchOf } from '../exit-scan/search-of.ts';
import type { PacketPlan } from '../plan-packet.ts';
import { compareFiles } from './compare-files.ts';
import { type PagesByPath, type ReadPages, readAllPages } from './page-problems.ts';
import { LIST, readList } from './read-list.ts';

/** A finished packet: its files by path, containers opened, and the pages of its volumes. */
export interface FinishedPacket {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly list: PacketManifest;
  readonly pages: PagesByPath;
}

/** Searches a finished packet for what a case withholds, each file for its own profile. */
export function searchPacket({ files, list, pages }: FinishedPacket, request: SearchRequest): readonly Problem[] {
  const profiles = [...new Set(list.files.map(({ profile }) => profile))];
  return profiles.flatMap((profile): readonly Problem[] => {
    const disclosed = request.disclosures.of(profile);
    if (!disclosed.ok) return disclosed.problems;
    const own = list.files.flatMap((entry) => {
      const bytes = files.get(entry.path);
      return entry.profile === profile && bytes !== undefined ? [{ ...entry, bytes }] : [];
    });
    const readable = own
      .filter(isVolume)
      .map(({ path }): [string, ReadableVolume] => [path, { pages: pages.get(path) ?? [] }]);
    return exitScan(own, searchOf(request, profile), new Map(readable)).map(inEarlierPacket);
  });
}

/**
 * Searches the files of an earlier build for what their plan withholds today. No problem means that they may stay, if
 * they say what the plan says; a packet that is not as it was built is told as `verify` tells it.
 */
export async function searchAgain(
  { request }: Pick<PacketPlan, 'request'>,
  files: ReadonlyMap<string, Uint8Array>,
  readPages: ReadPages,
): Promise<readonly Problem[]> {
  const read = await readList(files.get(LIST));
  if (!read.ok) return read.problems;
  const list = read.value;
  const { pages, problems } = await readAllPages(files, list.files.filter(isVolume), readPages);
  const faults = [...(await compareFiles(files, list.files)), ...problems];
  return faults.length > 0 ? faults : searchPacket({ files, list, pages }, request);
}

function isVolume({ role, mediaType }: Pick<ManifestEntry, 'role' | 'mediaType'>): boolean {
  return role === 'exhibits' && mediaType === 'application/pdf';
}
