/**
 * How trouble is told, in every room of the house.
 *
 * A problem holds paths and record ids, never a value from a dossier or a vault: it may be printed, logged and
 * sent to a colleague. Expected trouble is returned, all of it at once; `throw` is for a bug in this program.
 */

/** `block` stops a build; `warn` is printed on the internal checklist; `note` informs. */
export type Severity = 'block' | 'warn' | 'note';

/** Where in a file; lines and columns count from 1. */
export interface FilePosition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** How trouble is told: what, where, how grave, and how to mend it; never a value of the case. */
export interface Problem<Code extends string = string> {
  /** Stable, kebab-case, from the closed union of the room that found it, such as `evidence.dangling-reference`. */
  readonly code: Code;
  readonly severity: Severity;
  /** Path of the field, such as `persons[3].names[0].full`; empty for the whole input. */
  readonly at: string;
  /** What is wrong, in one sentence, without a value from the input. */
  readonly what: string;
  /** How to mend it, in one sentence. */
  readonly fix: string;
  /** Id of the record concerned. */
  readonly about?: string;
  /** Id of the law provision concerned. */
  readonly provision?: string;
  readonly position?: FilePosition;
}

/** A value, or the reasons why there is none. Warnings and notes may come with a value. */
export type Outcome<T, P extends Problem = Problem> =
  | { readonly ok: true; readonly value: T; readonly problems: readonly P[] }
  | { readonly ok: false; readonly problems: readonly P[] };

/** An outcome with its value, and what to warn of. */
export function success<T, P extends Problem = Problem>(value: T, problems: readonly P[] = []): Outcome<T, P> {
  return { ok: true, value, problems };
}

/** An outcome without a value, and why. */
export function failure<P extends Problem>(problems: readonly P[]): Outcome<never, P> {
  return { ok: false, problems };
}

/** Whether a problem stops what was asked for. */
export function blocks(problem: Problem): boolean {
  return problem.severity === 'block';
}

const SEVERITY_ORDER: Readonly<Record<Severity, number>> = { block: 0, warn: 1, note: 2 };

/** Blocking problems first, then by position in the input; stable and independent of the locale. */
export function sortProblems<P extends Problem>(problems: readonly P[]): readonly P[] {
  return [...problems].sort(
    (a, b) =>
      SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] ||
      (a.position?.line ?? 0) - (b.position?.line ?? 0) ||
      (a.position?.column ?? 0) - (b.position?.column ?? 0) ||
      compareText(a.at, b.at) ||
      compareText(a.code, b.code),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
