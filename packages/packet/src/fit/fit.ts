import type { ElementState, ExhibitCitation, GateFinding, Verdict } from '@sanctions-packet/core/regime';

/** Version of the shape of `Fit`. */
export const FIT_VERSION = '1.0';

/**
 * Whether a government's law reaches a person on the records of the dossier: that of the ground that comes nearest.
 * `eligible`: every element of a ground is spoken to by independent sources, and nothing against. `weak`: every element
 * is spoken to, something thinly, or against. `missing`: an element of every ground in reach is not spoken to.
 * `excluded`: no ground reaches the person.
 */
export type FitVerdict = 'eligible' | 'weak' | 'missing' | 'excluded';

/** Where each target can be proposed, and what is lacking. Internal: it never leaves in a packet. */
export interface Fit {
  readonly fitVersion: typeof FIT_VERSION;
  /** `YYYY-MM-DD`; which law is in force. */
  readonly date: string;
  /** Id of the dossier. */
  readonly dossier: string;
  readonly governments: readonly FitGovernment[];
  readonly targets: readonly FitTarget[];
}

/** One regime with its words in English, told once for all targets. */
export interface FitGovernment {
  readonly regime: string;
  /** English name of the state. */
  readonly name: string;
  readonly grounds: readonly FitGroundWords[];
  readonly elements: readonly FitElementWords[];
}

export interface FitGroundWords {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  /** Citation as it is printed. */
  readonly citation: string;
}

export interface FitElementWords {
  readonly id: string;
  readonly title: string;
  /** What would complete it. */
  readonly remedy: string;
}

/** One target against every government. */
export interface FitTarget {
  readonly id: string;
  readonly name: string;
  /** Listings of this target anywhere, as the dossier tells them. */
  readonly listings: readonly FitListing[];
  /** Every record that speaks for or against in one of the pairs, with what it rests on. */
  readonly records: readonly FitRecord[];
  /** One for each government, in their order. */
  readonly pairs: readonly FitPair[];
}

/** A listing that a target has already. */
export interface FitListing {
  readonly id: string;
  readonly programme: string;
  /** In English when the dossier has it, else in the first language it has. */
  readonly authority?: string;
  /** EDTF. */
  readonly listedOn?: string;
  /** EDTF; the listing stands when absent. */
  readonly delistedOn?: string;
}

/** A record that speaks in a pair, with the exhibits for and against it. */
export interface FitRecord {
  readonly id: string;
  /** Exhibits that carry it. */
  readonly exhibits: readonly ExhibitCitation[];
  /** Exhibits that contradict it. */
  readonly contradictedBy: readonly ExhibitCitation[];
}

/** One target under one government. */
export interface FitPair {
  readonly regime: string;
  readonly verdict: FitVerdict;
  /** Whether the dossier asks this government for a measure against the target. */
  readonly asked: boolean;
  /** The ground that comes nearest, from which the verdict is taken. */
  readonly nearest: string;
  readonly grounds: readonly FitGround[];
  /** Each finding once, with the grounds that it serves. */
  readonly elements: readonly FitElement[];
  /** What one more piece of evidence would do, the best first; empty when no single one lifts the verdict. */
  readonly lifts: readonly FitLift[];
}

/** One ground of a government for one target. */
export interface FitGround {
  readonly id: string;
  readonly verdict: Verdict;
  /** Whether a requested measure asks for it. */
  readonly requested: boolean;
  /** Gates that are closed, or of which the dossier does not say. */
  readonly gates: readonly GateFinding[];
}

/** One element, as the fit report tells it for the grounds that share it. */
export interface FitElement {
  readonly id: string;
  readonly grounds: readonly string[];
  /** Present when the ground is shown without it. */
  readonly optional?: true;
  /** Present when the law asks for an argument: what the records say is enough, whatever sources stand behind it. */
  readonly argued?: true;
  readonly state: ElementState;
  readonly contradicted: boolean;
  readonly independentSources: number;
  /** Ids of records; see `FitTarget.records`. */
  readonly speaksFor: readonly string[];
  readonly speaksAgainst: readonly string[];
}

/** One missing piece that alone would lift the verdict of the pair. */
export interface FitLift {
  readonly kind: 'element' | 'gate';
  /** Id of the element, or kind of the gate. */
  readonly id: string;
  /** `first`: no record speaks yet. `second`: a second, independent source. `fact`: the dossier does not say. */
  readonly piece: 'first' | 'second' | 'fact';
  /** The ground that it would bring up. */
  readonly ground: string;
  readonly to: FitVerdict;
}
