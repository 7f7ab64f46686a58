import type { Name, Person } from '../../schema/types.ts';
import type { CaseIndex } from '../case-index.ts';
import { breach, type InvariantProblem } from '../invariant-problem.ts';
import { isWrittenIn, scriptOf } from './scripts.ts';

/** Items 10 and 12: each name is written as its tag says, persons have a name of their own script, and no spelling made by a program leads. */
export function names(index: CaseIndex): readonly InvariantProblem[] {
  const { dossier } = index;
  return [
    ...(['submitters', 'persons', 'entities'] as const).flatMap((list) =>
      dossier[list].flatMap(({ id, names: forms }, at) =>
        forms.flatMap((name, place) => nameProblems(name, `${list}[${at}].names[${place}]`, id)),
      ),
    ),
    ...dossier.persons.flatMap((person, at) =>
      lacksNativeName(person, dossier.countries)
        ? [breach('evidence.native-name-missing', `persons[${at}].names`, person.id)]
        : [],
    ),
  ];
}

function nameProblems(name: Name, path: string, about: string): readonly InvariantProblem[] {
  const script = scriptOf(name.tag);
  return [
    ...(script !== undefined && !isWrittenIn(name.full, script)
      ? [breach('evidence.name-script', `${path}.full`, about)]
      : []),
    ...(name.generated === true && name.role === 'primary'
      ? [breach('evidence.generated-primary', `${path}.generated`, about)]
      : []),
  ];
}

/** Countries whose own languages are not, or not only, written in Latin letters. */
const OTHER_SCRIPTS: ReadonlySet<string> = new Set(
  (
    'AE AF AM BD BG BH BY CN CY DZ EG ER ET GE GR HK IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MA ME MK MM MN MO MR NP ' +
    'OM PK PS QA RS RU SA SD SU SY TH TJ TN TW UA YE'
  ).split(' '),
);

/** By citizenship, else by the countries of the dossier. */
function lacksNativeName({ names: forms, citizenship, nationality }: Person, countries: readonly string[]): boolean {
  const own = [...citizenship, ...nationality].map(({ country }) => country);
  if (!(own.length > 0 ? own : countries).some((country) => OTHER_SCRIPTS.has(country))) return false;
  return forms.every(({ full, role }) => role !== 'native' && isWrittenIn(full, 'Latn'));
}
