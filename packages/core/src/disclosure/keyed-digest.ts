import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * HMAC-SHA-256 (RFC 2104) of parts under the salt of a vault. Each part is preceded by its length, so that no two lists
 * of parts give the same bytes. Without the salt nobody can try values out.
 */
export function keyedDigest(salt: string, ...parts: readonly string[]): Uint8Array {
  const text = parts.map((part) => `${part.length}:${part}`).join('');
  return hmac(sha256, utf8ToBytes(salt), utf8ToBytes(text));
}
