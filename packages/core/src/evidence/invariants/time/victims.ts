import type { Act, Victim } from '../../schema/types.ts';
import type { CaseIndex } from '../case-index.ts';
import { breach, type InvariantProblem } from '../invariant-problem.ts';

/** Harm that can only be done to the living. */
const TO_THE_LIVING: ReadonlySet<Act['kind']> = new Set([
  'torture',
  'cruel-inhuman-degrading-treatment',
  'sexual-violence',
  'beating',
  'arbitrary-arrest',
  'arbitrary-detention',
  'incommunicado-detention',
  'punitive-psychiatry',
  'denial-of-medical-care',
  'inhuman-conditions',
  'denial-of-counsel',
  'excessive-force',
  'forced-labour',
  'threat',
  'travel-restriction',
  'dismissal-from-work',
]);

/** Item 15: nobody is harmed after the act that killed them. */
export function harmAfterDeath(index: CaseIndex): readonly InvariantProblem[] {
  const deaths = new Map<string, number>();
  for (const { kind, death, when, victims } of index.dossier.acts) {
    const [only] = victims;
    const killed = death !== undefined || kind === 'death-in-custody' || kind === 'extrajudicial-killing';
    const last = killed ? index.date(when)?.max : undefined;
    if (only?.startsWith('vic_') && victims.length === 1 && last !== undefined)
      deaths.set(only, Math.max(last, deaths.get(only) ?? last));
  }
  return index.dossier.acts.flatMap(({ id, kind, when, victims }, at) => {
    const first = index.date(when)?.min ?? -Infinity;
    const late = TO_THE_LIVING.has(kind) && victims.some((victim) => first > (deaths.get(victim) ?? Infinity));
    return late ? [breach('evidence.act-after-victim-death', `acts[${at}].when`, id)] : [];
  });
}

const BANDS: Readonly<Record<NonNullable<Victim['ageBand']>, readonly [least: number, most: number]>> = {
  'under-12': [0, 11],
  '12-17': [12, 17],
  '18-29': [18, 29],
  '30-44': [30, 44],
  '45-59': [45, 59],
  '60-and-over': [60, 130],
  unknown: [0, 130],
};

/** Item 16: minors are flagged, and age and age band agree. */
export function minors({ dossier }: CaseIndex): readonly InvariantProblem[] {
  return dossier.victims.flatMap(({ id, ageBand, ageAtTime, roleTags, specialProtection }, at) => {
    const band = ageBand === undefined ? undefined : BANDS[ageBand];
    const minor = roleTags.includes('minor') || (ageAtTime ?? 18) < 18 || (band !== undefined && band[1] < 18);
    const outside = band !== undefined && ageAtTime !== undefined && (ageAtTime < band[0] || ageAtTime > band[1]);
    return [
      ...(minor && !specialProtection.includes('minor')
        ? [breach('evidence.minor-unprotected', `victims[${at}].specialProtection`, id)]
        : []),
      ...(outside ? [breach('evidence.age-band', `victims[${at}].ageAtTime`, id)] : []),
    ];
  });
}
