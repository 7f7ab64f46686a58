import { isCalendarDay } from '../calendar-day.ts';
import type { Dossier, Vault } from '../evidence/schema/types.ts';
import { blocks, failure, type Outcome, sortProblems, success } from '../problem.ts';
import { DEFAULT_ALIKE, type Recognisable, recognisable } from './anonymity.ts';
import type { DisclosedDossier } from './disclosed-dossier.ts';
import { type DisclosureProblem, disclosureProblem } from './disclosure-problem.ts';
import type { ProtectionOverride } from './gate.ts';
import { passGate } from './pass-gate.ts';
import { isProfile, type Profile, regimeOf } from './profile.ts';
import { createAcknowledgements } from './scan/acknowledgements.ts';
import { scanFreeText } from './scan/free-text-scan.ts';
import type { WithheldTerms } from './scan/withheld-terms.ts';
import { bearWitness } from './witness.ts';

/** For whom and for which day a dossier is disclosed. */
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
  /**
   * Pseudonymous victims of whom the same must be told, from 2 to 1000, in the profile `disclosable`. Given, a victim
   * whom fewer resemble blocks; left out, fewer than five are told as a warning.
   */
  readonly alike?: number;
  /** Whether dates, places, occupations and ages of victims whom too few resemble are told less exactly there. */
  readonly blur?: boolean;
}

/** What the gate let through, and what it held back. */
export interface Disclosure<P extends Profile> {
  readonly dossier: DisclosedDossier<P>;
  /** What was held back, for the search of the finished files. */
  readonly withheld: WithheldTerms;
  /** Pseudonymous victims who could be guessed, for the people who decide; empty but in `disclosable`. */
  readonly recognisable: readonly Recognisable[];
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
  const guessed = options.profile === 'disclosable' ? recognisable(records, options.alike ?? DEFAULT_ALIKE) : [];
  const problems = sortProblems([
    ...guesses(guessed, options.alike, gate.pathOf),
    ...gate.problems(records),
    ...scanFreeText({ ...records }, withheld, gate.pathOf, acknowledgements),
  ]);
  if (problems.some(blocks)) return failure(problems);
  return success({ dossier: bearWitness(records), withheld, recognisable: guessed }, problems);
}

/** One warning for all of them, or one problem for each when a number was asked for. */
function guesses(
  guessed: readonly Recognisable[],
  asked: number | undefined,
  pathOf: (id: string) => string | undefined,
): readonly DisclosureProblem[] {
  if (guessed.length === 0) return [];
  if (asked === undefined) return [disclosureProblem('disclosure.could-be-known', 'victims')];
  return guessed.map(({ victim }) => disclosureProblem('disclosure.too-few-alike', pathOf(victim) ?? '', victim));
}

function optionProblems(
  dossier: Dossier,
  vault: Vault | undefined,
  { profile, recipient, asOf, protectionOverrides = [], renumber = false, alike }: DiscloseOptions<Profile>,
): readonly DisclosureProblem[] {
  const problems: DisclosureProblem[] = [];
  if (vault !== undefined && vault.salt === undefined && vault.acknowledgements.length > 0)
    problems.push(disclosureProblem('disclosure.salt-missing', 'salt', vault.id));
  if (renumber && profile !== 'internal') {
    if (vault?.salt === undefined) problems.push(disclosureProblem('disclosure.salt-missing', 'salt'));
    if ((regimeOf(profile) ?? recipient) === undefined)
      problems.push(disclosureProblem('disclosure.renumber-without-recipient', ''));
  }
  if (alike !== undefined && !(Number.isInteger(alike) && alike >= 2 && alike <= 1000))
    problems.push(disclosureProblem('disclosure.invalid-number-alike', ''));
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
