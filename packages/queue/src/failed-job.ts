import type { Problem, Severity } from '@sanctions-packet/core';

/** What the queue keeps of a problem: nothing that could lead to a person. The words are told where the case is. */
export interface JobProblem {
  readonly code: string;
  readonly severity: Severity;
}

/** As BullMQ keeps why a job failed. */
export function reasonOf(problems: readonly Problem[]): string {
  return JSON.stringify(problems.map(({ code, severity }): JobProblem => ({ code, severity })));
}

/** The problems of a failed job; of one that failed without our doing its workers were lost, one after the other. */
export function problemsOf(reason: string): readonly JobProblem[] {
  try {
    const problems: unknown = JSON.parse(reason);
    if (Array.isArray(problems)) return problems as readonly JobProblem[];
  } catch {
    // BullMQ's own words.
  }
  return [{ code: 'queue.workers-lost', severity: 'block' }];
}
