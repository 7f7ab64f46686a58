import * as z from 'zod';
import { dossierSchema, SCHEMA_VERSION } from './schema/dossier.ts';
import { vaultSchema } from './schema/vault.ts';

/** A JSON Schema document. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** JSON Schema (draft 2020-12) of what a person writes in a dossier, for editors; the rules across records are not in it. */
export function dossierJsonSchema(): JsonSchema {
  return describe(dossierSchema, 'dossier', 'Dossier of evidence');
}

/** JSON Schema (draft 2020-12) of the vault file. */
export function vaultJsonSchema(): JsonSchema {
  return describe(vaultSchema, 'vault', 'Vault of protected names');
}

function describe(schema: z.ZodType, file: string, title: string): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' });
  return { $schema, $id: `urn:sanctions-packet:${file}:${SCHEMA_VERSION}`, title, ...rest };
}
