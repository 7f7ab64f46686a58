import { dayNumber } from '../../../calendar-day.ts';
import type { CaseIndex } from '../case-index.ts';
import { breach, type InvariantProblem } from '../invariant-problem.ts';

/** Days after which an assessment of risk is taken for outdated. */
export const RISK_DAYS = 180;

/** Item 37: consents are asked again in time, and risks assessed again. Silent without a day of the check. */
export function reviews({ dossier, asOf }: CaseIndex): readonly InvariantProblem[] {
  if (asOf === undefined) return [];
  return [
    ...dossier.consents.flatMap(({ id, reviewBy, withdrawnOn }, at) =>
      reviewBy !== undefined && reviewBy < asOf && withdrawnOn === undefined
        ? [breach('evidence.review-overdue', `consents[${at}].reviewBy`, id)]
        : [],
    ),
    ...latest(dossier.risks).flatMap(({ risk: { id, assessedOn, nextReview }, at }) => {
      if (nextReview !== undefined && nextReview < asOf)
        return [breach('evidence.risk-outdated', `risks[${at}].nextReview`, id)];
      const old = dayNumber(asOf) - dayNumber(assessedOn) > RISK_DAYS;
      return old ? [breach('evidence.risk-outdated', `risks[${at}].assessedOn`, id)] : [];
    }),
  ];
}

type Risks = CaseIndex['dossier']['risks'];

/** The newest assessment of each subject; an older one has been replaced. */
function latest(risks: Risks): readonly { readonly risk: Risks[number]; readonly at: number }[] {
  const newest = new Map<string, { readonly risk: Risks[number]; readonly at: number }>();
  risks.forEach((risk, at) => {
    const before = newest.get(risk.subject);
    if (before === undefined || before.risk.assessedOn <= risk.assessedOn) newest.set(risk.subject, { risk, at });
  });
  return [...newest.values()];
}
