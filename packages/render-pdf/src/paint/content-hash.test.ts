import { describe, expect, it } from '@jest/globals';
import { contentHash } from './content-hash.ts';

const bytes = Uint8Array.from({ length: 45 }, (_, index) => (index * 37) % 256);

describe('the name that a file has from its bytes', () => {
  it('is 32 capital hexadecimal digits, the same for the same bytes', () => {
    expect(contentHash([bytes])).toMatch(/^[0-9A-F]{32}$/);
    expect(contentHash([bytes.slice()])).toBe(contentHash([bytes]));
  });

  it('differs in all of its parts for a bit that differs, wherever it stands', () => {
    const whole = contentHash([bytes]);
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const changed = bytes.slice();
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const other = contentHash([changed]);
      for (const at of [0, 8, 16, 24]) expect(other.slice(at, at + 8)).not.toBe(whole.slice(at, at + 8));
    }
  });

  it('differs when a zero follows', () => {
    expect(contentHash([Uint8Array.of(1, 2, 0)])).not.toBe(contentHash([Uint8Array.of(1, 2)]));
  });
});
