import type { InvolvementMode } from '@sanctions-packet/core/evidence';

/** "Responsible for, or complicit in". Leadership of a body and mere presence are neither. */
export const RESPONSIBLE_OR_COMPLICIT: readonly InvolvementMode[] = [
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

/** Having to do with a matter in any way but by rank alone: for one who acts on behalf of a foreign state. */
export const CONCERNED: readonly InvolvementMode[] = [
  ...RESPONSIBLE_OR_COMPLICIT,
  'present',
  'policy-inaction',
  'material-support',
];

/** Responsible for or complicit in ordering, controlling or otherwise directing. */
export const DIRECTING: readonly InvolvementMode[] = [
  'ordered',
  'planned',
  'authored-policy',
  'superior-knew-did-nothing',
  'aided-abetted',
  'concealed-or-obstructed',
];

/** "Contributes to or supports" of the regulations for some states. */
export const CONTRIBUTING: readonly InvolvementMode[] = [...RESPONSIBLE_OR_COMPLICIT, 'material-support'];

/** Assistance, sponsorship, support, goods or services. */
export const SUPPORT: readonly InvolvementMode[] = ['material-support'];
