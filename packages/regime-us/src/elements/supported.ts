import type { ActKind } from '@sanctions-packet/core/evidence';
import {
  actsOfKind,
  claimsAgainstBody,
  type Finding,
  finding,
  supportedParties,
  supporting,
  type TargetView,
} from '@sanctions-packet/core/regime';

/** Nationals of the state addressed, whose conduct is not that of a foreign person. */
const HOME = 'US';

/** Claims against somebody else, a foreign person, for the acts supported. */
export function conductedByForeignPerson(kinds: readonly ActKind[]) {
  return (view: TargetView): Finding => {
    const acts = supporting(view).flatMap((claim) => actsOfKind(claim, kinds).map(({ id }) => id));
    if (acts.length === 0) return finding([]);
    const claims = view.dossier.involvements.filter(
      (claim) =>
        claim.person !== view.target.id && claim.mode !== 'suspected' && claim.acts.some((act) => acts.includes(act)),
    );
    return finding(claims.filter(({ person }) => isForeign(view, person)).map(({ id }) => id));
  };
}

/** Claims that a body supported, or its members, engaged in acts of these kinds. */
export function supportedBodyEngaged(kinds: readonly ActKind[]) {
  return (view: TargetView): Finding => {
    const bodies = supportedParties(view).filter((id) => id.startsWith('ent_'));
    const claims = bodies.flatMap((body) => claimsAgainstBody(view, body, kinds));
    return finding(claims.filter(({ person }) => isForeign(view, person)).map(({ id }) => id));
  };
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
