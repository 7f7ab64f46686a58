import type { InvolvementMode } from '@sanctions-packet/core/evidence';

/**
 * Forms of involvement of the dossier that say what a mode of regulation 6(3) says. A post alone, general political
 * responsibility, presence and suspicion say none of them; what no form says is pleaded under the id of the element.
 */

/** "Responsible for, or engages in". Omissions count (regulation 4(4)), so superiors who let it happen are here. */
export const RESPONSIBLE: readonly InvolvementMode[] = [
  'committed',
  'ordered',
  'planned',
  'authored-policy',
  'implemented-unlawful-law',
  'superior-no-control',
  'superior-knew-did-nothing',
  'failed-to-prevent',
];

/** "Facilitates, incites, promotes or provides support". */
export const FACILITATING: readonly InvolvementMode[] = [
  'aided-abetted',
  'passive-accomplice',
  'supported-policy',
  'material-support',
];

/** "Conceals evidence", and "conceals or disguises" of the anti-corruption regulations. */
export const CONCEALING: readonly InvolvementMode[] = ['concealed-or-obstructed'];

/** Funds, economic resources, goods, technology or financial services made available. */
export const RESOURCING: readonly InvolvementMode[] = ['material-support'];

/** Nothing in the dossier's forms says it: pleaded alone. */
export const PLEADED_ONLY: readonly InvolvementMode[] = [];
