import type { InvolvementMode } from '@sanctions-packet/core/evidence';
import { asPleaded, type Element, identity, supportOfParty } from '@sanctions-packet/core/regime';
import { type ActivitiesOf, corruption, violations, withoutCoveredUp } from './activities.ts';
import { activity, proceedsMoved, seriousness } from './elements/activity.ts';
import { foreignOfficial } from './elements/foreign-official.ts';
import { investigatingPost, involvedBy } from './elements/link.ts';
import { associates, directors, owners, principalInvolved, recipientResponsible, tieTo } from './elements/principal.ts';
import { territory } from './elements/territory.ts';
import { listedAbroad, publicInterest } from './elements/urgent.ts';
import { CONCEALING, FACILITATING, PLEADED_ONLY, RESOURCING, RESPONSIBLE } from './modes.ts';

/** An element with its words under `element.<id>` and `element.<id>.remedy`. */
function shown(id: string, provision: string, find: Element['find']): Element {
  return { id, title: `element.${id}`, basis: { provision }, remedy: `element.${id}.remedy`, find };
}

const INVOLVED = [...RESPONSIBLE, ...FACILITATING, ...CONCEALING];

/** A mode of regulation 6(3); pleaded under its own id, such as `mode-ghr-f`, where no form of involvement says it. */
function mode(
  regulations: 'ghr' | 'gac',
  letter: string,
  activitiesOf: ActivitiesOf,
  forms: readonly InvolvementMode[],
): Element {
  const id = `mode-${regulations}-${letter}`;
  return shown(id, `uk-${regulations}-6-3-${letter}`, involvedBy(activitiesOf, forms, id));
}

/** Doors and urgent route, which read the same in both sets of regulations. */
function shared(regulations: 'ghr' | 'gac', activitiesOf: ActivitiesOf): readonly Element[] {
  const id = (name: string): string => `${regulations}-${name}`;
  const at = (place: string): string => `uk-${regulations}-${place}`;
  return [
    shown(id('owned'), at('7'), tieTo(owners, id('owned'))),
    shown(id('owner-involved'), at('6-2-b'), principalInvolved(owners, activitiesOf, INVOLVED)),
    shown(id('acting-for'), at('6-2-c'), tieTo(directors, id('acting-for'))),
    shown(id('principal-involved'), at('6-2-c'), principalInvolved(directors, activitiesOf, INVOLVED)),
    shown(id('associated'), at('6-2-d'), tieTo(associates, id('associated'))),
    shown(id('associate-involved'), at('6-2-d'), principalInvolved(associates, activitiesOf, INVOLVED)),
    shown(id('listed-abroad'), at('urgent'), listedAbroad),
    { ...shown(id('public-interest'), at('urgent'), publicInterest), argued: true },
  ];
}

/** What must be shown; the grounds say which of it. */
export const elements: readonly Element[] = [
  {
    id: 'identity',
    title: 'element.identity',
    basis: { reason: 'element.identity.reason' },
    remedy: 'element.identity.remedy',
    find: identity,
  },

  shown('right-violated', 'uk-ghr-4-2', activity(violations)),
  shown('serious-violation', 'uk-ghr-4-2', seriousness(violations, 'serious-violation')),
  shown('territory', 'uk-ghr-4-3', territory),
  mode('ghr', 'a', withoutCoveredUp(violations), RESPONSIBLE),
  mode('ghr', 'b', violations, FACILITATING),
  mode('ghr', 'c', violations, CONCEALING),
  mode('ghr', 'd', violations, RESOURCING),
  shown('ghr-knowledge', 'uk-ghr-6-3-d', asPleaded('ghr-knowledge')),
  shown('mode-ghr-e', 'uk-ghr-6-3-e', supportOfParty),
  shown('ghr-recipient', 'uk-ghr-6-3-e', recipientResponsible(violations)),
  mode('ghr', 'f', violations, PLEADED_ONLY),
  shown('ghr-responsibility', 'uk-ghr-6-3-g', investigatingPost('ghr-responsibility')),
  mode('ghr', 'g', violations, PLEADED_ONLY),
  shown('ghr-recklessness', 'uk-ghr-6-3-g', asPleaded('ghr-recklessness')),
  shown('mode-ghr-h', 'uk-ghr-6-3-h', asPleaded('mode-ghr-h')),
  ...shared('ghr', violations),

  shown('corruption', 'uk-gac-4-2', activity(corruption)),
  shown('serious-corruption', 'uk-gac-4-1', seriousness(corruption, 'serious-corruption')),
  shown('foreign-official', 'uk-gac-4-5', foreignOfficial('foreign-official')),
  mode('gac', 'a', withoutCoveredUp(corruption), RESPONSIBLE),
  mode('gac', 'b', corruption, FACILITATING),
  mode('gac', 'c', corruption, PLEADED_ONLY),
  mode('gac', 'd', corruption, CONCEALING),
  shown('mode-gac-e', 'uk-gac-6-3-e', proceedsMoved('mode-gac-e')),
  shown('gac-responsibility', 'uk-gac-6-3-f', investigatingPost('gac-responsibility')),
  mode('gac', 'f', corruption, PLEADED_ONLY),
  shown('gac-recklessness', 'uk-gac-6-3-f', asPleaded('gac-recklessness')),
  mode('gac', 'g', corruption, PLEADED_ONLY),
  shown('mode-gac-h', 'uk-gac-6-3-h', asPleaded('mode-gac-h')),
  ...shared('gac', corruption),
];
