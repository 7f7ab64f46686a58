import type { InvolvementMode } from '@sanctions-packet/core/evidence';

/** "Committed" (padarė) of article 133(4). */
export const COMMITTED: readonly InvolvementMode[] = ['committed'];

/** "Incited" (kurstė): the order is the nearest mode of the model. */
export const INCITED: readonly InvolvementMode[] = ['ordered'];

/** "Otherwise took part" (kitaip dalyvavo): planning, help, cover, and superiors who let it happen. A post alone does not. */
export const TOOK_PART: readonly InvolvementMode[] = [
  'planned',
  'authored-policy',
  'implemented-unlawful-law',
  'passive-accomplice',
  'superior-no-control',
  'superior-knew-did-nothing',
  'failed-to-prevent',
  'aided-abetted',
  'material-support',
  'concealed-or-obstructed',
];

/** What the words of the paragraph reach. */
export const PARTICIPATION: readonly InvolvementMode[] = [...COMMITTED, ...INCITED, ...TOOK_PART];

/** Support of, or part in, activity of a state: the limb of 2021. That it is such activity is pleaded besides. */
export const SUPPORT: readonly InvolvementMode[] = ['supported-policy', ...PARTICIPATION];
