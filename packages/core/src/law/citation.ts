import type { LawProblem } from './law-problem.ts';
import type { Localized, Provision, ProvisionVersion } from './provision.ts';

export interface PrintedCitation {
  readonly citation: Localized;
  readonly problems: readonly LawProblem[];
}

/**
 * The citation to print for a version of a provision: its pinpoint, or the wider citation when nobody has verified
 * the pinpoint. The latter comes with `law.pinpoint-unverified`, a warning for the internal checklist.
 */
export function citationToPrint(provision: Provision, version: ProvisionVersion): PrintedCitation {
  if (version.reading !== 'unverified') return { citation: version.citation, problems: [] };
  const problem: LawProblem = {
    code: 'law.pinpoint-unverified',
    severity: 'warn',
    at: `provisions.${provision.id}.versions[${provision.versions.indexOf(version)}].reading`,
    what: 'Nobody has read this pinpoint at its source; the wider citation is printed instead.',
    fix: 'Read the text at its source, then enter the citation, the source and the day of reading.',
    provision: provision.id,
  };
  return { citation: version.widerCitation, problems: [problem] };
}
