import type { Finding, TargetView } from '@sanctions-packet/core/regime';
import { finding, pleaded } from './finding.ts';

/** Ties by which the target acts for another, and claims that plead it. */
export function agency(view: TargetView): Finding {
  const ties = view.ties.filter(({ relationship, outgoing }) => relationship.type === 'acts-for' && outgoing);
  return finding([...ties.map(({ relationship }) => relationship.id), ...pleaded(view, 'agency')]);
}
