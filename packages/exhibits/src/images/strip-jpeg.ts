/** A JPEG with nothing but what decodes to its pixels. */
import { joinBytes } from '../archive/read-zip.ts';

const [SOI, EOI, SOS, APP0, APP14, APP15, COM] = [0xd8, 0xd9, 0xda, 0xe0, 0xee, 0xef, 0xfe];

/**
 * Drops application data (EXIF, XMP, GPS, thumbnails, colour profiles), comments, and whatever follows the picture,
 * such as a film or a second picture. Keeps the Adobe segment, which says how colours are coded. Undefined when the
 * bytes are no complete JPEG.
 */
export function stripJpeg(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== SOI) return undefined;
  const parts = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 2 <= bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === EOI) return joinBytes([...parts, bytes.subarray(at, at + 2)]);
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    if (at + 4 > bytes.length || length < 2 || at + 2 + length > bytes.length) return undefined;
    const end = marker === SOS ? endOfScan(bytes, at + 2 + length) : at + 2 + length;
    if (isPixels(marker, bytes, at)) parts.push(bytes.subarray(at, end));
    at = end;
  }
  return undefined;
}

function isPixels(marker: number, bytes: Uint8Array, at: number): boolean {
  if (marker === COM) return false;
  if (marker === APP14) return String.fromCharCode(...bytes.subarray(at + 4, at + 9)) === 'Adobe';
  return marker < APP0 || marker > APP15;
}

/** Entropy-coded data ends at a marker that is neither a stuffed zero nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}
