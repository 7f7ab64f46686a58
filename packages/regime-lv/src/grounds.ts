import { type Gate, type Ground, HUMAN_RIGHTS_VIOLATIONS } from '@sanctions-packet/core/regime';

const UNDESIRABLE = 'lv-imig-61-2';
const SECURITY = 'lv-imig-61-1';
const SANCTION = 'lv-sank-11-3';

/** Only persons are barred from entry, and only foreigners. */
const foreigner = (provision: string): readonly Gate[] => [
  { kind: 'target-kind', allowed: ['individual'], provision },
  { kind: 'foreign', excluded: ['LV'], provision: 'lv-imig-1' },
];

/** The route in use first; the Minister of the Interior and national sanctions in the alternative. */
export const grounds: readonly Ground[] = [
  {
    id: 'undesirable-person',
    label: 'LV-61-2',
    title: 'ground.undesirable-person',
    instrument: 'imig',
    provision: UNDESIRABLE,
    gates: foreigner(UNDESIRABLE),
    elements: [
      ...['identity', 'foreigner', 'undesirable', 'policy-facts', 'not-investigated'],
      ...['responsibility', 'precedent', 'register-data'],
    ],
  },
  {
    id: 'national-sanction',
    label: 'LV-SANK',
    title: 'ground.national-sanction',
    instrument: 'sankcijas',
    provision: SANCTION,
    gates: [
      { kind: 'target-kind', allowed: ['individual', 'entity'], provision: SANCTION },
      { kind: 'conduct', acts: HUMAN_RIGHTS_VIOLATIONS, provision: 'lv-sank-aims' },
    ],
    elements: ['identity', 'violation', 'participation', 'abroad', 'aim'],
  },
  {
    id: 'security',
    label: 'LV-61-1',
    title: 'ground.security',
    instrument: 'imig',
    provision: SECURITY,
    gates: foreigner(SECURITY),
    elements: ['identity', 'foreigner', 'security', 'register-data'],
  },
];
