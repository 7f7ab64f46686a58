export interface Jpeg {
  readonly width: number;
  readonly height: number;
  readonly components: 1 | 3;
  /** The file without its metadata. */
  readonly bytes: Uint8Array;
}

const START_OF_SCAN = 0xda;
const ADOBE = 0xee;
const COMMENT = 0xfe;

/**
 * Reads a JPEG's frame and drops its application data and comments: places and names of cameras and people came back
 * out of PDFs whose pictures still had them. Images are to be re-encoded before; this is the second lock. Returns
 * nothing for what is not a JPEG in grey or three colours of 8 bits.
 */
export function readJpeg(file: Uint8Array): Jpeg | undefined {
  if (file[0] !== 0xff || file[1] !== 0xd8) return undefined;
  const kept: Uint8Array[] = [file.subarray(0, 2)];
  let frame: Omit<Jpeg, 'bytes'> | undefined;
  let at = 2;
  while (at + 4 <= file.length) {
    const marker = file[at + 1] ?? 0;
    if (file[at] !== 0xff) return undefined;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const end = at + 2 + (((file[at + 2] ?? 0) << 8) | (file[at + 3] ?? 0));
    if (isFrame(marker)) frame = frameOf(file, at);
    if (marker === START_OF_SCAN) {
      kept.push(file.subarray(at));
      return frame === undefined ? undefined : { ...frame, bytes: joined(kept) };
    }
    const dropped = (marker >= 0xe1 && marker <= 0xef && marker !== ADOBE) || marker === COMMENT;
    if (!dropped) kept.push(file.subarray(at, end));
    at = end;
  }
  return undefined;
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function frameOf(file: Uint8Array, at: number): Omit<Jpeg, 'bytes'> | undefined {
  const word = (index: number): number => ((file[index] ?? 0) << 8) | (file[index + 1] ?? 0);
  const components = file[at + 9];
  if (file[at + 4] !== 8 || (components !== 1 && components !== 3)) return undefined;
  return { height: word(at + 5), width: word(at + 7), components };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
