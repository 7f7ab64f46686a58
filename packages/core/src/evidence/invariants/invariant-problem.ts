import type { Problem } from '../../problem.ts';
import { type InvariantCode, WORDINGS } from './codes.ts';

/** A breach of an invariant. */
export type InvariantProblem = Problem<InvariantCode>;

/** A breach, in the words of its code. `at` is the path of the offending field, `about` the id of its record. */
export function breach(code: InvariantCode, at: string, about?: string): InvariantProblem {
  const { severity, what, fix } = WORDINGS[code];
  return { code, severity, at, what, fix, ...(about === undefined ? {} : { about }) };
}
