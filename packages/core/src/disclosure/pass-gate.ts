import type { Dossier, Vault } from '../evidence/schema/types.ts';
import { collectTerms } from './collect-terms.ts';
import { type Audience, createConsentRegister } from './consent.ts';
import type { DiscloseOptions } from './disclose.ts';
import type { DisclosedRecords } from './disclosed-dossier.ts';
import { createGate, type Gate } from './gate.ts';
import { type Profile, profileKind, regimeOf } from './profile.ts';
import { discloseRecords } from './records.ts';
import { WithheldTerms } from './scan/withheld-terms.ts';

interface Passed<P extends Profile> {
  readonly records: DisclosedRecords & { readonly profile: P };
  readonly withheld: WithheldTerms;
  readonly gate: Gate;
}

/** Builds the records of a profile and gathers what they leave out; nothing is judged and nothing witnessed yet. */
export function passGate<P extends Profile>(
  dossier: Dossier,
  vault: Vault | undefined,
  { profile, recipient: named, asOf, protectionOverrides, renumber }: DiscloseOptions<P>,
): Passed<P> {
  const kind = profileKind(profile);
  const recipient = kind === 'internal' ? undefined : (regimeOf(profile) ?? named);
  const audience: Audience = { kind, recipient, asOf };
  const consents = createConsentRegister(dossier.consents, audience);
  const gate = createGate(dossier, vault, audience, consents, { overrides: protectionOverrides, renumber });
  const records = { profile, ...discloseRecords(dossier, gate) };
  const withheld = new WithheldTerms(collectTerms(dossier, vault, records, gate));
  return { records, withheld, gate };
}
