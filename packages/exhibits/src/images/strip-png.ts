import { joinBytes } from '../archive/read-zip.ts';

const PIXELS = new Set(['IHDR', 'PLTE', 'tRNS', 'gAMA', 'sRGB', 'IDAT', 'IEND']);

/** A PNG with the chunks that make its pixels, and nothing behind its end; undefined when a chunk is cut short. */
export function stripPng(bytes: Uint8Array): Uint8Array | undefined {
  if (String.fromCharCode(...bytes.subarray(0, 8)) !== '\x89PNG\r\n\x1a\n') return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = [bytes.subarray(0, 8)];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return undefined;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (PIXELS.has(type)) parts.push(bytes.subarray(at, end));
    if (type === 'IEND') return joinBytes(parts);
    at = end;
  }
  return undefined;
}
