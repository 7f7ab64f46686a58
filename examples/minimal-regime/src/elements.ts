import type { ActKind, InvolvementMode } from '@sanctions-packet/core/evidence';
import { conductOf, type Element, HUMAN_RIGHTS_VIOLATIONS, identity, linkedBy } from '@sanctions-packet/core/regime';

/** Kinds of act that the law covers. */
export const CONDUCT: readonly ActKind[] = HUMAN_RIGHTS_VIOLATIONS;

/** Modes that the words of the law cover. */
const RESPONSIBLE: readonly InvolvementMode[] = ['committed', 'ordered', 'planned'];

/** An element with its words under `element.<id>` and `element.<id>.remedy`. */
function shown(id: string, provision: string, find: Element['find']): Element {
  return { id, title: `element.${id}`, basis: { provision }, remedy: `element.${id}.remedy`, find };
}

/** What must be shown; each names its provision, or why it has none. */
export const elements: readonly Element[] = [
  {
    id: 'identity',
    title: 'element.identity',
    basis: { reason: 'element.identity.reason' },
    remedy: 'element.identity.remedy',
    find: identity,
  },
  shown('violation', 'qz-act-1', conductOf(CONDUCT)),
  shown('responsibility', 'qz-act-1', linkedBy(CONDUCT, RESPONSIBLE)),
];
