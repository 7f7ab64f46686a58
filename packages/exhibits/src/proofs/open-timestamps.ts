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

/** Of which file a detached OpenTimestamps proof of version 1 is; nothing when it is no such file. */
export function provedByOpenTimestamps(bytes: Uint8Array): ProvedFile | undefined {
  if (HEADER.some((byte, index) => bytes[index] !== byte)) return undefined;
  const operation = bytes[HEADER.length] ?? 0;
  const length = DIGESTS[operation];
  const start = HEADER.length + 1;
  // What follows the digest is the proof itself.
  if (length === undefined || bytes.length <= start + length) return undefined;
  if (operation !== SHA256) return {};
  return { sha256: hex(bytes.subarray(start, start + length)) };
}
