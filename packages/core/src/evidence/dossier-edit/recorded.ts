import type { Dossier } from '../schema/types.ts';

/** Id of the item that has a file of this SHA-256 (64 lower-case hexadecimal digits): original, rendition or capture. */
export function findRecorded({ evidence }: Dossier, sha256: string): string | undefined {
  return evidence.find(
    ({ original, renditions, acquisition }) =>
      original?.sha256 === sha256 ||
      renditions.some((rendition) => rendition.sha256 === sha256) ||
      acquisition?.captures.some((capture) => capture.sha256 === sha256),
  )?.id;
}

/** The first free ids of a kind, such as `evi_18`, in the width that the dossier uses; they say nothing of the record. */
export function nextIds(taken: readonly string[], prefix: string, many: number): readonly string[] {
  const there = new Set(taken);
  const numbers = taken.flatMap((id) => /^\d+$/.exec(id.slice(prefix.length))?.[0] ?? []);
  const width = numbers.reduce((widest, digits) => Math.max(widest, digits.length), 2);
  const ids: string[] = [];
  for (
    let number = 1 + numbers.reduce((top, digits) => Math.max(top, Number(digits)), 0);
    ids.length < many;
    number += 1
  ) {
    const id = `${prefix}${String(number).padStart(width, '0')}`;
    if (!there.has(id)) ids.push(id);
  }
  return ids;
}
