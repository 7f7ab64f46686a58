import type { Problem } from '@sanctions-packet/core';
import type { Profile } from '@sanctions-packet/core/disclosure';

/** Disclosable, restricted and internal files never share a container: what a ministry holds may reach the person named. */
export type Container = (typeof CONTAINERS)[number];

/** The three containers of a packet, by who may see them. */
export const CONTAINERS = ['disclosable', 'restricted', 'internal'] as const;

/**
 * How containers are packed: each as a bag (RFC 8493), or those of `SIGNABLE` as what an ASiC-E container holds
 * (ETSI EN 319 162-1), whose signature takes the place of a bag's lists.
 */
export type Packing = 'bag' | 'asice';

/** What is sent, and may be signed. */
export const SIGNABLE: readonly Container[] = ['disclosable', 'restricted'];

/** Containers that are bags, given how a packet is packed. */
export function bagsOf(packing: Packing | undefined): readonly Container[] {
  return packing === 'asice' ? CONTAINERS.filter((container) => !SIGNABLE.includes(container)) : CONTAINERS;
}

/** One file of a packet, before anything is written. */
export interface PacketFile {
  /** Path inside the packet's folder, `/` between parts, neutral ASCII, no personal names. */
  readonly path: string;
  /** What it is, such as `submission`, `evidence-index`, `checklist`. */
  readonly role: string;
  readonly container: Container;
  readonly profile: Profile;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** Lower-case hex. */
  readonly sha256: string;
  /** BCP 47, for documents. */
  readonly language?: string;
  /** Pages, for paginated formats. */
  readonly pages?: number;
}

/** One government's packet for one target: everything that goes into its folder, in memory. */
export interface Packet {
  readonly regime: string;
  readonly target: string;
  /** `YYYY-MM-DD`, as passed in. */
  readonly date: string;
  /** BCP 47; each document in each of them. */
  readonly languages: readonly string[];
  /** Absent when every container is a bag. */
  readonly packing?: 'asice';
  /** In the order of their paths; `packet.json` is the last. */
  readonly files: readonly PacketFile[];
  /** Everything to be told about this packet, blocking problems excepted: with one there is no packet. */
  readonly problems: readonly Problem[];
}
