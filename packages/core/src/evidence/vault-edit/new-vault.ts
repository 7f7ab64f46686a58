import { stringify } from 'yaml';
import { SCHEMA_VERSION } from '../schema/dossier.ts';

/** Text of a vault of a dossier (`dos_…`) that names nobody yet. */
export function newVault(dossier: string): string {
  const id = dossier.replace(/^dos_/, 'vlt_');
  return stringify({ schemaVersion: SCHEMA_VERSION, id, dossier, people: [], others: [], terms: [] });
}
