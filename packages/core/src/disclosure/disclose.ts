import { isCalendarDay } from '../calendar-day.ts';
import type { Dossier, Vault } from '../evidence/schema/types.ts';
import { blocks, failure, type Outcome, sortProblems, success } from '../problem.ts';
import type { DisclosedDossier } from './disclosed-dossier.ts';
import { type DisclosureProblem, disclosureProblem } from './disclosure-problem.ts';
import type { ProtectionOverride } from './gate.ts';
import { passGate } from './pass-gate.ts';
import { isProfile, type Profile, regimeOf } from './profile.ts';
import { createAcknowledgements } from './scan/acknowledgements.ts';
import { scanFreeText } from './scan/free-text-scan.ts';
import type { WithheldTerms } from './scan/withheld-terms.ts';
import { bearWitness } from './witness.ts';

export interface DiscloseOptions<P extends Profile> {
  readonly profile: P;
  /** Regime that is to read it; a restricted profile names it already. */
  readonly recipient?: string;
  /** Day on which consent is judged, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Specially protected people who are to be named all the same, each with the reason. */
  readonly protectionOverrides?: readonly ProtectionOverride[];
  /**
   * Whether people get pseudonyms that this recipient alone sees, so that packets to two governments cannot be joined by
   * them. Needs the salt of the vault; nothing changes in the profile `internal`.
   */
  readonly renumber?: boolean;
}

export interface Disclosure<P extends Profile> {
  readonly dossier: DisclosedDossier<P>;
  /** What was held back, for the search of the finished files. */
  readonly withheld: WithheldTerms;
}

/**
 * The gate. Builds a new dossier that holds what the profile lets its reader see, and nothing else; the default is no.
 * Without a vault everybody stays pseudonymous. Returns every problem at once; it refuses when free text holds a name,
 * number or address that must stay behind.
 */
export function disclose<P extends Profile>(
  dossier: Dossier,
  vault: Vault | undefined,
  options: DiscloseOptions<P>,
): Outcome<Disclosure<P>, DisclosureProblem> {
  const misuse = optionProblems(dossier, vault, options);
  if (misuse.length > 0) return failure(misuse);
  const { records, withheld, gate } = passGate(dossier, vault, options);
  const acknowledgements = createAcknowledgements(vault, options.asOf);
  const problems = sortProblems([
    ...gate.problems(records),
    ...scanFreeText({ ...records }, withheld, gate.pathOf, acknowledgements),
  ]);
  if (problems.some(blocks)) return failure(problems);
  return success({ dossier: bearWitness(records), withheld }, problems);
}

function optionProblems(
  dossier: Dossier,
  vault: Vault | undefined,
  { profile, recipient, asOf, protectionOverrides = [], renumber = false }: DiscloseOptions<Profile>,
): readonly DisclosureProblem[] {
  const problems: DisclosureProblem[] = [];
  if (vault !== undefined && vault.salt === undefined && vault.acknowledgements.length > 0)
    problems.push(disclosureProblem('disclosure.salt-missing', 'salt', vault.id));
  if (renumber && profile !== 'internal') {
    if (vault?.salt === undefined) problems.push(disclosureProblem('disclosure.salt-missing', 'salt'));
    if ((regimeOf(profile) ?? recipient) === undefined)
      problems.push(disclosureProblem('disclosure.renumber-without-recipient', ''));
  }
  if (!isProfile(profile)) problems.push(disclosureProblem('disclosure.unknown-profile', ''));
  const named = regimeOf(profile);
  if (named !== undefined && recipient !== undefined && recipient !== named) {
    problems.push(disclosureProblem('disclosure.recipient-mismatch', ''));
  }
  if (!/^\d{4}-\d{2}-\d{2}$/.test(asOf) || !isCalendarDay(asOf))
    problems.push(disclosureProblem('disclosure.invalid-day', ''));
  if (vault !== undefined && vault.dossier !== dossier.id) {
    problems.push(disclosureProblem('disclosure.vault-of-another-dossier', 'dossier', vault.id));
  }
  for (const { subject, reason } of protectionOverrides) {
    if (reason.trim() === '') problems.push(disclosureProblem('disclosure.override-without-reason', '', subject));
  }
  return problems;
}
