import type { Problem } from '@sanctions-packet/core';
import type { PacketFile } from '../packet.ts';
import { type ExitCode, hitProblem, pageHitProblem, unreadableProblem } from './exit-problem.ts';
import { fileTexts } from './file-texts.ts';
import { Unreadable } from './found-text.ts';
import { Answers, type Search, searchTexts } from './search-texts.ts';

/**
 * A bound volume: what strangers wrote on its pages is not in the narrow form that the readers here understand, so its
 * pages are read by the library that opened the exhibits, and the list and cover sheets as any document of ours.
 */
export interface ReadableVolume {
  /** The list and the cover sheets, before the exhibits were put between them; nobody has them of a finished packet. */
  readonly front?: Uint8Array;
  /** The text layer of each page of the finished volume. */
  readonly pages: readonly string[];
}

/**
 * Reads finished files back, as their readers will, and searches them for what their profile withholds. Returns a
 * problem for each file, place and person, with the person's id and never the name; a file that cannot be read is a
 * problem too. None means that the files may leave.
 */
export function exitScan(
  files: readonly Pick<PacketFile, 'path' | 'mediaType' | 'bytes'>[],
  search: Search,
  volumes: ReadonlyMap<string, ReadableVolume> = new Map(),
): readonly Problem<ExitCode>[] {
  const answers = new Answers(search);
  return files.flatMap(({ path, mediaType, bytes }, index) => {
    const inPath = searchTexts([{ place: 'file-name', text: path }], search, answers);
    if (inPath.length > 0) return inPath.map((hit) => hitProblem(hit, `files[${index}]`));
    // A check lays documents out and makes no file of them: what is empty gives nothing away.
    if (bytes.byteLength === 0) return [];
    const volume = volumes.get(path);
    const pages = (volume?.pages ?? []).map((text) => ({ place: 'text' as const, text }));
    const inPages = searchTexts(pages, search).map((hit) => pageHitProblem(hit, path));
    try {
      const own =
        volume !== undefined && volume.front === undefined
          ? []
          : searchTexts(fileTexts(mediaType, volume?.front ?? bytes), search, answers);
      return [...own.map((hit) => hitProblem(hit, path)), ...inPages];
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      return [unreadableProblem(path, error.message)];
    }
  });
}
