import { FoldedTexts } from '../evidence/folding/folded-texts.ts';
import type { Dossier, Vault } from '../evidence/schema/types.ts';
import { DEFAULT_ALIKE } from './anonymity.ts';
import { blurred } from './blur.ts';
import { collectTerms } from './collect-terms.ts';
import { type Audience, createConsentRegister } from './consent.ts';
import type { DiscloseOptions } from './disclose.ts';
import type { DisclosedRecords } from './disclosed-dossier.ts';
import { createGate, type Gate } from './gate.ts';
import { type Profile, profileKind, regimeOf } from './profile.ts';
import { discloseRecords } from './records.ts';
import { WithheldTerms } from './scan/withheld-terms.ts';
import { wardsOf } from './special-protection.ts';

interface Passed<P extends Profile> {
  readonly records: DisclosedRecords & { readonly profile: P };
  readonly withheld: WithheldTerms;
  readonly gate: Gate;
}

const folded = new WeakMap<Dossier, FoldedTexts>();

/** The texts of a dossier in folded form: every profile and recipient is searched for the same names in them. */
function foldedTextsOf(dossier: Dossier): FoldedTexts {
  const texts = folded.get(dossier) ?? new FoldedTexts();
  folded.set(dossier, texts);
  return texts;
}

/** Builds the records of a profile and gathers what they leave out; nothing is judged and nothing witnessed yet. */
export function passGate<P extends Profile>(
  dossier: Dossier,
  vault: Vault | undefined,
  { profile, recipient: named, asOf, protectionOverrides, renumber, blur, alike = DEFAULT_ALIKE }: DiscloseOptions<P>,
): Passed<P> {
  const kind = profileKind(profile);
  const recipient = kind === 'internal' ? undefined : (regimeOf(profile) ?? named);
  const audience: Audience = { kind, recipient, asOf };
  const consents = createConsentRegister(dossier.consents, audience, wardsOf(dossier, vault));
  const gate = createGate(dossier, vault, audience, consents, { overrides: protectionOverrides, renumber });
  const full = { profile, ...discloseRecords(dossier, gate) };
  const records = blur === true && kind === 'disclosable' ? blurred(full, alike) : full;
  const withheld = new WithheldTerms(collectTerms(dossier, vault, records, gate), foldedTextsOf(dossier));
  return { records, withheld, gate };
}
