import type { Finding, InvolvementView, TargetView } from '@sanctions-packet/core/regime';
import { SUPPORT } from '../modes.ts';
import { actsOfKind, finding, standing } from './finding.ts';
import { claimsAgainstBody } from './led-body.ts';

/** Nationals of the state addressed, whose conduct is not that of a foreign person. */
const HOME = 'US';

/** Claims of material support for acts of these kinds. */
export function support(kinds: readonly string[]) {
  return (view: TargetView): Finding =>
    finding(
      supporting(view)
        .filter((claim) => actsOfKind(claim, kinds).length > 0)
        .map(({ involvement }) => involvement.id),
    );
}

/** Claims against somebody else, a foreign person, for the acts supported. */
export function conductedByForeignPerson(kinds: readonly string[]) {
  return (view: TargetView): Finding => {
    const acts = supporting(view).flatMap((claim) => actsOfKind(claim, kinds).map(({ id }) => id));
    const claims = view.dossier.involvements.filter(
      (claim) =>
        claim.person !== view.target.id && claim.mode !== 'suspected' && claim.acts.some((act) => acts.includes(act)),
    );
    return finding(claims.filter(({ person }) => isForeign(view, person)).map(({ id }) => id));
  };
}

/** Claims of material support that name whom it went to. */
export function supportOfParty(view: TargetView): Finding {
  return finding(
    supporting(view)
      .filter(({ involvement }) => parties(involvement).length > 0)
      .map(({ involvement }) => involvement.id),
  );
}

/** Claims of material support that went to a body. */
export function supportOfBody(view: TargetView): Finding {
  const claims = supporting(view).filter(({ involvement }) => parties(involvement).some(isBody));
  return finding(claims.map(({ involvement }) => involvement.id));
}

/** Claims that such a body or its members engaged in abuse or corruption. */
export function supportedBodyEngaged(view: TargetView): Finding {
  const claims = supportedParties(view)
    .filter(isBody)
    .flatMap((body) => claimsAgainstBody(view, body));
  return finding(claims.filter(({ person }) => isForeign(view, person)).map(({ id }) => id));
}

/** Whom the target is said to have supported. */
export function supportedParties(view: TargetView): readonly string[] {
  return supporting(view).flatMap(({ involvement }) => parties(involvement));
}

function supporting(view: TargetView): readonly InvolvementView[] {
  return standing(view).filter(({ involvement }) => SUPPORT.includes(involvement.mode));
}

function parties({ beneficiaries, entity }: InvolvementView['involvement']): readonly string[] {
  return entity === undefined ? beneficiaries : [...beneficiaries, entity];
}

function isBody(id: string): boolean {
  return id.startsWith('ent_');
}

/** Foreign unless the dossier says otherwise is not enough: a country other than the home state must be recorded. */
function isForeign({ dossier }: TargetView, party: string): boolean {
  const person = dossier.persons.find(({ id }) => id === party);
  const countries =
    person === undefined
      ? dossier.entities.filter(({ id }) => id === party).map(({ country }) => country)
      : [...person.citizenship, ...person.nationality].map(({ country }) => country);
  return countries.some((country) => country !== undefined) && !countries.includes(HOME);
}
