import type { Outcome } from '@sanctions-packet/core';
import * as packet from '@sanctions-packet/packet';
import { loadRenderers, type Renderers } from './renderers.ts';

/** What a packet is made from; without renderers, those of this distribution write Word and PDF. */
export type PacketChoice = WithDefaults<packet.PacketRequest>;

/** The same for several targets. */
export type FilingChoice = WithDefaults<packet.FilingRequest>;

type WithDefaults<Request extends { readonly renderers: unknown }> = Omit<Request, 'renderers'> &
  Partial<Pick<Request, 'renderers'>>;

/**
 * Builds one government's packet for one target: every file in memory, or every blocking problem of every document at
 * once. Reads the fonts of this distribution from the disk, the first time; touches nothing else.
 */
export async function buildPacket(choice: PacketChoice): Promise<Outcome<packet.Packet>> {
  return packet.buildPacket(await complete(choice));
}

/** Builds the packets of several targets one after the other, as they are asked for. */
export async function* buildFiling(choice: FilingChoice): AsyncGenerator<packet.FilingItem> {
  yield* packet.buildFiling(await complete(choice));
}

let loaded: Promise<Renderers> | undefined;

async function complete<Choice extends PacketChoice | FilingChoice>(
  choice: Choice,
): Promise<Choice & Pick<packet.PacketRequest, 'renderers' | 'paginator'>> {
  loaded ??= loadRenderers();
  const { docx, pdf } = await loaded;
  return { paginator: pdf, ...choice, renderers: choice.renderers ?? [docx, pdf] };
}
