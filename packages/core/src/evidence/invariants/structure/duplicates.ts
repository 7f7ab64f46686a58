import { possiblyOverlap } from '../../../edtf-compare.ts';
import { foldPhrase, skeleton } from '../../folding/fold.ts';
import type { Identifier, Name, Person } from '../../schema/types.ts';
import type { CaseIndex } from '../case-index.ts';
import { breach, type InvariantProblem } from '../invariant-problem.ts';

/** Items 6 and 11: two records that may be one person, and one number that two parties have. */
export function duplicates(index: CaseIndex): readonly InvariantProblem[] {
  return [...duplicatePersons(index), ...sharedIdentifiers(index)];
}

function duplicatePersons(index: CaseIndex): readonly InvariantProblem[] {
  const seen = new Map<string, Person[]>();
  return index.dossier.persons.flatMap((person, at) => {
    const found = person.names.findIndex((name) =>
      seen.get(nameKey(name))?.some((other) => mayBeOne(person, other, index)),
    );
    for (const key of new Set(person.names.map(nameKey))) {
      const others = seen.get(key);
      if (others === undefined) seen.set(key, [person]);
      else others.push(person);
    }
    return found < 0 ? [] : [breach('evidence.duplicate-person', `persons[${at}].names[${found}].full`, person.id)];
  });
}

/** The words of a name in one spelling and one order. */
function nameKey({ full }: Name): string {
  return foldPhrase(full).map(skeleton).sort().join(' ');
}

/** Not told apart by their dates of birth; a date that is not known tells nobody apart. */
function mayBeOne(a: Person, b: Person, index: CaseIndex): boolean {
  const [first, second] = [a, b].map(({ birth }) =>
    (birth?.date ?? []).map(index.date).filter((date) => date !== undefined),
  );
  if (first === undefined || second === undefined || first.length === 0 || second.length === 0) return true;
  return first.some((one) => second.some((other) => possiblyOverlap(one, other)));
}

function sharedIdentifiers({ dossier }: CaseIndex): readonly InvariantProblem[] {
  const owners = new Map<string, string>();
  return (['persons', 'entities'] as const).flatMap((list) =>
    dossier[list].flatMap(({ id, identifiers }, at) =>
      identifiers.flatMap((identifier, place) => {
        const key = identifierKey(identifier);
        const owner = owners.get(key);
        if (owner === undefined) owners.set(key, id);
        return owner === undefined || owner === id
          ? []
          : [breach('evidence.shared-identifier', `${list}[${at}].identifiers[${place}].value`, id)];
      }),
    ),
  );
}

function identifierKey({ scheme, country, value }: Identifier): string {
  return `${scheme} ${country ?? ''} ${value.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase()}`;
}
