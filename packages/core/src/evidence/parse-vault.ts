import type { Outcome } from '../problem.ts';
import { parseFile } from './reading/parse-file.ts';
import type { ParsedSource, SourceText } from './reading/source-text.ts';
import type { Vault } from './schema/types.ts';
import { vaultSchema } from './schema/vault.ts';

/**
 * Reads a vault as `parseDossier` reads a dossier. Every personal value in the result is sealed: it prints as
 * `[sealed]` and only the disclosure gate opens it.
 */
export function parseVault(source: SourceText | ParsedSource): Outcome<Vault> {
  return parseFile(source, vaultSchema, (value: Vault) => ({ value, problems: [] }));
}
