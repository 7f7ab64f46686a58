import type { Problem } from '@sanctions-packet/core';
import { PLACES } from './found-text.ts';
import type { Hit } from './search-texts.ts';

export type ExitCode =
  | 'packet.exit-protected-term'
  | 'packet.exit-possible-protected-term'
  | 'packet.exit-original-hash'
  | 'packet.exit-unreadable';

const CODE: Readonly<Record<Hit['kind'], ExitCode>> = {
  full: 'packet.exit-protected-term',
  stem: 'packet.exit-possible-protected-term',
  hash: 'packet.exit-original-hash',
};

const WHAT: Readonly<Record<Hit['kind'], string>> = {
  full: 'a name, number or address of somebody who may not be named there',
  stem: 'a word that may be an inflected or respelled name of somebody who may not be named there',
  hash: 'the hash of an original that stays behind',
};

/** Told of what is being built; a packet that was built before is there. */
const STOPPED = '; nothing was written';

/** `at` is the path of the file in the packet, or its number where the path itself is the trouble. */
export function hitProblem({ kind, subject, place }: Hit, at: string): Problem<ExitCode> {
  return {
    code: CODE[kind],
    severity: 'block',
    at,
    about: subject,
    what: `The finished file holds in its ${PLACES[place]} ${WHAT[kind]}${STOPPED}.`,
    fix: 'Find the record that prints it and write the token of the person; when no record does, report it as SECURITY.md says.',
  };
}

/**
 * The same on the pages of exhibits, where others chose the words: a likeness alone is for a person to judge, since no
 * record can acknowledge it.
 */
export function pageHitProblem(hit: Hit, at: string): Problem<ExitCode> {
  return {
    code: CODE[hit.kind],
    severity: hit.kind === 'stem' ? 'warn' : 'block',
    at,
    about: hit.subject,
    what: `The pages of a volume of exhibits hold ${WHAT[hit.kind]}.`,
    fix: 'Find the exhibit that holds it; remove the words themselves from its rendition, or enter who is shown in it.',
  };
}

export function unreadableProblem(at: string, what: string): Problem<ExitCode> {
  return {
    code: 'packet.exit-unreadable',
    severity: 'block',
    at,
    what: `The finished file could not be read back to be searched (${what})${STOPPED}.`,
    fix: 'Report it: what cannot be read cannot be sent.',
  };
}

/** The same of a packet that was made earlier, and may have been sent. */
export function inEarlierPacket(problem: Problem): Problem {
  if (!problem.what.includes(STOPPED)) return problem;
  return {
    ...problem,
    what: problem.what.replace(STOPPED, ''),
    fix: 'Do not send it. If it was sent, build anew with a supplement (--supplement-to), which tells what is withdrawn.',
  };
}
