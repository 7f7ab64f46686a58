import type { InvolvementView, TargetView } from '@sanctions-packet/core/regime';
import { COVER_UP, FORMS, RIGHTS } from './act-kinds.ts';

export type Act = InvolvementView['acts'][number];
type Claim = Pick<InvolvementView['involvement'], 'elements' | 'acts' | 'incident'>;
export type Right = (typeof RIGHTS)[number]['id'];
export type Form = (typeof FORMS)[number]['id'];

/** The activities a claim is about under one set of regulations. */
export type ActivitiesOf = (view: TargetView, claim: Claim) => readonly Act[];

/** How an act comes to count: by its kind, by facts recorded in it, or because the claim pleads it. */
export interface Engaged {
  readonly right: Right;
  readonly by: 'kind' | 'facts' | 'pleading';
}

/** The one right that an act engages in a claim; `undefined` when it engages none and is context alone. */
export function rightEngaged(claim: Claim, act: Act): Engaged | undefined {
  const byKind = RIGHTS.find(({ kinds }) => kinds.includes(act.kind));
  if (byKind !== undefined) return { right: byKind.id, by: 'kind' };
  if (act.death !== undefined) return { right: 'life', by: 'facts' };
  if (act.illTreatment !== undefined) return { right: 'ill-treatment', by: 'facts' };
  const byPleading = RIGHTS.find(({ id }) => pleads(claim, `right-${id}`));
  return byPleading === undefined ? undefined : { right: byPleading.id, by: 'pleading' };
}

/** The form of corruption of an act: by its kind, or because the claim pleads it. */
export function formOf(claim: Claim, act: Act): Form | undefined {
  const byKind = FORMS.find(({ kinds }) => (kinds as readonly string[]).includes(act.kind));
  if (byKind !== undefined) return byKind.id;
  return FORMS.find(({ id }) => pleads(claim, `form-${id}`))?.id;
}

/** Acts of a claim that engage one of the three rights. */
export const violations: ActivitiesOf = (view, claim) =>
  activities(view, claim, (act) => rightEngaged(claim, act) !== undefined);

/** Acts of a claim that are bribery or misappropriation. */
export const corruption: ActivitiesOf = (view, claim) =>
  activities(view, claim, (act) => formOf(claim, act) !== undefined);

/** Acts laid to a claim itself, without those it only covers up: hiding an act is not being responsible for it. */
export function withoutCoveredUp(activitiesOf: ActivitiesOf): ActivitiesOf {
  return (view, claim) => {
    const own = new Set(actsOf(view, claim).map(({ id }) => id));
    return activitiesOf(view, claim).filter(({ id }) => own.has(id));
  };
}

export function pleads({ elements }: Pick<Claim, 'elements'>, element: string): boolean {
  return elements.some((statement) => statement.element === element);
}

/** A claim of covering up is about the other acts of the same incident too. */
function activities(view: TargetView, claim: Claim, counts: (act: Act) => boolean): readonly Act[] {
  const own = actsOf(view, claim);
  const hidden = new Set(own.filter(({ kind }) => COVER_UP.includes(kind)).map(({ incident }) => incident));
  const behind = hidden.size === 0 ? [] : view.dossier.acts.filter(({ incident }) => hidden.has(incident));
  return [...new Set([...own, ...behind])].filter(counts);
}

function actsOf({ dossier, record }: TargetView, { acts, incident }: Claim): readonly Act[] {
  if (acts.length === 0) return dossier.acts.filter((act) => act.incident === incident);
  return acts.flatMap((id) => (record(id) as Act | undefined) ?? []);
}
