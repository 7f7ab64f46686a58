import type { Ground } from '@sanctions-packet/core/regime';
import { CONDUCT } from './elements.ts';

/** Ways to be listed: who and what each reaches, and what must be shown. */
export const grounds: readonly Ground[] = [
  {
    id: 'violation',
    label: 'VIOLATION',
    title: 'ground.violation',
    instrument: 'act',
    provision: 'qz-act-1',
    gates: [
      { kind: 'target-kind', allowed: ['individual'], provision: 'qz-act-1' },
      { kind: 'conduct', acts: CONDUCT, provision: 'qz-act-1' },
    ],
    elements: ['identity', 'violation', 'responsibility'],
  },
];
