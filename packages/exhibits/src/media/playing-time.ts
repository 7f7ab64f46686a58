/** How long a sound or film plays, as its container declares; nothing is decoded. */
import type { Format } from '../recognise/format.ts';
import { indexOfSignature, latin } from '../recognise/signature.ts';

/** Seconds, rounded to hundredths; undefined when the file does not tell in a way that is read here (MP3, WebM). */
export function playingTime(bytes: Uint8Array, format: Format): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const reader = READERS[format];
  try {
    const seconds = reader?.(bytes, view);
    return seconds !== undefined && Number.isFinite(seconds) && seconds >= 0
      ? Math.round(seconds * 100) / 100
      : undefined;
  } catch (error) {
    // A length that points beyond the end: the file is cut short, and its time is not known.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

type Reader = (bytes: Uint8Array, view: DataView) => number | undefined;

const READERS: Partial<Record<Format, Reader>> = {
  mp4: isoTime,
  quicktime: isoTime,
  wav: waveTime,
  flac: flacTime,
  ogg: oggTime,
};

/** Movie header box: duration over time scale (ISO/IEC 14496-12, 8.2.2). */
function isoTime(bytes: Uint8Array, view: DataView): number | undefined {
  const movie = boxNamed(bytes, view, 'moov', 0, bytes.length);
  const header = movie && boxNamed(bytes, view, 'mvhd', movie.from, movie.to);
  if (header === undefined) return undefined;
  const long = view.getUint8(header.from) === 1;
  const scale = view.getUint32(header.from + (long ? 20 : 12));
  const duration = long ? Number(view.getBigUint64(header.from + 24)) : view.getUint32(header.from + 16);
  return scale === 0 ? undefined : duration / scale;
}

function boxNamed(bytes: Uint8Array, view: DataView, name: string, from: number, to: number) {
  let at = from;
  while (at + 8 <= to) {
    const short = view.getUint32(at);
    const head = short === 1 ? 16 : 8;
    const length = short === 1 ? Number(view.getBigUint64(at + 8)) : short === 0 ? to - at : short;
    if (length < head) return undefined;
    if (latin(bytes, at + 4, 4) === name) return { from: at + head, to: Math.min(to, at + length) };
    at += length;
  }
  return undefined;
}

/** Bytes of the data chunk over bytes a second. */
function waveTime(bytes: Uint8Array, view: DataView): number | undefined {
  const format = indexOfSignature(bytes.subarray(0, 65_536), 'fmt ');
  const data = indexOfSignature(bytes.subarray(0, 65_536), 'data');
  if (format < 0 || data < 0) return undefined;
  return view.getUint32(data + 4, true) / view.getUint32(format + 16, true);
}

/** STREAMINFO, the first block: 20 bits of sample rate, then 3, 5 and 36 bits of samples. */
function flacTime(_bytes: Uint8Array, view: DataView): number | undefined {
  const rate = view.getUint32(18) >>> 12;
  const samples = (view.getUint8(21) & 15) * 2 ** 32 + view.getUint32(22);
  return rate === 0 || samples === 0 ? undefined : samples / rate;
}

/** Granule of the last page over the rate of Vorbis, or 48 kHz of Opus. */
function oggTime(bytes: Uint8Array, view: DataView): number | undefined {
  const tail = Math.max(0, bytes.length - 65_536);
  let last = -1;
  for (let at = indexOfSignature(bytes, 'OggS', tail); at >= 0; at = indexOfSignature(bytes, 'OggS', at + 4)) last = at;
  if (last < 0) return undefined;
  const head = latin(bytes, 28, 8);
  const rate = head === 'OpusHead' ? 48_000 : head.startsWith('\x01vorbis') ? view.getUint32(28 + 12, true) : 0;
  return rate === 0 ? undefined : Number(view.getBigUint64(last + 6, true)) / rate;
}
