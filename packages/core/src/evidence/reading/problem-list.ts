import type { Problem } from '../../problem.ts';
import type { Finding } from './reading-code.ts';

/** How many problems of one code are told in full; the rest are counted. */
export const TOLD_PER_CODE = 100;

/** Gathers problems without end and keeps a bounded, useful part: the first of each code, and exact counts. */
export class ProblemList {
  readonly #told: Finding[] = [];
  readonly #counts = new Map<string, { total: number; readonly severity: Problem['severity'] }>();

  add(findings: Iterable<Finding>): void {
    for (const one of findings) {
      const { code, severity } = one.problem;
      const count = this.#counts.get(code) ?? { total: 0, severity };
      count.total += 1;
      this.#counts.set(code, count);
      if (count.total <= TOLD_PER_CODE) this.#told.push(one);
    }
  }

  get blocked(): boolean {
    return [...this.#counts.values()].some(({ severity }) => severity === 'block');
  }

  get told(): readonly Finding[] {
    return this.#told;
  }

  /** One entry for each code with more problems than are told. */
  summaries(): readonly Problem[] {
    return [...this.#counts]
      .filter(([, { total }]) => total > TOLD_PER_CODE)
      .map(([code, { total, severity }]) => ({
        code: 'evidence.more-problems',
        severity,
        at: '',
        what: `${total} problems have the code ${code}; the first ${TOLD_PER_CODE} are told.`,
        fix: 'Mend these and check again.',
      }));
  }
}
