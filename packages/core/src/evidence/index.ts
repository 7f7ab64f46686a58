export { STANDARDS_OF_PROOF, ISTANBUL_DEGREES } from './schema/values.ts';
export * from './schema/types.ts';
export { dossierSchema, SCHEMA_VERSION } from './schema/dossier.ts';
export { vaultSchema } from './schema/vault.ts';
export { type FieldKind, fieldKindOf, RECORD_PREFIXES, type RecordPrefix } from './schema/field-kind.ts';
export { Sealed } from './sealed.ts';
export { parseProse } from './prose/parse-prose.ts';
export type * from './prose/prose-tree.ts';
