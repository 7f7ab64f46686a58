import type { DisclosedDossier, Profile } from '@sanctions-packet/core/disclosure';
import { type Assessment, assess, type Regime } from '@sanctions-packet/core/regime';

/** The assessments of one packet, each made once: several documents share a profile. */
export interface Assessments {
  of(profile: Profile, dossier: DisclosedDossier): Assessment;
}

export function createAssessments(request: {
  readonly regime: Regime;
  readonly target: string;
  readonly date: string;
}): Assessments {
  const made = new Map<Profile, Assessment>();
  return {
    of(profile, dossier) {
      const known = made.get(profile);
      if (known !== undefined) return known;
      const { regime, target, date: asOf } = request;
      const assessment = assess({ dossier, regime, target, asOf });
      made.set(profile, assessment);
      return assessment;
    },
  };
}
