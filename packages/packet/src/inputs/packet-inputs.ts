import { failure, type Outcome, success } from '@sanctions-packet/core';
import type { Profile } from '@sanctions-packet/core/disclosure';
import type { PacketRequest } from '../build-packet.ts';
import type { Disclosures } from '../disclosures.ts';

/**
 * What a packet is made from, by kind (`acts`, `evidence`, `law`), as texts: a packet of the same inputs is the same, by
 * the same program with the same fonts. They hold whatever the case holds, and are for a digest alone.
 *
 * The whole of what was disclosed counts, and not only what hangs on the target: a pattern of abuse, a chain of command
 * or an associate's acts may be told in anybody's packet. Without the vault's names: who builds adds the vault itself,
 * which the search of finished files depends on.
 */
export function packetInputs(
  request: Omit<PacketRequest, 'renderers'>,
  disclosures: Disclosures,
): Outcome<ReadonlyMap<string, string>> {
  const { regime, target, date, language, earlier, problems = [] } = request;
  const profiles: readonly Profile[] = ['disclosable', `restricted:${regime.id}`, 'internal'];
  const kinds = new Map<string, string>();
  const add = (kind: string, value: unknown): void => {
    kinds.set(kind, `${kinds.get(kind) ?? ''}\n${JSON.stringify(value)}`);
  };
  add('choice', [regime.id, target, date, language ?? null, earlier ?? null]);
  add('law', [Object.entries(regime.law).map(([key, value]) => [key, opened(value)]), regime.strings]);
  add('problems', problems);
  for (const profile of profiles) {
    const outcome = disclosures.of(profile);
    add('problems', outcome.problems);
    if (!outcome.ok) return failure(outcome.problems);
    const { dossier, recognisable } = outcome.value;
    add('victims', recognisable);
    for (const [kind, value] of Object.entries(dossier)) add(Array.isArray(value) ? kind : 'case', [kind, value]);
  }
  return success(kinds);
}

function opened(value: unknown): unknown {
  return value instanceof Map ? [...value] : value;
}
