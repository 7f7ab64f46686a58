import type { ActKind } from '@sanctions-packet/core/evidence';
import { HUMAN_RIGHTS_VIOLATIONS } from '@sanctions-packet/core/regime';

/** Financial fraud and corruption, which the decision of the Saeima of 2018 names beside human rights violations. */
export const CORRUPTION: readonly ActKind[] = [
  'bribery',
  'misappropriation-of-state-assets',
  'expropriation-for-gain',
  'corruption-in-contracts',
  'corruption-in-extraction',
  'money-laundering',
  'obstruction-of-anti-corruption',
];

/** What the decision on an undesirable person has been asked for; the law itself lists no facts. */
export const PLEADED: readonly ActKind[] = [...HUMAN_RIGHTS_VIOLATIONS, ...CORRUPTION];

/** Acts that are themselves a failure to investigate. */
export const COVER_UPS: readonly ActKind[] = ['impunity-or-cover-up', 'obstruction-of-investigation'];
