import type { Outcome } from '../problem.ts';
import { checkInvariants } from './invariants/check-invariants.ts';
import { parseFile } from './reading/parse-file.ts';
import type { ParsedSource, SourceText } from './reading/source-text.ts';
import { dossierSchema } from './schema/dossier.ts';
import type { Dossier, Vault } from './schema/types.ts';

/** What the reading of a dossier may know beside its text. */
export interface ParseDossierOptions {
  /** The vault of the same case, when it is at hand; rules across both files are checked then. */
  readonly vault?: Vault;
  /** Day of the check, `YYYY-MM-DD`: tells dates that lie in the future, overdue consents and outdated risks. */
  readonly asOf?: string;
}

/**
 * Reads a dossier from JSON or YAML in UTF-8, or from a value already read: migrates older versions, checks every
 * field against the strict schema, every narrative, and every rule across records. Returns the dossier with warnings
 * and notes, or every problem found, each with its path and, for a file, its line and column. At most the first
 * hundred problems of one code are told; the rest are counted exactly. Problems: `ReadingCode` and the codes of the
 * invariants; none holds a value of the input.
 */
export function parseDossier(source: SourceText | ParsedSource, options: ParseDossierOptions = {}): Outcome<Dossier> {
  return parseFile(source, dossierSchema, (value: Dossier) => ({
    value,
    problems: checkInvariants(value, options.vault, options.asOf === undefined ? {} : { asOf: options.asOf }),
  }));
}
