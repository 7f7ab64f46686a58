import type { ActKind } from '../../evidence/index.ts';
import type { Finding } from '../finding.ts';
import type { TargetView } from '../target-view.ts';
import { actsOfKind, finding, standing } from './finding.ts';

/**
 * Records from which a person is foreign: a citizenship recorded, or else a post in a body of a state whose citizens
 * are, which points to one. A citizenship of these states speaks against.
 */
export function foreignTo(states: readonly string[]) {
  return (view: TargetView): Finding => {
    const { target } = view;
    const countries = 'citizenship' in target ? [...target.citizenship, ...target.nationality] : [];
    if (countries.some(({ country }) => states.includes(country))) return finding([], [target.id]);
    if (countries.length > 0) return finding([target.id]);
    const posts = view.posts.filter(({ body }) => body?.country !== undefined && !states.includes(body.country));
    return finding(posts.map(({ held }) => held.id));
  };
}

type Act = TargetView['dossier']['acts'][number];

/** Acts of these kinds with a place abroad, their own or the incident's; those placed at home speak against. */
export function actsAbroad(kinds: readonly ActKind[], home: string) {
  return (view: TargetView): Finding => {
    const placed = standing(view).flatMap((claim) =>
      actsOfKind(claim, kinds).map((act) => ({ id: act.id, country: countryOf(view, act) })),
    );
    return finding(
      placed.filter(({ country }) => country !== undefined && country !== home).map(({ id }) => id),
      placed.filter(({ country }) => country === home).map(({ id }) => id),
    );
  };
}

/** Where an act was done, by its own place or the incident's; ISO 3166-1 alpha-2. */
export function countryOf({ dossier }: TargetView, { place, incident }: Act): string | undefined {
  const at = place ?? dossier.incidents.find(({ id }) => id === incident)?.place;
  return dossier.places.find(({ id }) => id === at)?.country;
}
