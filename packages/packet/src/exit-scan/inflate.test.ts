import { describe, expect, it } from '@jest/globals';
import { deflateSync, zlibSync } from 'fflate';
import { Unreadable } from './found-text.ts';
import { inflate } from './inflate.ts';

const ROOM = 2 ** 20;

/** So many bytes of which the last says who it is. */
function ending(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  bytes.set([1, 2, 3], length - 3);
  return bytes;
}

describe('a packed part', () => {
  // A few hundred bytes may unpack to more than there is room for: nothing of it may go unread.
  it.each([3, 1000, ROOM - 1, ROOM, ROOM + 1, 3 * ROOM])('is unpacked to its last byte (%d)', (length) => {
    const bytes = ending(length);
    expect(Buffer.compare(inflate(zlibSync(bytes), 'zlib'), bytes)).toBe(0);
    expect(Buffer.compare(inflate(deflateSync(bytes), 'none'), bytes)).toBe(0);
  });

  it('stays as it was when the next one is unpacked', () => {
    const first = inflate(zlibSync(ending(1000)), 'zlib');
    inflate(zlibSync(new Uint8Array(1000).fill(9)), 'zlib');
    expect(Buffer.compare(first, ending(1000))).toBe(0);
  });

  it('is refused when it is damaged or unpacks to too much', () => {
    expect(() => inflate(zlibSync(ending(1000)).subarray(0, 9), 'zlib')).toThrow(Unreadable);
    expect(() => inflate(new Uint8Array([7, 7, 7]), 'none')).toThrow(Unreadable);
    expect(() => inflate(zlibSync(new Uint8Array(80 * ROOM)), 'zlib')).toThrow('too large');
  });
});
