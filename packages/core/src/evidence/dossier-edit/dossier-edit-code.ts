import type { InvariantCode } from '../invariants/codes.ts';
import type { ReadingCode } from '../reading/reading-code.ts';

/** What can speak against adding to a dossier, beside what can be wrong with any dossier. */
export type DossierEditCode =
  | ReadingCode
  | InvariantCode
  | 'evidence.already-recorded'
  | 'evidence.id-taken'
  | 'evidence.dossier-unmended'
  | 'evidence.dossier-outdated';
