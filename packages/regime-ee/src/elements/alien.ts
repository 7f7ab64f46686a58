import { type Finding, finding, type TargetView } from '@sanctions-packet/core/regime';
import { NOT_ALIEN } from '../states.ts';

/**
 * Records from which the person is an alien: a citizenship recorded, or else a post in a body of a state whose citizens
 * are aliens, which points to one. A citizenship that excludes speaks against.
 */
export function alien(view: TargetView): Finding {
  const { target } = view;
  const countries = 'citizenship' in target ? [...target.citizenship, ...target.nationality] : [];
  if (countries.some(({ country }) => NOT_ALIEN.includes(country))) return finding([], [target.id]);
  if (countries.length > 0) return finding([target.id]);
  const posts = view.posts.filter(({ body }) => body?.country !== undefined && !NOT_ALIEN.includes(body.country));
  return finding(posts.map(({ held }) => held.id));
}
