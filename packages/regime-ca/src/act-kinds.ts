import type { ActKind } from '@sanctions-packet/core/evidence';

/**
 * Kinds of act within extrajudicial killing, torture and other gross violations of internationally recognized human
 * rights. The Act does not define the last; our reading, which regulations of 2023 on persecution support.
 */
export const GROSS_VIOLATIONS: readonly ActKind[] = [
  'extrajudicial-killing',
  'death-in-custody',
  'enforced-disappearance',
  'torture',
  'cruel-inhuman-degrading-treatment',
  'sexual-violence',
  'beating',
  'arbitrary-detention',
  'incommunicado-detention',
  'punitive-psychiatry',
  'inhuman-conditions',
  'denial-of-medical-care',
  'slavery',
  'forced-labour',
  'trafficking-in-persons',
  'forced-displacement',
  'religious-persecution',
  'gender-based-persecution',
];

/**
 * Kinds of act that can make up gross and systematic violations in a state. Wider than a gross violation taken alone,
 * since the test is of the situation; the lawyer decides whether it is met.
 */
export const PATTERN: readonly ActKind[] = [
  ...GROSS_VIOLATIONS,
  'arbitrary-arrest',
  'excessive-force',
  'dispersal-of-assembly',
  'denial-of-assembly',
  'denial-of-association',
  'unfair-trial',
  'politically-motivated-prosecution',
  'wrongful-conviction',
  'attack-on-journalist',
  'censorship',
  'internet-shutdown',
  'persecution-of-relatives',
  'deportation-or-refoulement',
  'transnational-repression',
];

/** Corruption as both Acts list it: the transfer of proceeds abroad is part of it. */
export const CORRUPTION: readonly ActKind[] = [
  'bribery',
  'misappropriation-of-state-assets',
  'expropriation-for-gain',
  'corruption-in-contracts',
  'corruption-in-extraction',
  'money-laundering',
];
