import type { Finding } from '../finding.ts';
import { GOVERNMENT_BODIES } from '../government-bodies.ts';
import type { PostView, TargetView } from '../target-view.ts';
import { finding } from './finding.ts';

/** Government office of the target, past or present; a statement that the person is no official speaks against. */
export function office(view: TargetView): Finding {
  const { target } = view;
  const status = 'officialStatus' in target ? target.officialStatus : undefined;
  const stated = status === 'current-official' || status === 'former-official' ? [target.id] : [];
  return finding([...posts(view), ...stated], status === 'not-official' ? [target.id] : []);
}

/** Posts in international organizations, whose officials some laws count as foreign public officials. */
export function internationalOffice(view: TargetView): readonly string[] {
  return view.posts.filter(({ body }) => body?.kind === 'international-organization').map(({ held }) => held.id);
}

/** The target itself, where it is a body of government. */
export function publicBody({ target }: TargetView): Finding {
  return finding('kind' in target && GOVERNMENT_BODIES.has(target.kind) ? [target.id] : []);
}

/** As `office`, or acting for an official. */
export function officeOrAgency(view: TargetView): Finding {
  const found = office(view);
  const agency = view.ties
    .filter(({ relationship, outgoing }) => relationship.type === 'acts-for' && outgoing)
    .filter(({ other }) => isOfficial(view, other?.id));
  return orTied(
    found,
    agency.map(({ relationship }) => relationship.id),
  );
}

/** As `office`, or an associate of an official; whether the association is close enough the lawyer judges. */
export function officeOrAssociation(view: TargetView): Finding {
  const found = office(view);
  const associations = view.ties
    .filter(({ relationship }) => relationship.type === 'associate')
    .filter(({ other }) => isOfficial(view, other?.id));
  return orTied(
    found,
    associations.map(({ relationship }) => relationship.id),
  );
}

/** A tie does without an office: where one is there, that the target holds none speaks against nothing. */
export function orTied(held: Finding, ties: readonly string[]): Finding {
  return finding([...held.speaksFor, ...ties], ties.length > 0 ? [] : held.speaksAgainst);
}

/** Whether another person of the dossier holds or held government office. */
export function isOfficial({ dossier }: TargetView, person: string | undefined): boolean {
  if (person === undefined) return false;
  const record = dossier.persons.find(({ id }) => id === person);
  if (record?.officialStatus === 'current-official' || record?.officialStatus === 'former-official') return true;
  const positions = dossier.postsHeld.filter((held) => held.person === person).map(({ position }) => position);
  const bodies = dossier.positions.filter(({ id }) => positions.includes(id)).map(({ body }) => body);
  return dossier.entities.some(({ id, kind }) => bodies.includes(id) && GOVERNMENT_BODIES.has(kind));
}

function posts(view: TargetView): readonly string[] {
  return view.posts.filter(inGovernment).map(({ held }) => held.id);
}

function inGovernment({ body }: PostView): boolean {
  return body !== undefined && GOVERNMENT_BODIES.has(body.kind);
}
