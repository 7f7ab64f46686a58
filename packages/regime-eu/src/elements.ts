import { type Element, identity } from '@sanctions-packet/core/regime';
import { actor } from './elements/actor.ts';
import { actUnder, seriousConcern, tiedBy } from './elements/acts.ts';
import { associated, principalTo } from './elements/association.ts';
import { INVOLVED, RESPONSIBLE } from './modes.ts';

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
  shown('actor', 'eu-reg-2-3', actor),
  shown('listed-act', 'eu-reg-2-1', actUnder('listed')),
  shown('other-act', 'eu-reg-2-1-d', actUnder('other')),
  shown('serious-concern', 'eu-reg-2-1-d', seriousConcern),
  shown('responsible', 'eu-reg-3-a', tiedBy('listed', RESPONSIBLE)),
  shown('responsible-other', 'eu-reg-3-a-other', tiedBy('other', RESPONSIBLE)),
  shown('involved', 'eu-reg-3-b', tiedBy('listed', INVOLVED)),
  shown('involved-other', 'eu-reg-3-b-other', tiedBy('other', INVOLVED)),
  shown('associated', 'eu-reg-3-c', associated),
  shown('principal', 'eu-reg-3-c', principalTo('listed')),
  shown('principal-other', 'eu-reg-3-c-other', principalTo('other')),
];
