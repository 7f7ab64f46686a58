import type { LawProblem } from './law-problem.ts';
import type { Localized, Provision, ProvisionVersion } from './provision.ts';

/** A citation as it may be printed on a day, and what to warn of. */
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
  const what = 'Nobody has read this pinpoint at its source; the wider citation is printed instead.';
  const problem = unverified('law.pinpoint-unverified', what, provision, version);
  return { citation: version.widerCitation, problems: [problem] };
}

/** What a provision says as it may be printed on a day, and what to warn of. */
export interface PrintedStatement {
  /** `undefined` when it is left out. */
  readonly statement: Localized | undefined;
  readonly problems: readonly LawProblem[];
}

/**
 * The plain statement to print for a version of a provision: nothing when nobody has verified it, with
 * `law.statement-unverified`, a warning for the internal checklist.
 */
export function statementToPrint(provision: Provision, version: ProvisionVersion): PrintedStatement {
  if (version.reading !== 'unverified') return { statement: version.statement, problems: [] };
  const what = 'Nobody has read what this provision says at its source; its statement is left out of the documents.';
  return { statement: undefined, problems: [unverified('law.statement-unverified', what, provision, version)] };
}

function unverified(
  code: LawProblem['code'],
  what: string,
  provision: Provision,
  version: ProvisionVersion,
): LawProblem {
  return {
    code,
    severity: 'warn',
    at: `provisions.${provision.id}.versions[${provision.versions.indexOf(version)}].reading`,
    what,
    fix: 'Read the text at its source, then enter the citation, the source and the day of reading.',
    provision: provision.id,
  };
}
