import type { ActKind } from '@sanctions-packet/core/evidence';

/**
 * Kinds of act that can be serious human rights abuse under the order, which leaves the term open. Our reading: the
 * lawyer decides whether an act of such a kind is serious.
 */
export const ABUSE: readonly ActKind[] = [
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
  'unfair-trial',
  'politically-motivated-prosecution',
  'wrongful-conviction',
  'excessive-force',
  'attack-on-journalist',
  'denial-of-medical-care',
  'inhuman-conditions',
  'forced-labour',
  'trafficking-in-persons',
  'slavery',
  'forced-displacement',
  'deportation-or-refoulement',
  'transnational-repression',
  'persecution-of-relatives',
  'religious-persecution',
  'gender-based-persecution',
];

/**
 * Kinds of act within extrajudicial killing, torture and the gross violations that 22 U.S.C. 2304(d)(1) names; its list
 * is open, so an element may also be pleaded in the dossier.
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
];

/** Corruption as section 1(a)(ii)(B)(1) of the order lists it. */
export const CORRUPTION: readonly ActKind[] = [
  'bribery',
  'misappropriation-of-state-assets',
  'expropriation-for-gain',
  'corruption-in-contracts',
  'corruption-in-extraction',
];

/** The transfer of proceeds, section 1(a)(ii)(B)(2). */
export const PROCEEDS: readonly ActKind[] = ['money-laundering'];

/** Corruption as 22 U.S.C. 10102(a)(3) lists it: the transfer of proceeds is part of it. */
export const CORRUPTION_AND_PROCEEDS: readonly ActKind[] = [...CORRUPTION, ...PROCEEDS];

/** What section 1(a)(ii)(A) and (B) of the order cover together. */
export const ABUSE_OR_CORRUPTION: readonly ActKind[] = [...ABUSE, ...CORRUPTION_AND_PROCEEDS];
