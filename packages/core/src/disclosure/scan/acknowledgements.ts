import { bytesToHex } from '@noble/hashes/utils.js';
import type { Vault } from '../../evidence/schema/types.ts';
import { reveal } from '../../evidence/sealed.ts';
import { keyedDigest } from '../keyed-digest.ts';
import type { TermFinding } from './free-text-scan.ts';

/** `stale`: somebody acknowledged this place for this person when its text was another. */
export type AcknowledgementState = 'none' | 'stale' | 'standing';

/** What people found who looked at words like a protected name. */
export interface Acknowledgements {
  readonly stateOf: (finding: TermFinding) => AcknowledgementState;
}

/** Reads the acknowledgements of a vault; one made after `asOf` (`YYYY-MM-DD`) is not made yet. */
export function createAcknowledgements(vault: Vault | undefined, asOf: string): Acknowledgements {
  const digests = new Map<string, Set<string>>();
  for (const { place, about, digest, on } of vault?.acknowledgements ?? []) {
    if (on > asOf) continue;
    const key = `${place} ${about}`;
    const known = digests.get(key);
    if (known === undefined) digests.set(key, new Set([digest]));
    else known.add(digest);
  }
  const salt = vault?.salt;
  return {
    stateOf: (finding) => {
      const known = digests.get(`${finding.place} ${finding.about}`);
      if (known === undefined) return 'none';
      return salt !== undefined && known.has(acknowledgementDigest(reveal(salt), finding)) ? 'standing' : 'stale';
    },
  };
}

/** Lower-case hex. It covers the whole text of the place, so that any change of it makes the acknowledgement stale. */
export function acknowledgementDigest(salt: string, { place, about, text }: Omit<TermFinding, 'at' | 'level'>): string {
  return bytesToHex(keyedDigest(salt, 'acknowledgement', place, about, text));
}
