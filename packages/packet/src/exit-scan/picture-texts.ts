import { type FoundText, Unreadable } from './found-text.ts';

/** Chunks of a PNG that hold nothing but the picture (ISO 15948, 5.6 and 11). */
const PLAIN_CHUNKS: ReadonlySet<string> = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB sBIT bKGD hIST pHYs cICP'.split(' '),
);
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * A picture must be a PNG or JPEG of nothing but the picture: text chunks, EXIF, XMP, comments, colour profiles with
 * their descriptions and bytes after the end are refused. The picture itself is not looked at.
 */
export function pictureTexts(bytes: Uint8Array): readonly FoundText[] {
  if (PNG.every((byte, index) => bytes[index] === byte)) checkPng(bytes);
  else if (bytes[0] === 0xff && bytes[1] === 0xd8) checkJpeg(bytes);
  else throw new Unreadable('A picture of an unknown kind');
  return [];
}

function checkPng(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = PNG.length;
  while (at + 12 <= bytes.length) {
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (!PLAIN_CHUNKS.has(type)) throw new Unreadable('A picture with more than the picture');
    at += view.getUint32(at) + 12;
    if (type === 'IEND') break;
  }
  if (at !== bytes.length) throw new Unreadable('A picture with bytes after its end');
}

/** Segments that hold nothing but the picture, and the two headers JFIF and Adobe. */
function isPlainSegment(marker: number): boolean {
  const tables = marker === 0xdb || marker === 0xc4 || marker === 0xdd || marker === 0xda || marker === 0xcc;
  return tables || (marker >= 0xc0 && marker <= 0xcf) || marker === 0xe0 || marker === 0xee;
}

function checkJpeg(bytes: Uint8Array): void {
  let at = 2;
  while (at < bytes.length) {
    if (bytes[at] !== 0xff) throw new Unreadable('A damaged picture');
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xd9) break;
    if (!isPlainSegment(marker)) throw new Unreadable('A picture with more than the picture');
    at += 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
    if (marker === 0xda) at = nextSegment(bytes, at);
  }
  if (at + 2 !== bytes.length) throw new Unreadable('A picture with bytes after its end');
}

/** Where the coded picture ends: the next marker that is neither stuffing nor a restart. */
function nextSegment(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && marker !== 0 && !(marker >= 0xd0 && marker <= 0xd7)) return at;
    at += 1;
  }
  return at;
}
