import { Inflate, inflateSync, Unzlib, unzlibSync } from 'fflate';
import { Unreadable } from './found-text.ts';

/** Most bytes that one packed part may unpack to; the largest part of a document of 300 pages has 4 MB. */
const LARGEST = 64 * 2 ** 20;
/** Deflate packs at most 1,032 to one, so that a part up to this size cannot unpack to more than `LARGEST`. */
const HARMLESS = LARGEST / 1_032;
const STEP = 2 ** 14;
/** Where parts are unpacked, one after the other: of most a page is not known how long it will be. */
const ROOM = new Uint8Array(2 ** 20);

/** Unpacks deflated bytes, with or without the wrapping of zlib; refuses what is damaged or unpacks to too much. */
export function inflate(data: Uint8Array, wrapping: 'zlib' | 'none'): Uint8Array {
  try {
    if (data.length > HARMLESS) return inSteps(data, wrapping);
    const known = unpack(data, wrapping, { out: ROOM });
    // What fills the room may be more than it holds.
    return known.length < ROOM.length ? known.slice() : unpack(data, wrapping);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable('A packed part that cannot be unpacked');
  }
}

function unpack(data: Uint8Array, wrapping: 'zlib' | 'none', options: { readonly out?: Uint8Array } = {}): Uint8Array {
  return wrapping === 'zlib' ? unzlibSync(data, options) : inflateSync(data, options);
}

/** Stops as soon as there is too much of it. */
function inSteps(data: Uint8Array, wrapping: 'zlib' | 'none'): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  const keep = (part: Uint8Array): void => {
    parts.push(part);
    length += part.length;
    if (length > LARGEST) throw new Unreadable('A part too large to read');
  };
  const stream = wrapping === 'zlib' ? new Unzlib(keep) : new Inflate(keep);
  for (let at = 0; at < data.length; at += STEP) stream.push(data.subarray(at, at + STEP), at + STEP >= data.length);
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
