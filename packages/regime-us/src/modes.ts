import type { InvolvementMode } from '@sanctions-packet/core/evidence';

/** "Responsible for or complicit in, or … directly or indirectly engaged in" of the order. Suspicion carries nothing. */
export const LINKED: readonly InvolvementMode[] = [
  'committed',
  'ordered',
  'planned',
  'passive-accomplice',
  'authored-policy',
  'supported-policy',
  'implemented-unlawful-law',
  'superior-no-control',
  'superior-knew-did-nothing',
  'failed-to-prevent',
  'aided-abetted',
  'concealed-or-obstructed',
];

/** "Responsible for" of 22 U.S.C. 10102(a)(1), which does not name complicity. */
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

/** "Responsible for, or complicit in, ordering, controlling or otherwise directing" of 22 U.S.C. 10102(a)(3). */
export const DIRECTING: readonly InvolvementMode[] = [
  'ordered',
  'planned',
  'authored-policy',
  'superior-knew-did-nothing',
  'aided-abetted',
  'concealed-or-obstructed',
];

/** "Involved, directly or indirectly" of section 7031(c). Leadership of a body, by itself, is a status, no involvement. */
export const INVOLVED: readonly InvolvementMode[] = [...LINKED, 'material-support'];

/** Material assistance, sponsorship, support, goods or services. */
export const SUPPORT: readonly InvolvementMode[] = ['material-support'];
