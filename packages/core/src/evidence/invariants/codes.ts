import { IDENTITY } from './codes/identity.ts';
import { PROOF } from './codes/proof.ts';
import { STRUCTURE } from './codes/structure.ts';
import { TIME } from './codes/time.ts';

/** Every code of the invariants, with its severity, the number of its invariant, and its words. */
export const WORDINGS = { ...STRUCTURE, ...IDENTITY, ...TIME, ...PROOF } as const;

/** The codes of breaches of the invariants. */
export type InvariantCode = keyof typeof WORDINGS;
