import type { Regime } from './contract.ts';

/**
 * Declares a regime: gives the compiler its shape and freezes it. What can only be seen at run time (keys without
 * words, elements without provisions) is told by `checkRegime`, which the conformance suite runs over every regime.
 */
export function defineRegime(regime: Regime): Regime {
  return Object.freeze(regime);
}
