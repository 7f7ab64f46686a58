import { daysAfter } from './day.ts';
import { lawDue } from './law-due.ts';
import type { LawProblem } from './law-problem.ts';
import type { Provision, ProvisionVersion } from './provision.ts';
import type { RegimeLaw } from './regime-law.ts';

/** Days before the end of a version from which its end is announced. */
const NOTICE_DAYS = 60;

/** The law of a regime on one day. */
export interface LawInForce {
  /** The version in force, by provision id; a provision without one is absent. */
  readonly versions: ReadonlyMap<string, ProvisionVersion>;
  readonly problems: readonly LawProblem[];
}

/** The version of a provision in force on a day (`YYYY-MM-DD`, both ends included); `undefined` when there is none. */
export function versionInForce(provision: Provision, asOf: string): ProvisionVersion | undefined {
  return provision.versions.find(({ from, to }) => (from === null || from <= asOf) && (to === null || asOf <= to));
}

/**
 * The law on a day (`YYYY-MM-DD`). Blocks where a provision has no version in force (only a note when it is marked
 * `ended`), warns of a version that ends within 60 days and of overdue reviews, notes a version that another follows.
 *
 * `relied` narrows it to the provisions that a packet relies on; of those, an ended one blocks too.
 */
export function provisionsInForce(law: RegimeLaw, asOf: string, relied?: ReadonlySet<string>): LawInForce {
  const versions = new Map<string, ProvisionVersion>();
  const problems: LawProblem[] = [];
  for (const provision of law.provisions.values()) {
    if (relied !== undefined && !relied.has(provision.id)) continue;
    const version = versionInForce(provision, asOf);
    if (version === undefined) {
      problems.push(notInForce(provision, relied !== undefined));
      continue;
    }
    versions.set(provision.id, version);
    if (version.to !== null && version.to <= daysAfter(asOf, NOTICE_DAYS))
      problems.push(endsSoon(provision, version.to));
  }
  return { versions, problems: [...problems, ...overdue(law, asOf, relied)] };
}

function notInForce({ id, status }: Provision, relied: boolean): LawProblem {
  if (status === 'ended' && !relied) {
    const what = 'This provision has ended; nothing may rest on it.';
    return { code: 'law.ended', severity: 'note', at: `provisions.${id}`, what, fix: 'Nothing to do.', provision: id };
  }
  return {
    code: 'law.not-in-force',
    severity: 'block',
    at: `provisions.${id}.versions`,
    what: 'No version of this provision is in force on the date of the packet.',
    fix: 'Read the law again and add the version in force, or date the packet when the law was in force.',
    provision: id,
  };
}

function endsSoon(provision: Provision, to: string): LawProblem {
  const at = `provisions.${provision.id}.versions[${provision.versions.findIndex((version) => version.to === to)}].to`;
  if (versionInForce(provision, daysAfter(to, 1)) !== undefined) {
    return {
      code: 'law.changes-soon',
      severity: 'note',
      at,
      what: `Another version of this provision follows this one after ${to}.`,
      fix: 'If the packet will be sent later than that, build it with the later date.',
      provision: provision.id,
    };
  }
  return {
    code: 'law.ends-soon',
    severity: 'warn',
    at,
    what: `This provision is known to be in force only until ${to}.`,
    fix: 'Find out whether it was extended, and add the new version.',
    provision: provision.id,
  };
}

function overdue(law: RegimeLaw, asOf: string, relied: ReadonlySet<string> | undefined): readonly LawProblem[] {
  return lawDue(law, asOf)
    .filter(({ file }) => relied === undefined || relied.has(file) || !law.provisions.has(file))
    .map(({ file, due }) => ({
      code: 'law.review-overdue',
      severity: 'warn',
      at: law.provisions.has(file) ? `provisions.${file}.review` : `${file}.review`,
      what: `The review of this law file was due by ${due}.`,
      fix: 'Read the source again and enter the new review.',
      ...(law.provisions.has(file) ? { provision: file } : {}),
    }));
}
