/**
 * What a lawyer expects of one government for one situation. `eligible`: every gate open, every element on two
 * independent sources. `weak`: on one source, contradicted or in doubt. `missing`: an element has nothing that speaks to
 * it. `excluded`: the law cannot reach the target. `refused`: the dossier breaks a rule of its own and is not read. The verdict of a government is that of its best ground.
 */
export type Word = 'eligible' | 'weak' | 'missing' | 'excluded' | 'refused';

export interface Verdict {
  readonly verdict: Word;
  /** Ids of every ground that stands whole, and of every one that stands weakly: nothing else may stand. */
  readonly eligible: readonly string[];
  readonly weak: readonly string[];
  /** Grounds worth a word that lack an element: ground id to the id of an element nothing speaks to. */
  readonly missing: Readonly<Record<string, string>>;
  /** Grounds worth a word that cannot reach the target: ground id to the kind of gate that is closed. */
  readonly excluded: Readonly<Record<string, string>>;
  /** Why, from the sheet of the law; empty where it is plain. */
  readonly because: string;
  /** Why a verdict written before the first run was changed after it. */
  readonly note?: string;
}

type More = Partial<Pick<Verdict, 'weak' | 'missing' | 'excluded' | 'note'>>;

/** The grounds named stand whole; ids are separated by spaces. */
export function eligible(grounds: string, because = '', more: More = {}): Verdict {
  return { verdict: 'eligible', eligible: grounds.split(' '), weak: [], missing: {}, excluded: {}, because, ...more };
}

/** The grounds named stand, but not on two independent sources, or against other evidence, or in doubt. */
export function weak(grounds: string, because: string, more: More = {}): Verdict {
  return { verdict: 'weak', eligible: [], weak: grounds.split(' '), missing: {}, excluded: {}, because, ...more };
}

/** Nothing stands: each ground named lacks the element named. */
export function missing(grounds: Readonly<Record<string, string>>, because: string, more: More = {}): Verdict {
  return { verdict: 'missing', eligible: [], weak: [], missing: grounds, excluded: {}, because, ...more };
}

/** Nothing stands, and no ground can reach the target: each ground named is closed by the kind of gate named. */
export function excluded(grounds: Readonly<Record<string, string>>, because: string, more: More = {}): Verdict {
  return { verdict: 'excluded', eligible: [], weak: [], missing: {}, excluded: grounds, because, ...more };
}

/** The dossier is not read, whatever the law: no ground is asked. */
export function refused(because: string, note: string): Verdict {
  return { verdict: 'refused', eligible: [], weak: [], missing: {}, excluded: {}, because, note };
}
