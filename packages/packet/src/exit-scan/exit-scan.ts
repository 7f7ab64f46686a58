import type { Problem } from '@sanctions-packet/core';
import type { PacketFile } from '../packet.ts';
import { type ExitCode, hitProblem, unreadableProblem } from './exit-problem.ts';
import { fileTexts } from './file-texts.ts';
import { Unreadable } from './found-text.ts';
import { type Search, searchTexts } from './search-texts.ts';

/**
 * Reads finished files back, as their readers will, and searches them for what their profile withholds. Returns a
 * problem for each file, place and person, with the person's id and never the name; a file that cannot be read is a
 * problem too. None means that the files may leave.
 */
export function exitScan(
  files: readonly Pick<PacketFile, 'path' | 'mediaType' | 'bytes'>[],
  search: Search,
): readonly Problem<ExitCode>[] {
  return files.flatMap(({ path, mediaType, bytes }, index) => {
    const inPath = searchTexts([{ place: 'file-name', text: path }], search);
    if (inPath.length > 0) return inPath.map((hit) => hitProblem(hit, `files[${index}]`));
    // A check lays documents out and makes no file of them: what is empty gives nothing away.
    if (bytes.byteLength === 0) return [];
    try {
      return searchTexts(fileTexts(mediaType, bytes), search).map((hit) => hitProblem(hit, path));
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      return [unreadableProblem(path, error.message)];
    }
  });
}
