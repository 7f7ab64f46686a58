import type { PacketFile } from './packet.ts';
import { sha256 } from './sha256.ts';

/** Lower-case ASCII, digits and hyphens, `/` between parts. */
export const NEUTRAL_PATH = /^[a-z0-9][a-z0-9-]*(\/[a-z0-9][a-z0-9-]*)*\.[a-z0-9]+$/;

/** A file of the packet with its hash. A path that is not neutral ASCII is a bug: it could carry a name. */
export async function packetFile(file: Omit<PacketFile, 'sha256'>): Promise<PacketFile> {
  if (!NEUTRAL_PATH.test(file.path)) throw new Error('A packet path must be lower-case ASCII, digits and hyphens');
  return { ...file, sha256: await sha256(file.bytes) };
}

const encoder = new TextEncoder();

/** JSON with two-space indents and a final newline, as bytes. */
export function jsonBytes(value: unknown): Uint8Array {
  return encoder.encode(`${JSON.stringify(value, null, 2)}\n`);
}

export function textBytes(value: string): Uint8Array {
  return encoder.encode(value);
}
