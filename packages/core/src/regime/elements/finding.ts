import type { ActKind } from '../../evidence/index.ts';
import type { Finding } from '../finding.ts';
import type { InvolvementView, TargetView } from '../target-view.ts';

/** Records for and against, each once. */
export function finding(speaksFor: readonly string[], speaksAgainst: readonly string[] = []): Finding {
  return { speaksFor: [...new Set(speaksFor)], speaksAgainst: [...new Set(speaksAgainst)] };
}

const SPEAKING_AGAINST: readonly (string | undefined)[] = ['acquitted', 'withdrawn'];

/**
 * Whether a claim still stands: neither mere suspicion nor taken back. A court of the country may acquit those it should
 * not: an acquittal ends no claim, it speaks against it.
 */
export function stands({ mode, allegationStatus }: InvolvementView['involvement']): boolean {
  return mode !== 'suspected' && allegationStatus !== 'withdrawn';
}

/** Claims against the target that still stand. */
export function standing(view: TargetView): readonly InvolvementView[] {
  return view.involvements.filter(({ involvement }) => stands(involvement));
}

/** Claims met by an acquittal, or taken back, which speak against. */
export function abandoned(view: TargetView): readonly string[] {
  return view.involvements
    .filter(({ involvement }) => SPEAKING_AGAINST.includes(involvement.allegationStatus))
    .map(({ involvement }) => involvement.id);
}

/** Involvements in which the lawyer pleaded this element in so many words, for what no field of a record can say. */
export function pleaded(view: TargetView, element: string): readonly string[] {
  return standing(view)
    .filter(({ involvement }) => involvement.elements.some((statement) => statement.element === element))
    .map(({ involvement }) => involvement.id);
}

/** Acts of some kinds in a claim. */
export function actsOfKind({ acts }: InvolvementView, kinds: readonly ActKind[]): InvolvementView['acts'] {
  return acts.filter(({ kind }) => kinds.includes(kind));
}
