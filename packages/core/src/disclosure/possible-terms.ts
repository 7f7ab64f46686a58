import type { Dossier, Vault } from '../evidence/schema/types.ts';
import { reveal } from '../evidence/sealed.ts';
import type { DiscloseOptions } from './disclose.ts';
import { passGate } from './pass-gate.ts';
import type { Profile } from './profile.ts';
import { acknowledgementDigest } from './scan/acknowledgements.ts';
import { findTerms } from './scan/free-text-scan.ts';

/** A place where a word is like a protected name, and what acknowledges it. No text and no name is in it. */
export interface PossibleTerm {
  /** Path in the dossier, as the problem gives it. */
  readonly at: string;
  /** The same by the id of the record. */
  readonly place: string;
  readonly about: string;
  /** For the field `digest` of an acknowledgement. */
  readonly digest: string;
}

/**
 * Every place that a person may acknowledge under a profile. The vault must hold its salt and belong to the dossier,
 * and the options must be such as `disclose` takes; otherwise there is none.
 */
export function possibleTerms<P extends Profile>(
  dossier: Dossier,
  vault: Vault,
  options: DiscloseOptions<P>,
): readonly PossibleTerm[] {
  const { salt } = vault;
  if (salt === undefined || vault.dossier !== dossier.id) return [];
  const { records, withheld, gate } = passGate(dossier, vault, options);
  return findTerms({ ...records }, withheld, gate.pathOf)
    .filter(({ level }) => level === 'stem')
    .map(({ at, place, about, text }) => ({
      at,
      place,
      about,
      digest: acknowledgementDigest(reveal(salt), { place, about, text }),
    }));
}
