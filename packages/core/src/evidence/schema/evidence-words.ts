import { EVIDENCE_KINDS } from './evidence.ts';
import { ACQUISITION_METHODS, GENERATIONS } from './evidence-details.ts';
import { SENSITIVITIES } from './values.ts';

/** The closed words by which a person says what a file is and how it was come by. */
export const EVIDENCE_WORDS = {
  kind: EVIDENCE_KINDS,
  method: ACQUISITION_METHODS,
  generation: GENERATIONS,
  sensitivity: SENSITIVITIES,
} as const;
