import type { CaseIndex } from '../case-index.ts';
import { breach, type InvariantProblem } from '../invariant-problem.ts';

/** Item 5: every person did something, every victim suffered something, every exhibit is for something. */
export function usage(index: CaseIndex): readonly InvariantProblem[] {
  const { dossier } = index;
  const acting = actingParties(index);
  const harmed = harmedVictims(index);
  const cited = citedEvidence(index);
  return [
    ...unused('persons', dossier.persons, acting, 'evidence.unused-party'),
    ...unused('victims', dossier.victims, harmed, 'evidence.unused-victim'),
    ...unused('evidence', dossier.evidence, cited, 'evidence.unused-exhibit'),
  ];
}

function unused(
  list: string,
  records: readonly { readonly id: string }[],
  used: ReadonlySet<string>,
  code: 'evidence.unused-party' | 'evidence.unused-victim' | 'evidence.unused-exhibit',
): readonly InvariantProblem[] {
  return records.flatMap(({ id }, at) => (used.has(id) ? [] : [breach(code, `${list}[${at}]`, id)]));
}

/** A post alone says nothing of what somebody did. */
function actingParties({ dossier }: CaseIndex): ReadonlySet<string> {
  return new Set([
    ...dossier.involvements.flatMap(({ person, beneficiaries }) => [person, ...beneficiaries]),
    ...dossier.relationships.flatMap(({ from, to }) => [from, to]),
    ...dossier.assets.flatMap(({ holders }) => holders),
  ]);
}

function harmedVictims({ dossier }: CaseIndex): ReadonlySet<string> {
  const direct = new Set(dossier.acts.flatMap(({ victims }) => victims));
  for (const { id, members } of dossier.victimGroups)
    if (direct.has(id)) for (const member of members) direct.add(member);
  return direct;
}

/** Evidence that any field but the grades of other evidence refers to. */
function citedEvidence({ dossier, fields }: CaseIndex): ReadonlySet<string> {
  const cited = new Set(dossier.evidenceLinks.map(({ evidence }) => evidence));
  for (const { kind, value, about } of fields) {
    if (kind === 'ref' && value.startsWith('evi_') && about?.startsWith('evi_') !== true) cited.add(value);
    if (kind === 'prose' && value.includes('@evi_'))
      for (const [id] of value.matchAll(/evi_[a-z0-9-]+/g)) cited.add(id);
  }
  return cited;
}
