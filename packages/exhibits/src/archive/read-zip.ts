/** A ZIP file, read without trusting a single length in it. */
import { Inflate } from 'fflate';
import { Refusal } from '../exhibit-problem.ts';
import type { Limits } from '../limits.ts';

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packed: Uint8Array;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/** Entries in the order of the central directory; refuses encryption, ZIP64, several disks, and names said twice. */
export function readZip(bytes: Uint8Array, limits: Limits): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === undefined) throw new Refusal('exhibit.damaged');
  const count = view.getUint16(end + 10, true);
  if (count > limits.archiveEntries) throw new Refusal('exhibit.expands-too-far');
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) throw new Refusal('exhibit.damaged');
    entries.push(entryAt(view, at));
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (at !== end || new Set(entries.map(({ name }) => name.toLowerCase())).size !== entries.length) {
    throw new Refusal('exhibit.damaged');
  }
  return entries;
}

/** The end record closes the file: what follows it could be another file. */
function endRecord(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END && at + 22 + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return undefined;
}

function entryAt(view: DataView, at: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const packedLength = view.getUint32(at + 20, true);
  const nameLength = view.getUint16(at + 28, true);
  const local = view.getUint32(at + 42, true);
  if ((flags & 1) !== 0) throw new Refusal('exhibit.needs-password');
  if ((method !== 0 && method !== 8) || local + 30 > view.byteLength || view.getUint32(local, true) !== LOCAL) {
    throw new Refusal('exhibit.damaged');
  }
  const name = new TextDecoder().decode(bytesAt(view, at + 46, nameLength));
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  return { name, method, packed: bytesAt(view, start, packedLength) };
}

function bytesAt(view: DataView, at: number, length: number): Uint8Array {
  if (at + length > view.byteLength) throw new Refusal('exhibit.damaged');
  return new Uint8Array(view.buffer, view.byteOffset + at, length);
}

/** One entry unpacked, or a refusal when it is longer than `most`, whatever its header says. */
export function unpackEntry(entry: ZipEntry, most: number): Uint8Array {
  if (entry.method === 0) {
    if (entry.packed.length > most) throw new Refusal('exhibit.expands-too-far');
    return entry.packed;
  }
  return inflateBounded(entry.packed, most);
}

const STEP = 65_536;

/** Unpacks raw deflated data piece by piece and stops at `most` bytes: a bomb costs no more than its first piece beyond. */
export function inflateBounded(packed: Uint8Array, most: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  const inflater = new Inflate();
  inflater.ondata = (chunk) => {
    length += chunk.length;
    if (length > most) throw new Refusal('exhibit.expands-too-far');
    parts.push(chunk);
  };
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('exhibit.damaged');
  }
  return joinBytes(parts, length);
}

export function joinBytes(parts: readonly Uint8Array[], length = parts.reduce((sum, part) => sum + part.length, 0)) {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
