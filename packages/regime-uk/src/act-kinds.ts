import type { ActKind } from '@sanctions-packet/core/evidence';

/** Kinds of act that violate the right to life by what they are. */
const LIFE: readonly ActKind[] = ['extrajudicial-killing', 'death-in-custody'];

/** Kinds that are torture or other ill-treatment by what they are. */
const ILL_TREATMENT: readonly ActKind[] = [
  'torture',
  'cruel-inhuman-degrading-treatment',
  'sexual-violence',
  'beating',
  'inhuman-conditions',
];

/** Kinds that are slavery, servitude or forced labour by what they are. */
const FORCED_LABOUR: readonly ActKind[] = ['slavery', 'forced-labour'];

/** The three rights of regulation 4(2), a closed list, and the kinds of act that engage each. */
export const RIGHTS = [
  { id: 'life', provision: 'uk-ghr-4-2-a', kinds: LIFE },
  { id: 'ill-treatment', provision: 'uk-ghr-4-2-b', kinds: ILL_TREATMENT },
  { id: 'forced-labour', provision: 'uk-ghr-4-2-c', kinds: FORCED_LABOUR },
] as const;

/** Kinds of which no more need be said for an act to be grave; the Regulations leave "serious" open. Our reading. */
export const GRAVE: readonly ActKind[] = [
  ...LIFE,
  ...FORCED_LABOUR,
  'torture',
  'sexual-violence',
  'misappropriation-of-state-assets',
];

/** Kinds that hide what was done, or leave it without an inquiry. They count through the acts of the same incident. */
export const COVER_UP: readonly ActKind[] = [
  'impunity-or-cover-up',
  'obstruction-of-investigation',
  'obstruction-of-anti-corruption',
];

/**
 * Kinds that are no ground of their own (detention, disappearance, trials, reprisals) but may come with a violation of
 * one of the three rights. They reach the Regulations through such a violation, pleaded and sourced, or not at all.
 */
const THROUGH_A_RIGHT: readonly ActKind[] = [
  'enforced-disappearance',
  'arbitrary-arrest',
  'arbitrary-detention',
  'incommunicado-detention',
  'punitive-psychiatry',
  'unfair-trial',
  'politically-motivated-prosecution',
  'wrongful-conviction',
  'excessive-force',
  'dispersal-of-assembly',
  'attack-on-journalist',
  'denial-of-medical-care',
  'threat',
  'harassment',
  'deportation-or-refoulement',
  'transnational-repression',
  'persecution-of-relatives',
  'trafficking-in-persons',
  'forced-displacement',
  'religious-persecution',
  'gender-based-persecution',
  'impunity-or-cover-up',
  'obstruction-of-investigation',
  'other',
];

/** What can carry a request under the human rights regulations; censorship, bans or fines alone cannot. */
export const HUMAN_RIGHTS: readonly ActKind[] = [...LIFE, ...ILL_TREATMENT, ...FORCED_LABOUR, ...THROUGH_A_RIGHT];

/** The two forms of corruption of regulation 4(2), and the kinds of act that are one by what they are. */
export const FORMS = [
  { id: 'bribery', kinds: ['bribery'] },
  { id: 'misappropriation', kinds: ['misappropriation-of-state-assets'] },
] as const satisfies readonly { readonly id: string; readonly kinds: readonly ActKind[] }[];

/** What can carry a request under the anti-corruption regulations; the last five through a form that is pleaded. */
export const CORRUPTION: readonly ActKind[] = [
  'bribery',
  'misappropriation-of-state-assets',
  'corruption-in-contracts',
  'corruption-in-extraction',
  'expropriation-for-gain',
  'money-laundering',
  'obstruction-of-anti-corruption',
];
