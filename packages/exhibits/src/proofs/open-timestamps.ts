import { hex } from '../sha256.ts';
import type { ProvedFile } from './time-proof.ts';

/** Magic bytes of a detached proof, then its version as a variable-length number. */
const HEADER = new Uint8Array([
  0x00, 0x4f, 0x70, 0x65, 0x6e, 0x54, 0x69, 0x6d, 0x65, 0x73, 0x74, 0x61, 0x6d, 0x70, 0x73, 0x00, 0x00, 0x50, 0x72,
  0x6f, 0x6f, 0x66, 0x00, 0xbf, 0x89, 0xe2, 0xe8, 0x84, 0xe8, 0x92, 0x94, 0x01,
]);

/** Bytes of the digest of the file, by the operation that made it: SHA-1, RIPEMD-160, SHA-256, Keccak-256. */
const DIGESTS: Readonly<Record<number, number>> = { 2: 20, 3: 20, 8: 32, 103: 32 };
const SHA256 = 0x08;

/** Tags of what follows a value: an attestation, a branch beside others, octets put after or before. */
const ATTESTATION = 0x00;
const BRANCH = 0xff;
const WITH_OPERAND: readonly number[] = [0xf0, 0xf1];
/** Digests, reversed, as digits. */
const WITHOUT: readonly number[] = [0x02, 0x03, 0x08, 0x67, 0xf2, 0xf3];

/** Bounds that the library which writes such proofs sets itself. */
const MOST_OPERAND = 4096;
const MOST_PAYLOAD = 8192;
const DEEPEST = 256;

/**
 * Of which file a detached OpenTimestamps proof of version 1 is; nothing when it is no such file. Its tree is read to the
 * last octet, so that one that was cut off is none.
 */
export function provedByOpenTimestamps(bytes: Uint8Array): ProvedFile | undefined {
  if (HEADER.some((byte, index) => bytes[index] !== byte)) return undefined;
  const operation = bytes[HEADER.length] ?? 0;
  const length = DIGESTS[operation];
  const start = HEADER.length + 1;
  if (length === undefined || endOfTree(bytes, start + length, 0) !== bytes.length) return undefined;
  if (operation !== SHA256) return {};
  return { sha256: hex(bytes.subarray(start, start + length)) };
}

/** Where the operations and attestations on one value end; not a number when they do not. All branches but the last are marked. */
function endOfTree(bytes: Uint8Array, start: number, depth: number): number {
  let at = start;
  while (bytes[at] === BRANCH) at = endOfStep(bytes, at + 1, depth);
  return endOfStep(bytes, at, depth);
}

function endOfStep(bytes: Uint8Array, at: number, depth: number): number {
  const tag = bytes[at];
  if (tag === undefined || depth > DEEPEST) return Number.NaN;
  // Its kind takes eight octets.
  if (tag === ATTESTATION) return endOfCounted(bytes, at + 9, MOST_PAYLOAD);
  if (WITH_OPERAND.includes(tag)) return endOfTree(bytes, endOfCounted(bytes, at + 1, MOST_OPERAND), depth + 1);
  return WITHOUT.includes(tag) ? endOfTree(bytes, at + 1, depth + 1) : Number.NaN;
}

/** After a number in groups of seven bits, the least first, and as many octets. */
function endOfCounted(bytes: Uint8Array, start: number, most: number): number {
  let count = 0;
  for (let at = start, unit = 1; count <= most; at += 1, unit *= 128) {
    const octet = bytes[at];
    if (octet === undefined) return Number.NaN;
    count += (octet & 0x7f) * unit;
    if (octet < 0x80) return count <= most && at + 1 + count <= bytes.length ? at + 1 + count : Number.NaN;
  }
  return Number.NaN;
}
