/** A PNG whose rows a PDF can hold as they are. */
export interface PlainPng {
  readonly width: number;
  readonly height: number;
  readonly components: 1 | 3;
  readonly data: Uint8Array;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Reads an 8-bit grey or RGB PNG without transparency and interlacing; nothing for others, which must be decoded. */
export function readPlainPng(file: Uint8Array): PlainPng | undefined {
  if (SIGNATURE.some((byte, index) => file[index] !== byte) || file.length < 33) return undefined;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const colour = file[25];
  if (file[24] !== 8 || (colour !== 0 && colour !== 2) || file[28] !== 0) return undefined;
  const parts: Uint8Array[] = [];
  for (let at = 8; at + 12 <= file.length; ) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...file.subarray(at + 4, at + 8));
    if (type === 'tRNS' || at + 12 + length > file.length) return undefined;
    if (type === 'IDAT') parts.push(file.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  if (parts.length === 0) return undefined;
  return {
    width: view.getUint32(16),
    height: view.getUint32(20),
    components: colour === 0 ? 1 : 3,
    data: joined(parts),
  };
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
