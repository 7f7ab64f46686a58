import {
  type Finding,
  finding,
  office,
  principals,
  stands,
  type TargetView,
  type TieView,
} from '@sanctions-packet/core/regime';
import { CORRUPTION, PATTERN } from '../act-kinds.ts';
import type { Criterion } from '../law/regulations.ts';
import { RESPONSIBLE_OR_COMPLICIT } from '../modes.ts';
import { regulationsFor } from '../states.ts';

/** Whether the regulations of a state have a criterion; new regulations, where there are none, could have each. */
function available(view: TargetView, criterion: Criterion): boolean {
  const regulations = regulationsFor(view);
  return regulations.length === 0 || regulations.some(({ criteria }) => criteria.includes(criterion));
}

function where(criterion: Criterion, find: (view: TargetView) => Finding) {
  return (view: TargetView): Finding => (available(view, criterion) ? find(view) : finding([]));
}

const ties = (view: TargetView, type: string): readonly TieView[] =>
  view.ties.filter(({ relationship }) => relationship.type === type);
const found = (list: readonly TieView[]): Finding => finding(list.map(({ relationship }) => relationship.id));

const JUNIOR: readonly (string | undefined)[] = ['district', 'local', 'facility'];

/**
 * Office in the government. A post recorded at a district, a place or a facility is no senior one; of any other the
 * lawyer judges.
 */
export const seniorOffice = where('official', (view) => {
  const held = office(view);
  const junior = new Set(
    view.posts.filter(({ position }) => JUNIOR.includes(position?.level)).map(({ held }) => held.id),
  );
  const senior = held.speaksFor.filter((id) => id.startsWith('pst_') && !junior.has(id));
  return finding(
    senior.length > 0 || junior.size === 0 ? held.speaksFor.filter((id) => !junior.has(id)) : [],
    held.speaksAgainst,
  );
});

/** Association with another party of the dossier. */
export const association = where('associate', (view) => found(ties(view, 'associate')));

/** Kinship with another person of the dossier. */
export const kinship = where('family', (view) => found(ties(view, 'family')));

/** Those who own or control the entity, or for whom it acts. */
export const ownership = where('entity', (view) => found(principals(view)));

/** Posts, or direction, of the target in an entity that somebody of the dossier owns or controls. */
export const entityOffice = where('entity-official', (view) => {
  const posts = view.posts.filter(({ body }) => body !== undefined && ownersOf(view, body.id).length > 0);
  const directed = ties(view, 'director-of').filter(({ other }) => ownersOf(view, other?.id).length > 0);
  return finding([...posts.map(({ held }) => held.id), ...directed.map(({ relationship }) => relationship.id)]);
});

/** Claims that stand against those to whom the target is tied in this way, for violations or corruption. */
export function tiedBy(type: string) {
  return (view: TargetView): Finding =>
    claimsAgainst(
      view,
      ties(view, type).flatMap(({ other }) => other?.id ?? []),
    );
}

/** Claims that stand against those who own or control the target, or for whom it acts. */
export function ownersListed(view: TargetView): Finding {
  return claimsAgainst(
    view,
    principals(view).flatMap(({ other }) => other?.id ?? []),
  );
}

/** Claims that stand against the owners of the entities which the target serves or directs. */
export function ownersOfServed(view: TargetView): Finding {
  const served = [
    ...view.posts.flatMap(({ body }) => body?.id ?? []),
    ...ties(view, 'director-of').flatMap(({ other }) => other?.id ?? []),
  ];
  return claimsAgainst(
    view,
    served.flatMap((entity) => ownersOf(view, entity)),
  );
}

function ownersOf({ dossier }: TargetView, entity: string | undefined): readonly string[] {
  return dossier.relationships
    .filter(({ to, type }) => to === entity && (type === 'owner-of' || type === 'controls'))
    .map(({ from }) => from);
}

function claimsAgainst({ dossier }: TargetView, parties: readonly string[]): Finding {
  if (parties.length === 0) return finding([]);
  const kinds = [...PATTERN, ...CORRUPTION];
  const acts = new Set(dossier.acts.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id));
  const claims = dossier.involvements.filter(
    (claim) =>
      parties.includes(claim.person) &&
      stands(claim) &&
      RESPONSIBLE_OR_COMPLICIT.includes(claim.mode) &&
      claim.acts.some((act) => acts.has(act)),
  );
  return finding(claims.map(({ id }) => id));
}
