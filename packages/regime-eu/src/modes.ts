import type { InvolvementMode, Relationship } from '@sanctions-packet/core/evidence';

/** Modes that we read as "responsible for". A post alone is none of them. */
export const RESPONSIBLE: readonly InvolvementMode[] = [
  'committed',
  'ordered',
  'planned',
  'authored-policy',
  'leader-of-entity',
  'superior-no-control',
  'superior-knew-did-nothing',
  'failed-to-prevent',
];

/** Modes that we read as support or other involvement: planning, directing, ordering, assisting, encouraging, … */
export const INVOLVED: readonly InvolvementMode[] = [
  'ordered',
  'planned',
  'passive-accomplice',
  'authored-policy',
  'supported-policy',
  'implemented-unlawful-law',
  'aided-abetted',
  'material-support',
  'concealed-or-obstructed',
];

/** Ties that may be an association; the Regulation does not say what one is, and kinship alone is not read as one. */
export const ASSOCIATING: readonly Relationship['type'][] = [
  'associate',
  'owner-of',
  'controls',
  'director-of',
  'member-of',
  'acts-for',
];
