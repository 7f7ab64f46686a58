import type { Finding } from '../finding.ts';
import type { TargetView } from '../target-view.ts';
import { finding } from './finding.ts';

/**
 * Records that tell the target apart: birth, a number, a name in its own script, or a post with a time. A death recorded
 * speaks against: nobody dead enters, deals or answers.
 */
export function identity(view: TargetView): Finding {
  const { target, posts } = view;
  const marked =
    target.identifiers.length > 0 ||
    target.names.some(({ role }) => role === 'native') ||
    ('birth' in target && (target.birth?.date ?? []).length > 0);
  const dated = posts.filter(({ held }) => (held.from ?? held.to ?? held.asOf) !== undefined);
  const dead = 'death' in target && target.death !== undefined;
  return finding([...(marked ? [target.id] : []), ...dated.map(({ held }) => held.id)], dead ? [target.id] : []);
}
