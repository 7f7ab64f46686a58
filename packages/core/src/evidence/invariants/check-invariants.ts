import { sortProblems } from '../../problem.ts';
import type { Dossier, Vault } from '../schema/types.ts';
import { indexCase } from './case-index.ts';
import { invariants } from './index.ts';
import type { InvariantProblem } from './invariant-problem.ts';

/** What the invariants may know beside the files. */
export interface CheckOptions {
  /** Day of the check, `YYYY-MM-DD`; without it nothing is too late and nothing lies in the future. */
  readonly asOf?: string;
}

/**
 * Runs every invariant of structure, identity, time, evidence and review over a dossier the schema accepted, and over
 * its vault when there is one. Returns every breach, blocking ones first.
 */
export function checkInvariants(
  dossier: Dossier,
  vault?: Vault,
  { asOf }: CheckOptions = {},
): readonly InvariantProblem[] {
  const index = indexCase(dossier, vault, asOf);
  return sortProblems(invariants.flatMap((invariant) => invariant(index)));
}
