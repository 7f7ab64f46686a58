import type { Outcome } from '../../problem.ts';
import type { ParseDossierOptions } from '../parse-dossier.ts';
import type { SourceText } from '../reading/source-text.ts';
import type { EvidenceItem, Source } from '../schema/types.ts';
import { addRecords, type EditedDossier } from './add-records.ts';

/** Records as they are written in a dossier, before the schema has judged them. */
export interface EvidenceAddition {
  readonly dossier: SourceText;
  readonly evidence: readonly NewEvidence[];
  readonly sources?: readonly (Readonly<Record<string, unknown>> & Pick<Source, 'id'>)[];
}

/** An item of evidence as it is written into a dossier, before the schema has looked at it. */
export type NewEvidence = Readonly<Record<string, unknown>> &
  Pick<EvidenceItem, 'id'> & { readonly original?: { readonly sha256: string; readonly [field: string]: unknown } };

/** Text of a dossier with items of evidence, and their sources, added at the ends of their lists; as `addRecords`. */
export function addEvidence(
  { dossier, evidence, sources = [] }: EvidenceAddition,
  options: ParseDossierOptions = {},
): Outcome<EditedDossier> {
  return addRecords(dossier, { evidence, sources }, options);
}
