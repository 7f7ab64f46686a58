import type { Invariant } from './check-invariants.ts';

/** Every invariant, in the order in which their problems are told. */
export const invariants: readonly Invariant[] = [];
