import { checkIdentifier } from '../../identifiers/check-identifier.ts';
import { checkKzIin } from '../../identifiers/kz-iin.ts';
import type { Identifier, Person } from '../../schema/types.ts';
import type { CaseIndex } from '../case-index.ts';
import { breach, type InvariantProblem } from '../invariant-problem.ts';

/** Items 7, 8 and 11: numbers pass the checks of their scheme, and agree with what else is known of their holder. */
export function identifiers(index: CaseIndex): readonly InvariantProblem[] {
  const { persons, entities } = index.dossier;
  return [
    ...persons.flatMap((person, at) =>
      person.identifiers.flatMap((identifier, place) => {
        const path = `persons[${at}].identifiers[${place}]`;
        return identifier.scheme === 'kz-iin'
          ? iin(identifier, person, path, index)
          : other(identifier, path, person.id);
      }),
    ),
    ...entities.flatMap(({ id, identifiers: numbers }, at) =>
      numbers.flatMap((identifier, place) => other(identifier, `entities[${at}].identifiers[${place}]`, id)),
    ),
  ];
}

function iin(identifier: Identifier, person: Person, path: string, index: CaseIndex): readonly InvariantProblem[] {
  const printed = identifier.asPrintedBySource === true;
  const result = checkKzIin(identifier.value);
  if (!result.ok)
    return [breach(printed ? 'evidence.kz-iin-as-printed' : 'evidence.kz-iin', `${path}.value`, person.id)];
  const problems: InvariantProblem[] = [];
  const stated = (person.birth?.date ?? []).map(index.date).filter((date) => date !== undefined);
  const born = index.date(result.birthDate);
  if (born !== undefined && stated.length > 0 && stated.every((date) => born.max < date.min || born.min > date.max)) {
    problems.push(
      breach(printed ? 'evidence.kz-iin-birth-as-printed' : 'evidence.kz-iin-birth', `${path}.value`, person.id),
    );
  }
  const sex = person.sex?.value;
  if ((sex === 'male' || sex === 'female') && sex !== result.sex) {
    problems.push(
      breach(printed ? 'evidence.kz-iin-sex-as-printed' : 'evidence.kz-iin-sex', `${path}.value`, person.id),
    );
  }
  return problems;
}

function other(identifier: Identifier, path: string, about: string): readonly InvariantProblem[] {
  if (checkIdentifier(identifier) === 'invalid') return [breach('evidence.identifier-check', `${path}.value`, about)];
  if (identifier.scheme === 'kz-unknown-12')
    return [breach('evidence.identifier-scheme-unknown', `${path}.scheme`, about)];
  return [];
}
