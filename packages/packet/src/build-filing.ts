import type { Outcome } from '@sanctions-packet/core';
import { buildDisclosed, type PacketRequest } from './build-packet.ts';
import { createDisclosures } from './disclosures.ts';
import type { Packet } from './packet.ts';

/** A filing: one regime, several targets, the same dossier, day and renderers. */
export interface FilingRequest extends Omit<PacketRequest, 'target'> {
  readonly targets: readonly string[];
}

/** The packet of one target, or why there is none. */
export interface FilingItem {
  readonly target: string;
  readonly outcome: Outcome<Packet>;
}

/**
 * Builds the packets of a filing one after the other, as they are asked for: memory holds one packet at a time. A
 * target that fails does not stop the next.
 */
export async function* buildFiling(request: FilingRequest): AsyncGenerator<FilingItem> {
  const disclosures = createDisclosures(request);
  for (const target of request.targets) {
    yield { target, outcome: await buildDisclosed({ ...request, target }, disclosures) };
  }
}
