import type { ComparedEvidence } from '../case/compare-evidence.ts';
import type { Report } from './check-report.ts';

/** `evidence check --json`; described by `schema/evidence-check.schema.json`. */
export interface EvidenceReport extends Report<'evidence-check'>, Partial<ComparedEvidence> {
  readonly dossier?: string;
}
