import { type Finding, finding, type TargetView } from '@sanctions-packet/core/regime';
import { regulationsFor, statesConcerned } from '../states.ts';

/**
 * What shows that measures for the state can reach the target: its nationality, or a post in a body of that state.
 * Where the regulations are not limited to their nationals, any nationality but Canadian shows it. Whoever lives in
 * Canada is out of reach.
 */
export function withinReach(view: TargetView): Finding {
  if (livesInCanada(view)) return finding([], [view.target.id]);
  const states = statesConcerned(view);
  const regulations = regulationsFor(view);
  const limited = regulations.length > 0 && regulations.every(({ nationalsOnly }) => nationalsOnly);
  const countries = countriesOf(view);
  const national = countries.some((country) => states.includes(country) || (!limited && country !== 'CA'));
  const posts = view.posts.filter(({ body }) => body?.country !== undefined && states.includes(body.country));
  return finding([...(national ? [view.target.id] : []), ...posts.map(({ held }) => held.id)]);
}

function countriesOf({ target }: TargetView): readonly string[] {
  if ('citizenship' in target) return [...target.citizenship, ...target.nationality].map(({ country }) => country);
  return target.country === undefined ? [] : [target.country];
}

function livesInCanada({ target }: TargetView): boolean {
  return 'residence' in target && target.residence.some(({ country }) => country === 'CA');
}
