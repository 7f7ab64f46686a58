import type { ActKind } from '@sanctions-packet/core/evidence';
import { HUMAN_RIGHTS_VIOLATIONS } from '@sanctions-packet/core/regime';

/** The clause names no list and no weight: its result limb narrows it. */
export const VIOLATIONS: readonly ActKind[] = HUMAN_RIGHTS_VIOLATIONS;

/** Acts that are a death. */
export const KILLINGS: readonly ActKind[] = ['extrajudicial-killing', 'death-in-custody'];

/** Acts that are, or end in, a conviction. */
export const TRIALS: readonly ActKind[] = ['politically-motivated-prosecution', 'wrongful-conviction', 'unfair-trial'];
