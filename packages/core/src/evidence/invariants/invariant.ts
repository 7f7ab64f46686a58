import type { CaseIndex } from './case-index.ts';
import type { InvariantProblem } from './invariant-problem.ts';

/** A rule that holds across records. Returns every breach; never throws on a dossier the schema accepted. */
export type Invariant = (index: CaseIndex) => readonly InvariantProblem[];
