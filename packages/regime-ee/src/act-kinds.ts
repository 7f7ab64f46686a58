import { HUMAN_RIGHTS_VIOLATIONS } from '@sanctions-packet/core/regime';

/** The clause names no list and no weight: its result limb narrows it. */
export const VIOLATIONS: readonly string[] = HUMAN_RIGHTS_VIOLATIONS;

/** Acts that are a death. */
export const KILLINGS: readonly string[] = ['extrajudicial-killing', 'death-in-custody'];

/** Acts that are, or end in, a conviction. */
export const TRIALS: readonly string[] = ['politically-motivated-prosecution', 'wrongful-conviction', 'unfair-trial'];
