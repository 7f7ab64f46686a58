import type { Finding } from '../finding.ts';
import type { TargetView, TieView } from '../target-view.ts';
import { finding, pleaded } from './finding.ts';

const IMMEDIATE: readonly (string | undefined)[] = ['spouse', 'partner', 'parent', 'child', 'sibling'];

/** Ties by which the target acts for another, and claims that plead it under this name. */
export function agencyOr(element: string) {
  return (view: TargetView): Finding => {
    const ties = view.ties.filter(({ relationship, outgoing }) => relationship.type === 'acts-for' && outgoing);
    return finding([...ties.map(({ relationship }) => relationship.id), ...pleaded(view, element)]);
  };
}

/** Less than half of the shares, where nothing tells of control, is not ownership in any of these laws. */
const HALF = 50;

/** Ties to those who own or control the target, or for whom the target acts. */
export function principals(view: TargetView): readonly TieView[] {
  return view.ties.filter(({ relationship: { type, percent = 100 }, outgoing }) =>
    outgoing ? type === 'acts-for' : type === 'controls' || (type === 'owner-of' && percent >= HALF),
  );
}

/** As `principals`, as a finding. */
export function ownedOrActing(view: TargetView): Finding {
  return finding(principals(view).map(({ relationship }) => relationship.id));
}

/** Ties to a spouse, partner, parent, child or sibling. */
export function immediateKin(view: TargetView): readonly TieView[] {
  return view.ties.filter(
    ({ relationship }) => relationship.type === 'family' && IMMEDIATE.includes(relationship.family),
  );
}
