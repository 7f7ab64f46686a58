import { dayNumber } from '../calendar-day.ts';
import { RISK_DAYS } from '../evidence/invariants/consent/reviews.ts';
import type { Dossier, Risk } from '../evidence/schema/types.ts';
import { type Audience, reaches } from './consent.ts';
import { type DisclosureProblem, disclosureProblem } from './disclosure-problem.ts';

/** Nobody is named outside on an old assessment of risk; naming somebody without any is told. */
export function namingRisks(
  { risks }: Dossier,
  named: readonly string[],
  { kind, asOf }: Audience,
  pathOf: (id: string) => string | undefined,
): readonly DisclosureProblem[] {
  if (kind === 'internal') return [];
  const newest = new Map<string, Risk>();
  for (const risk of risks) {
    const before = newest.get(risk.subject);
    const known = risk.assessedOn <= asOf;
    if (known && (before === undefined || before.assessedOn <= risk.assessedOn)) newest.set(risk.subject, risk);
  }
  return named.flatMap((id) => {
    const risk = newest.get(id);
    if (risk === undefined) return [disclosureProblem('disclosure.risk-missing', pathOf(id) ?? '', id)];
    return isOld(risk, asOf) ? [disclosureProblem('disclosure.risk-outdated', pathOf(risk.id) ?? '', id)] : [];
  });
}

function isOld({ assessedOn, nextReview }: Risk, asOf: string): boolean {
  if (nextReview !== undefined && nextReview < asOf) return true;
  return dayNumber(asOf) - dayNumber(assessedOn) > RISK_DAYS;
}

/** Which filings with this reader a consent had allowed that is withdrawn since. */
export function withdrawnAfterFiling(dossier: Dossier, { asOf, recipient }: Audience): readonly DisclosureProblem[] {
  const filed = dossier.requestedMeasures.filter(({ regime }) => regime === recipient);
  return dossier.consents.flatMap((consent, at) => {
    const { withdrawnOn, givenOn } = consent;
    if (withdrawnOn === undefined || withdrawnOn > asOf || !reaches(consent, recipient)) return [];
    return filed
      .filter(({ requestedOn }) => requestedOn !== undefined && requestedOn >= givenOn && requestedOn < withdrawnOn)
      .map(({ id }) => disclosureProblem('disclosure.withdrawn-after-filing', `consents[${at}].withdrawnOn`, id));
  });
}
