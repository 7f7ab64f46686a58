import type { Outcome } from '@sanctions-packet/core';
import { type DisclosedDossier, disclose, type Profile, type WithheldTerms } from '@sanctions-packet/core/disclosure';
import type { Dossier, Vault } from '@sanctions-packet/core/evidence';

export interface Disclosed<P extends Profile = Profile> {
  readonly dossier: DisclosedDossier<P>;
  readonly withheld: WithheldTerms;
}

/** The disclosed dossiers of one filing, each made once: the gate is passed per profile, not per target. */
export interface Disclosures {
  of<P extends Profile>(profile: P): Outcome<Disclosed<P>>;
}

export function createDisclosures(request: {
  readonly dossier: Dossier;
  readonly vault?: Vault;
  readonly regime: { readonly id: string };
  readonly date: string;
  readonly renumber?: boolean;
}): Disclosures {
  const made = new Map<Profile, Outcome<Disclosed>>();
  return {
    of<P extends Profile>(profile: P) {
      // The map holds under each profile what was disclosed for that very profile.
      const known = made.get(profile) as Outcome<Disclosed<P>> | undefined;
      if (known !== undefined) return known;
      const outcome = disclose(request.dossier, request.vault, {
        profile,
        recipient: request.regime.id,
        asOf: request.date,
        ...(request.renumber === undefined ? {} : { renumber: request.renumber }),
      });
      made.set(profile, outcome);
      return outcome;
    },
  };
}
