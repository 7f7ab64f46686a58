import type { Problem } from '@sanctions-packet/core';
import type { Recognisable } from '@sanctions-packet/core/disclosure';
import type { ElementState, GateFinding, Speaking, Verdict } from '@sanctions-packet/core/regime';

/** Version of the shape of `checklist.json`. */
export const CHECKLIST_VERSION = '1.0';

/**
 * What a lawyer must see before a packet is sent: for each ground and element which records speak, on which exhibit and
 * page, what speaks against, what would complete it; and everything the program was told to warn about. Internal: it
 * never leaves in a packet.
 */
export interface Checklist {
  readonly checklistVersion: typeof CHECKLIST_VERSION;
  readonly regime: string;
  readonly target: { readonly id: string; readonly name: string };
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly grounds: readonly ChecklistGround[];
  /** Who could be guessed in what anybody may read; pseudonyms and attributes, never a name. */
  readonly recognisable: readonly Recognisable[];
  /** How this government's packets call people, when they are renumbered for it; else empty. */
  readonly pseudonyms: readonly PacketPseudonym[];
  /** Blocking problems first. */
  readonly problems: readonly Problem[];
}

/** A record, and its pseudonym for one recipient. */
export interface PacketPseudonym {
  readonly record: string;
  readonly pseudonym: string;
}

/** One ground with its verdict, as the checklist tells it. */
export interface ChecklistGround {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly instrument: string;
  /** Citation as it is printed. */
  readonly citation: string;
  readonly verdict: Verdict;
  readonly requested: boolean;
  readonly gates: readonly GateFinding[];
  readonly elements: readonly ChecklistElement[];
}

/** One element of a ground, as the checklist tells it. */
export interface ChecklistElement {
  readonly id: string;
  readonly title: string;
  readonly state: ElementState;
  /** Present when the request itself is all there can be, so that no source is asked for. */
  readonly argued?: true;
  readonly contradicted: boolean;
  readonly independentSources: number;
  readonly speaksFor: readonly Speaking[];
  readonly speaksAgainst: readonly Speaking[];
  /** What would complete it; absent when it is supported. */
  readonly remedy?: string;
}
