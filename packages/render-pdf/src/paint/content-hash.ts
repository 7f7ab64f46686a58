const PRIME = 0x01000193;

/**
 * 128 bits that follow from the texts, as 32 hexadecimal digits: four FNV-1a sums, chained. Names a
 * file's content for readers; it protects nothing.
 */
export function contentHash(texts: readonly string[]): string {
  let [a, b, c, d] = [0x811c9dc5, 0x1b873593, 0x85ebca6b, 0xc2b2ae35];
  const mix = (code: number): void => {
    a = Math.imul(a ^ code, PRIME);
    b = Math.imul(b ^ code ^ (a >>> 24), PRIME);
    c = Math.imul(c ^ code ^ (b >>> 24), PRIME);
    d = Math.imul(d ^ code ^ (c >>> 24), PRIME);
  };
  for (const text of texts) {
    for (let index = 0; index < text.length; index += 1) mix(text.charCodeAt(index));
    mix(0x1f);
  }
  return [a, b, c, d].map((sum) => (sum >>> 0).toString(16).toUpperCase().padStart(8, '0')).join('');
}
