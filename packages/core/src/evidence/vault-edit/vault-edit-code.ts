import type { ReadingCode } from '../reading/reading-code.ts';

/** What can speak against a change of a vault, beside what can be wrong with any file. */
export type VaultEditCode =
  | ReadingCode
  | 'evidence.entry-exists'
  | 'evidence.entry-of-another'
  | 'evidence.vault-of-another-case'
  | 'evidence.nothing-to-add';
