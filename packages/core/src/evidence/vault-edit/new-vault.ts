import { stringify } from 'yaml';
import { SCHEMA_VERSION } from '../schema/dossier.ts';

/** Text of a vault of a dossier (`dos_…`) that names nobody yet; `salt` is drawn by chance, 32 characters or more. */
export function newVault(dossier: string, salt: string): string {
  const id = dossier.replace(/^dos_/, 'vlt_');
  return stringify({ schemaVersion: SCHEMA_VERSION, id, dossier, salt, people: [], others: [], terms: [] });
}
