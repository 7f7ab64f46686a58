/**
 * Kinds of act that violate a human right. The clause names no list and no weight: its result limb narrows it. Our
 * reading; the lawyer names the right and the article of the treaty.
 */
export const VIOLATIONS: readonly string[] = [
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
  'dispersal-of-assembly',
  'denial-of-assembly',
  'denial-of-association',
  'censorship',
  'internet-shutdown',
  'attack-on-journalist',
  'surveillance',
  'search-or-seizure',
  'harassment',
  'threat',
  'abusive-lawsuit',
  'dismissal-from-work',
  'denial-of-medical-care',
  'inhuman-conditions',
  'denial-of-counsel',
  'travel-restriction',
  'deportation-or-refoulement',
  'transnational-repression',
  'persecution-of-relatives',
  'forced-labour',
  'trafficking-in-persons',
  'slavery',
  'forced-displacement',
  'property-destruction',
  'discrimination',
  'religious-persecution',
  'gender-based-persecution',
  'impunity-or-cover-up',
  'obstruction-of-investigation',
  'election-abuse',
];

/** Acts that are a death. */
export const KILLINGS: readonly string[] = ['extrajudicial-killing', 'death-in-custody'];

/** Acts that are, or end in, a conviction. */
export const TRIALS: readonly string[] = ['politically-motivated-prosecution', 'wrongful-conviction', 'unfair-trial'];
