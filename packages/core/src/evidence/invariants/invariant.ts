import type { Problem } from '../../problem.ts';
import type { Dossier, Vault } from '../schema/types.ts';

/** A rule that holds across records. Returns every breach; never throws on a dossier the schema accepted. */
export type Invariant = (dossier: Dossier, vault?: Vault) => readonly Problem[];
