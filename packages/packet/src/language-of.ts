import type { PacketRequest } from './build-packet.ts';

/** The language of a packet (BCP 47): the one asked for, else the regime's first. */
export function languageOf({ language, regime }: Pick<PacketRequest, 'language' | 'regime'>): string {
  const [first] = regime.law.filing.languages.value;
  if (first === undefined) throw new Error(`Regime ${regime.id} files in no language`);
  return language ?? first;
}
