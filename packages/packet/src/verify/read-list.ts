import { failure, type Outcome, success } from '@sanctions-packet/core';
import { isProfile } from '@sanctions-packet/core/disclosure';
import type { ManifestEntry, PacketManifest } from '../assemble.ts';
import { CONTAINERS } from '../packet.ts';
import { jsonBytes, NEUTRAL_PATH } from '../packet-file.ts';
import { sha256 } from '../sha256.ts';
import { type VerifyProblem, verifyProblem } from './verify-problem.ts';

export const LIST = 'packet.json';

const HASH = /^[0-9a-f]{64}$/;

/**
 * Reads `packet.json`. It must be byte for byte as it was written, by the hash that it holds of itself, and name each
 * path once. Problems: `packet.list-missing`, `packet.list-changed`.
 */
export async function readList(bytes: Uint8Array | undefined): Promise<Outcome<PacketManifest, VerifyProblem>> {
  if (bytes === undefined) {
    const what = 'There is no packet.json, which lists every file: this is no packet, or a part of one.';
    return failure([verifyProblem('packet.list-missing', LIST, what, 'Give the folder that holds packet.json.')]);
  }
  const list = parse(bytes);
  return isList(list) && (await isAsWritten(list, bytes)) ? success(list) : failure([changed()]);
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

async function isAsWritten(list: PacketManifest, bytes: Uint8Array): Promise<boolean> {
  const { digest, ...rest } = list;
  return (await sha256(jsonBytes(rest))) === digest && (await sha256(jsonBytes(list))) === (await sha256(bytes));
}

function isList(value: unknown): value is PacketManifest {
  if (!isRecord(value) || !Array.isArray(value['files'])) return false;
  const entries: readonly unknown[] = value['files'];
  const texts = ['regime', 'target', 'date', 'digest'].every((key) => typeof value[key] === 'string');
  return texts && entries.every(isEntry) && new Set(entries.map(({ path }) => path)).size === entries.length;
}

function isEntry(value: unknown): value is ManifestEntry {
  if (!isRecord(value)) return false;
  const { path, role, container, profile, mediaType, bytes, sha256: hash } = value;
  return (
    typeof path === 'string' &&
    NEUTRAL_PATH.test(path) &&
    typeof role === 'string' &&
    CONTAINERS.some((known) => known === container && path.startsWith(`${known}/`)) &&
    typeof profile === 'string' &&
    isProfile(profile) &&
    typeof mediaType === 'string' &&
    Number.isSafeInteger(bytes) &&
    typeof hash === 'string' &&
    HASH.test(hash)
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function changed(): VerifyProblem {
  return verifyProblem('packet.list-changed', LIST, 'packet.json is not as it was written: its own hash differs.');
}
