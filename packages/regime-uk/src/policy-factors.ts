/** A consideration of policy: its words are under `uk.factor.<id>`, its source is the provision. */
export interface PolicyFactor {
  readonly id: string;
  readonly provision: string;
}

/**
 * The order of the human rights paper. Only the first two places are taken from it; order and titles of the rest are
 * our arrangement, which the page says.
 */
const humanRights: readonly PolicyFactor[] = [
  { id: 'priorities', provision: 'uk-policy-ghr-1' },
  { id: 'victim', provision: 'uk-policy-ghr-2' },
  { id: 'seriousness', provision: 'uk-policy-ghr-3' },
  { id: 'collective', provision: 'uk-policy-ghr-4' },
  { id: 'non-state', provision: 'uk-policy-ghr-5' },
  { id: 'status', provision: 'uk-policy-ghr-6' },
  { id: 'effectiveness', provision: 'uk-policy-ghr-7' },
  { id: 'reprisals', provision: 'uk-policy-ghr-8' },
  { id: 'law-enforcement', provision: 'uk-policy-ghr-9' },
];

/** The order of the anti-corruption paper, of which only the first place was seen. */
const antiCorruption: readonly PolicyFactor[] = [
  { id: 'anti-corruption', provision: 'uk-policy-gac-1' },
  { id: 'scale', provision: 'uk-policy-gac-2' },
  { id: 'status', provision: 'uk-policy-gac-3' },
  { id: 'collective', provision: 'uk-policy-gac-4' },
  { id: 'law-enforcement', provision: 'uk-policy-gac-5' },
  { id: 'reprisals', provision: 'uk-policy-gac-6' },
];

/** By instrument of `program.json`. */
export const POLICY_FACTORS: Readonly<Record<string, readonly PolicyFactor[]>> = {
  ghr: humanRights,
  gac: antiCorruption,
};
