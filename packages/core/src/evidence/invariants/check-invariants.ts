import type { Problem } from '../../problem.ts';
import type { Dossier, Vault } from '../schema/types.ts';
import { invariants } from './index.ts';

/** A rule that holds across records. Returns every breach; never throws on a dossier the schema accepted. */
export type Invariant = (dossier: Dossier, vault?: Vault) => readonly Problem[];

/** Runs every invariant over a dossier the schema accepted, and over its vault when there is one. */
export function checkInvariants(dossier: Dossier, vault?: Vault): readonly Problem[] {
  return invariants.flatMap((invariant) => invariant(dossier, vault));
}
