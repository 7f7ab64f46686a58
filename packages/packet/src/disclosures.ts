import type { Outcome } from '@sanctions-packet/core';
import {
  type DisclosedDossier,
  disclose,
  type Profile,
  type Recognisable,
  type WithheldTerms,
} from '@sanctions-packet/core/disclosure';
import type { Dossier, Vault } from '@sanctions-packet/core/evidence';

export interface Disclosed<P extends Profile = Profile> {
  readonly dossier: DisclosedDossier<P>;
  readonly withheld: WithheldTerms;
  readonly recognisable: readonly Recognisable[];
}

/** The disclosed dossiers of one filing, each made once: the gate is passed per profile, not per target. */
export interface Disclosures {
  of<P extends Profile>(profile: P): Outcome<Disclosed<P>>;
}

/** What whoever builds may ask of the gate. */
export interface DisclosureChoice {
  /** Pseudonyms that no other recipient sees, so that packets cannot be joined by them; needs the salt of the vault. */
  readonly renumber?: boolean;
  /** Victims of whom the same must be told in what anybody may read, else there is no packet; from 2 to 1000. */
  readonly alike?: number;
  /** Whether what makes a pseudonymous victim rare is told less exactly there. */
  readonly blur?: boolean;
}

/** To whom a case goes, on which day (`YYYY-MM-DD`). */
interface Filing extends DisclosureChoice {
  readonly dossier: Dossier;
  readonly vault?: Vault;
  readonly regime: { readonly id: string };
  readonly date: string;
}

function choiceOf({ renumber, alike, blur }: DisclosureChoice): DisclosureChoice {
  return {
    ...(renumber === undefined ? {} : { renumber }),
    ...(alike === undefined ? {} : { alike }),
    ...(blur === undefined ? {} : { blur }),
  };
}

/**
 * The gate for one dossier, regime and day (`YYYY-MM-DD`): each profile is disclosed once, when it is first asked for.
 */
export function createDisclosures(request: Filing): Disclosures {
  const made = new Map<Profile, Outcome<Disclosed>>();
  return {
    of<P extends Profile>(profile: P) {
      // The map holds under each profile what was disclosed for that very profile.
      const known = made.get(profile) as Outcome<Disclosed<P>> | undefined;
      if (known !== undefined) return known;
      const outcome = profile === 'internal' ? forTheHouse(request) : discloseFor(profile, request);
      made.set(profile, outcome);
      return outcome as Outcome<Disclosed<P>>;
    },
  };
}

function discloseFor<P extends Profile>(profile: P, request: Filing): Outcome<Disclosed<P>> {
  return disclose(request.dossier, request.vault, {
    profile,
    recipient: request.regime.id,
    asOf: request.date,
    ...choiceOf(request),
  });
}

const internal = new WeakMap<Dossier, { readonly of: Omit<Filing, 'regime'>; readonly outcome: Outcome<Disclosed> }>();

/** What the house itself may see, whoever is addressed: made once for all governments. */
function forTheHouse(request: Filing): Outcome<Disclosed> {
  const known = internal.get(request.dossier);
  if (known !== undefined && isAlike(known.of, request)) return known.outcome;
  const outcome = discloseFor('internal', request);
  const { regime: _, ...of } = request;
  internal.set(request.dossier, { of, outcome });
  return outcome;
}

function isAlike(one: Omit<Filing, 'regime'>, other: Omit<Filing, 'regime'>): boolean {
  const chosen = (of: DisclosureChoice): string => JSON.stringify(choiceOf(of));
  return one.vault === other.vault && one.date === other.date && chosen(one) === chosen(other);
}
