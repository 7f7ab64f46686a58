const PRIME = 0x01000193;
const BLOCK = 16;

/**
 * 128 bits that follow from the bytes, as 32 hexadecimal digits: four sums of the kind of FNV-1a, each fed with every
 * fourth word and with the sum beside it. Names a file's content for readers; it protects nothing.
 */
export function contentHash(parts: readonly Uint8Array[]): string {
  let [a, b, c, d] = [0x811c9dc5, 0x1b873593, 0x85ebca6b, 0xc2b2ae35];
  const mix = (view: DataView, at: number): void => {
    a = mixed(a ^ view.getUint32(at, true), d);
    b = mixed(b ^ view.getUint32(at + 4, true), a);
    c = mixed(c ^ view.getUint32(at + 8, true), b);
    d = mixed(d ^ view.getUint32(at + 12, true), c);
  };
  for (const part of parts) {
    const whole = part.length - (part.length % BLOCK);
    const view = new DataView(part.buffer, part.byteOffset, part.byteLength);
    for (let at = 0; at < whole; at += BLOCK) mix(view, at);
    mix(lastBlock(part.subarray(whole)), 0);
  }
  // So that the last words reach every sum.
  for (let round = 0; round < 2; round += 1) mix(lastBlock(new Uint8Array()), 0);
  return [a, b, c, d].map((sum) => (sum >>> 0).toString(16).toUpperCase().padStart(8, '0')).join('');
}

function mixed(sum: number, beside: number): number {
  return Math.imul(((sum << 13) | (sum >>> 19)) + beside, PRIME);
}

/** What is left over, and after it a one, so that parts of other lengths differ. */
function lastBlock(rest: Uint8Array): DataView {
  const block = new Uint8Array(BLOCK);
  block.set(rest);
  block[rest.length] = 1;
  return new DataView(block.buffer);
}
