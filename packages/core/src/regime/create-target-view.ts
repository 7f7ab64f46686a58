import type { DisclosedDossier } from '../disclosure/index.ts';
import { type DossierIndex, dossierIndex } from './dossier-index.ts';
import type { InvolvementView, PostView, TargetRecord, TargetView, TieView } from './target-view.ts';

/**
 * Gathers what a disclosed dossier says about one target. `undefined` when the target is not in it. Linear in what
 * hangs on the target: the indexes of the dossier are built once and kept for all targets.
 */
export function createTargetView(
  dossier: DisclosedDossier,
  request: { readonly target: string; readonly regime: string; readonly asOf: string },
): TargetView | undefined {
  const index = dossierIndex(dossier);
  const target = partyOf(index, request.target);
  if (target === undefined) return undefined;
  const involvements = index.involvementsOf(target.id).map((involvement) => involvementView(index, involvement));
  return {
    dossier,
    target,
    kind: target.id.startsWith('per_') ? 'individual' : 'entity',
    asOf: request.asOf,
    regime: request.regime,
    involvements,
    posts: index.postsOf(target.id).map((held) => postView(index, held)),
    ties: index.tiesOf(target.id).map((relationship) => tieView(index, target.id, relationship)),
    assets: index.assetsOf(target.id),
    listings: index.listingsOf(target.id),
    measures: index.measuresOf(target.id).filter(({ regime }) => regime === request.regime),
    interventions: index.interventionsAbout(concerned(target.id, involvements)),
    record: (id) => index.record(id),
    evidenceOf: (id, relation) => index.evidenceOf(id, relation),
  };
}

function partyOf(index: DossierIndex, id: string): TargetRecord | undefined {
  const record = index.record(id);
  return record !== undefined && (id.startsWith('per_') || id.startsWith('ent_'))
    ? (record as TargetRecord)
    : undefined;
}

function involvementView(index: DossierIndex, involvement: InvolvementView['involvement']): InvolvementView {
  const acts = index.actsOf(involvement);
  const incidentIds = new Set(acts.map(({ incident }) => incident));
  if (involvement.incident !== undefined) incidentIds.add(involvement.incident);
  const victimIds = new Set(acts.flatMap(({ victims }) => victims));
  return {
    involvement,
    acts,
    incidents: index.pick(index.dossier.incidents, incidentIds),
    victims: [...index.pick(index.dossier.victims, victimIds), ...index.pick(index.dossier.victimGroups, victimIds)],
  };
}

function postView(index: DossierIndex, held: PostView['held']): PostView {
  const position = index.find<NonNullable<PostView['position']>>(held.position);
  const body = position?.body === undefined ? undefined : index.find<NonNullable<PostView['body']>>(position.body);
  return { held, position, body };
}

function tieView(index: DossierIndex, target: string, relationship: TieView['relationship']): TieView {
  const outgoing = relationship.from === target;
  return { relationship, outgoing, other: partyOf(index, outgoing ? relationship.to : relationship.from) };
}

function concerned(target: string, involvements: readonly InvolvementView[]): ReadonlySet<string> {
  return new Set([
    target,
    ...involvements.flatMap(({ involvement, acts, incidents, victims }) => [
      involvement.id,
      ...acts.map(({ id }) => id),
      ...incidents.map(({ id }) => id),
      ...victims.map(({ id }) => id),
    ]),
  ]);
}
