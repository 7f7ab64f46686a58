import type { Severity } from '../../../problem.ts';

/** What a breach of one invariant says; the only place of its wording. No wording holds a value. */
export interface Wording {
  readonly severity: Severity;
  /** Number of the invariant in the evidence model. */
  readonly item: number;
  readonly what: string;
  readonly fix: string;
}

export function block(item: number, what: string, fix: string): Wording {
  return { severity: 'block', item, what, fix };
}

export function warn(item: number, what: string, fix: string): Wording {
  return { severity: 'warn', item, what, fix };
}
