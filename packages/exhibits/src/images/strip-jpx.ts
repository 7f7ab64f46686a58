/** A JPEG 2000 file without the boxes that tell about it. */
import { joinBytes } from '../archive/read-zip.ts';

const TELLING = new Set(['xml ', 'uuid', 'uinf', 'jp2i', 'asoc', 'lbl ', 'free', 'skip']);

/** ISO/IEC 15444-1, annex I. A bare code stream comes back as it is; undefined when a box runs beyond the end. */
export function stripJpx(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0x4f) return bytes;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array[] = [];
  let at = 0;
  while (at + 8 <= bytes.length) {
    const length = view.getUint32(at) === 0 ? bytes.length - at : view.getUint32(at);
    if (length < 8 || at + length > bytes.length) return undefined;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (!TELLING.has(type)) parts.push(bytes.subarray(at, at + length));
    at += length;
  }
  return at === bytes.length ? joinBytes(parts) : undefined;
}
