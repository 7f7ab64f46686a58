import type { Name } from '../../schema/types.ts';
import type { CaseIndex } from '../case-index.ts';
import { breach, type InvariantProblem } from '../invariant-problem.ts';

/** Item 3: exactly one primary name for each party, exactly one submitter in the lead. */
export function parties({ dossier }: CaseIndex): readonly InvariantProblem[] {
  const { submitters } = dossier;
  const leads = submitters.filter(({ lead }) => lead === true).length;
  return [
    ...(submitters.length === 0 ? [breach('evidence.no-submitter', 'submitters')] : []),
    ...(leads > 1 || (submitters.length > 1 && leads === 0) ? [breach('evidence.lead-submitter', 'submitters')] : []),
    ...(['submitters', 'persons', 'entities'] as const).flatMap((list) =>
      dossier[list].flatMap(({ id, names }, index) =>
        primaries(names) === 1 ? [] : [breach('evidence.primary-name', `${list}[${index}].names`, id)],
      ),
    ),
  ];
}

function primaries(names: readonly Name[]): number {
  return names.filter(({ role }) => role === 'primary').length;
}

/**
 * Item 3: whoever a measure is asked against is named by an involvement; or by a tie or a listing, since some laws reach
 * family, associates and those whom another state barred, without any conduct of theirs.
 */
export function measuresRest({ dossier, involvementsOf }: CaseIndex): readonly InvariantProblem[] {
  const reached = new Set([
    ...dossier.relationships.flatMap(({ from, to }) => [from, to]),
    ...dossier.existingListings.map(({ target }) => target),
    ...leadersOfListed(dossier),
  ]);
  return dossier.requestedMeasures.flatMap(({ id, target }, index) =>
    target.startsWith('per_') && !involvementsOf.has(target) && !reached.has(target)
      ? [breach('evidence.measure-without-involvement', `requestedMeasures[${index}].target`, id)]
      : [],
  );
}

/** Persons with a post in a body that is listed. */
function leadersOfListed({ existingListings, positions, postsHeld }: CaseIndex['dossier']): readonly string[] {
  const listed = new Set(existingListings.map(({ target }) => target));
  const posts = new Set(positions.filter(({ body }) => body !== undefined && listed.has(body)).map(({ id }) => id));
  return postsHeld.filter(({ position }) => posts.has(position)).map(({ person }) => person);
}
