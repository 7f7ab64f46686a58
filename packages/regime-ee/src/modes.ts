import type { InvolvementMode } from '@sanctions-packet/core/evidence';

/** "Took part" (osales) of the clause of 2016. */
export const TOOK_PART: readonly InvolvementMode[] = [
  'committed',
  'ordered',
  'planned',
  'authored-policy',
  'implemented-unlawful-law',
];

/** "Contributed" (aitas kaasa): help, cover, and superiors who let it happen. A post alone carries nothing. */
export const CONTRIBUTED: readonly InvolvementMode[] = [
  'aided-abetted',
  'material-support',
  'concealed-or-obstructed',
  'supported-policy',
  'passive-accomplice',
  'superior-no-control',
  'superior-knew-did-nothing',
  'failed-to-prevent',
];

/** What the clause reaches; the words name no more than these two. */
export const PARTICIPATION: readonly InvolvementMode[] = [...TOOK_PART, ...CONTRIBUTED];
