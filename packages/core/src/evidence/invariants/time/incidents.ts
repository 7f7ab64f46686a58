import { certainlyWithin, possiblyOverlap } from '../../../edtf-compare.ts';
import type { CaseIndex } from '../case-index.ts';
import { breach, type InvariantProblem } from '../invariant-problem.ts';

/** Items 15 and 19: acts lie in the time of their incident, incidents in the period of the dossier. */
export function incidentTimes(index: CaseIndex): readonly InvariantProblem[] {
  const { dossier, incidents, date } = index;
  const period = date(dossier.period);
  return [
    ...dossier.acts.flatMap(({ id, incident, when }, at) => {
      const whole = date(incidents.get(incident)?.when);
      const part = date(when);
      if (whole === undefined || part === undefined || certainlyWithin(part, whole)) return [];
      const code = possiblyOverlap(part, whole)
        ? 'evidence.act-outside-incident-uncertain'
        : 'evidence.act-outside-incident';
      return [breach(code, `acts[${at}].when`, id)];
    }),
    ...dossier.incidents.flatMap(({ id, when }, at) => {
      const happened = date(when);
      const outside = period !== undefined && happened !== undefined && !possiblyOverlap(happened, period);
      return outside ? [breach('evidence.outside-period', `incidents[${at}].when`, id)] : [];
    }),
  ];
}
