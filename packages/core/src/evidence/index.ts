export { parseInstant } from '../instant.ts';
export {
  addEvidence,
  type EditedDossier,
  type EvidenceAddition,
  type NewEvidence,
} from './dossier-edit/add-evidence.ts';
export type { DossierEditCode } from './dossier-edit/dossier-edit-code.ts';
export { findRecorded, nextIds } from './dossier-edit/recorded.ts';
export { checkIdentifier, type IdentifierCheck } from './identifiers/check-identifier.ts';
export { checkKzIin, type KzIinFault, type KzIinResult } from './identifiers/kz-iin.ts';
export { type CheckOptions, checkInvariants } from './invariants/check-invariants.ts';
export type { InvariantCode } from './invariants/codes.ts';
export type { Invariant } from './invariants/invariant.ts';
export type { InvariantProblem } from './invariants/invariant-problem.ts';
export { checkCustodyKept } from './invariants/proof/custody.ts';
export { dossierJsonSchema, type JsonSchema, vaultJsonSchema } from './json-schema.ts';
export { type ParseDossierOptions, parseDossier } from './parse-dossier.ts';
export { parseVault } from './parse-vault.ts';
export { parseProse } from './prose/parse-prose.ts';
export type { CitationItem, ProseBlock, ProseFault, ProseInline, ProseResult, ProseTree } from './prose/prose-tree.ts';
export type { ReadingCode, ReadingProblem } from './reading/reading-code.ts';
export type { ParsedSource, SourceText } from './reading/source-text.ts';
export { dossierSchema, SCHEMA_VERSION } from './schema/dossier.ts';
export { EVIDENCE_WORDS } from './schema/evidence-words.ts';
export { type FieldKind, fieldKindOf, RECORD_PREFIXES, type RecordPrefix } from './schema/field-kind.ts';
export { ACT_KINDS } from './schema/incidents.ts';
export { INVOLVEMENT_MODES } from './schema/involvements.ts';
export { MEASURES } from './schema/submission.ts';
export type * from './schema/types.ts';
export { ISTANBUL_DEGREES, STANDARDS_OF_PROOF } from './schema/values.ts';
export { vaultSchema } from './schema/vault.ts';
export { type MetField, walkFields } from './schema/walk-fields.ts';
export type { Sealed } from './sealed.ts';
export { type StandardSchema, standardDossier, standardVault } from './standard-schema.ts';
export { addToVault, type EditedVault, type VaultAddition } from './vault-edit/add-to-vault.ts';
export { newVault } from './vault-edit/new-vault.ts';
export { setRecipients } from './vault-edit/set-recipients.ts';
export type { VaultEditCode } from './vault-edit/vault-edit-code.ts';
