import type { InvolvementMode } from '@sanctions-packet/core/evidence';

/** The Latvian law names no modes; a post alone, presence and suspicion carry nothing in our reading. */
export const RESPONSIBLE: readonly InvolvementMode[] = [
  'committed',
  'ordered',
  'planned',
  'authored-policy',
  'implemented-unlawful-law',
  'aided-abetted',
  'material-support',
  'concealed-or-obstructed',
  'supported-policy',
  'passive-accomplice',
  'superior-no-control',
  'superior-knew-did-nothing',
  'failed-to-prevent',
];
