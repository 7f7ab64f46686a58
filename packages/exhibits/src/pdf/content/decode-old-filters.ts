/** The filters of PDF that are older than Flate (ISO 32000-1, 7.4.2 to 7.4.5), each with a bound. */
import { joinBytes } from '../../archive/read-zip.ts';
import { Refusal } from '../../exhibit-problem.ts';

const isSpace = (byte: number) => byte <= 0x20;
const [BANG, Z, TILDE, U] = [0x21, 0x7a, 0x7e, 0x75];

export function decodeAsciiHex(bytes: Uint8Array, most: number): Uint8Array {
  const out: number[] = [];
  let high: number | undefined;
  for (const byte of bytes) {
    if (byte === 0x3e) break;
    if (isSpace(byte)) continue;
    const digit = Number.parseInt(String.fromCharCode(byte), 16);
    if (Number.isNaN(digit)) throw new Refusal('exhibit.damaged');
    if (high === undefined) high = digit;
    else {
      out.push(high * 16 + digit);
      high = undefined;
    }
    if (out.length > most) throw new Refusal('exhibit.expands-too-far');
  }
  if (high !== undefined) out.push(high * 16);
  return Uint8Array.from(out);
}

export function decodeAscii85(bytes: Uint8Array, most: number): Uint8Array {
  const out: number[] = [];
  let group: number[] = [];
  for (const byte of bytes) {
    if (byte === TILDE) break;
    if (isSpace(byte)) continue;
    if (byte === Z && group.length === 0) out.push(0, 0, 0, 0);
    else {
      if (byte < BANG || byte > U) throw new Refusal('exhibit.damaged');
      group.push(byte - BANG);
    }
    if (group.length === 5) {
      out.push(...groupBytes(group, 4));
      group = [];
    }
    if (out.length > most) throw new Refusal('exhibit.expands-too-far');
  }
  if (group.length > 1) out.push(...groupBytes([...group, 84, 84, 84, 84].slice(0, 5), group.length - 1));
  return Uint8Array.from(out);
}

function groupBytes(group: readonly number[], count: number): readonly number[] {
  const value = group.reduce((sum, digit) => sum * 85 + digit, 0);
  return [value / 0x1000000, value / 0x10000, value / 0x100, value]
    .map((one) => Math.floor(one) & 0xff)
    .slice(0, count);
}

export function decodeRunLength(bytes: Uint8Array, most: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let at = 0; at < bytes.length; ) {
    const count = bytes[at] ?? 128;
    if (count === 128) break;
    const literal = count < 128;
    const part = literal
      ? bytes.subarray(at + 1, at + 2 + count)
      : new Uint8Array(257 - count).fill(bytes[at + 1] ?? 0);
    at += literal ? count + 2 : 2;
    length += part.length;
    if (length > most) throw new Refusal('exhibit.expands-too-far');
    parts.push(part);
  }
  return joinBytes(parts, length);
}

const CLEAR = 256;
const END = 257;

/** Codes of 9 to 12 bits, high bit first, widening one code early: what EarlyChange 1, the default, means. */
export function decodeLzw(bytes: Uint8Array, most: number): Uint8Array {
  const parts: Uint8Array[] = [];
  const single = Array.from({ length: 256 }, (_, byte) => Uint8Array.of(byte));
  let table: Uint8Array[] = [];
  let previous: Uint8Array | undefined;
  let length = 0;
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfffff;
    bits += 8;
    const width = widthFor(table.length + 258 + (previous === undefined ? 0 : 1));
    if (bits < width) continue;
    bits -= width;
    const code = (held >> bits) & ((1 << width) - 1);
    if (code === END) break;
    if (code === CLEAR) {
      table = [];
      previous = undefined;
      continue;
    }
    const known = code < CLEAR ? single[code] : table[code - 258];
    const entry: Uint8Array | undefined = known ?? (previous && grown(previous, previous));
    if (entry === undefined || (known === undefined && code - 258 !== table.length))
      throw new Refusal('exhibit.damaged');
    if (previous !== undefined && table.length < 4096 - 258) table.push(grown(previous, entry));
    previous = entry;
    length += entry.length;
    if (length > most) throw new Refusal('exhibit.expands-too-far');
    parts.push(entry);
  }
  return joinBytes(parts, length);
}

function widthFor(next: number): number {
  if (next < 512) return 9;
  if (next < 1024) return 10;
  return next < 2048 ? 11 : 12;
}

function grown(text: Uint8Array, by: Uint8Array): Uint8Array {
  return joinBytes([text, by.subarray(0, 1)]);
}
