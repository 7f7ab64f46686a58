import type { ActKind } from '@sanctions-packet/core/evidence';

/**
 * Acts that may be a serious or very serious crime against a person. Our reading, wide on purpose: which article of the
 * Criminal Code or of a treaty an act matches, and how grave it is, the lawyer records, and an element asks for it.
 */
export const AGAINST_PERSON: readonly ActKind[] = [
  'extrajudicial-killing',
  'death-in-custody',
  'enforced-disappearance',
  'torture',
  'cruel-inhuman-degrading-treatment',
  'sexual-violence',
  'beating',
  'arbitrary-arrest',
  'arbitrary-detention',
  'incommunicado-detention',
  'punitive-psychiatry',
  'politically-motivated-prosecution',
  'wrongful-conviction',
  'excessive-force',
  'attack-on-journalist',
  'denial-of-medical-care',
  'inhuman-conditions',
  'deportation-or-refoulement',
  'transnational-repression',
  'forced-labour',
  'trafficking-in-persons',
  'slavery',
  'forced-displacement',
];

/** Criminal acts of a corrupt nature. */
export const CORRUPTION: readonly ActKind[] = [
  'bribery',
  'misappropriation-of-state-assets',
  'expropriation-for-gain',
  'corruption-in-contracts',
  'corruption-in-extraction',
];

/** Acts with the features of money laundering. */
export const LAUNDERING: readonly ActKind[] = ['money-laundering'];

/** What the four kinds of conduct of the paragraph cover together. */
export const CRIMES: readonly ActKind[] = [...AGAINST_PERSON, ...CORRUPTION, ...LAUNDERING];
