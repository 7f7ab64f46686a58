import type { Problem } from '@sanctions-packet/core';
import type { Profile } from '@sanctions-packet/core/disclosure';

/** Disclosable, restricted and internal files never share a container: what a ministry holds may reach the person named. */
export type Container = (typeof CONTAINERS)[number];

export const CONTAINERS = ['disclosable', 'restricted', 'internal'] as const;

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
  /** In the order of their paths; `packet.json` is the last. */
  readonly files: readonly PacketFile[];
  /** Everything to be told about this packet, blocking problems excepted: with one there is no packet. */
  readonly problems: readonly Problem[];
}
