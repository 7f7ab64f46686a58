const SEEDS: readonly number[] = [0x811c9dc5, 0x1b873593, 0x85ebca6b, 0xc2b2ae35];

/**
 * 128 bits that follow from the texts, as 32 hexadecimal digits: four FNV-1a sums with different beginnings. Names a
 * file's content for readers; it protects nothing.
 */
export function contentHash(texts: readonly string[]): string {
  return SEEDS.map((seed) => {
    let hash = seed;
    for (const text of texts) {
      for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
      hash = Math.imul(hash ^ 0x1f, 0x01000193);
    }
    return (hash >>> 0).toString(16).toUpperCase().padStart(8, '0');
  }).join('');
}
