import type { Problem } from '@sanctions-packet/core';
import type { Regime } from '@sanctions-packet/core/regime';
import { type PacketFile, SIGNABLE } from '../packet.ts';

export type PackingCode = 'packet.file-type-not-taken';

/**
 * Files that a container to be signed may not hold, where the law facts of the regime list the types that its electronic
 * documents take (`filing.fileTypes`, as Lithuania's do for ADOC). Nothing where no such list is known.
 */
export function fileTypeProblems(
  files: readonly Pick<PacketFile, 'path' | 'container' | 'mediaType'>[],
  { law: { filing } }: Regime,
): readonly Problem<PackingCode>[] {
  const taken = filing.fileTypes?.value;
  if (taken === undefined) return [];
  return files
    .filter(({ container, mediaType }) => SIGNABLE.includes(container) && !taken.includes(mediaType))
    .map(({ path, mediaType }) => ({
      code: 'packet.file-type-not-taken',
      severity: 'block',
      at: path,
      what: `An electronic document of this authority takes no file of the type ${mediaType}.`,
      fix: 'Ship a rendition of another kind, such as PDF, or pack the packet as a folder or as ZIP.',
    }));
}
