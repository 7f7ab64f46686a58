import type { ProfileKind } from './profile.ts';

export type Sensitivity = 'public' | 'confidential' | 'protected';

const CLEARED: Readonly<Record<ProfileKind, ReadonlySet<Sensitivity>>> = {
  disclosable: new Set(['public']),
  restricted: new Set(['public', 'confidential']),
  internal: new Set(['public', 'confidential', 'protected']),
};

/** Whether something of this sensitivity may leave under a profile of this kind. */
export function clears(kind: ProfileKind, sensitivity: Sensitivity): boolean {
  return CLEARED[kind].has(sensitivity);
}
