import type { Problem, Severity } from '@sanctions-packet/core';

/** What the queue keeps of a problem: nothing that could lead to a person. The words are told where the case is. */
export interface JobProblem {
  readonly code: string;
  readonly severity: Severity;
}

const WORKERS_LOST: Problem = {
  code: 'queue.workers-lost',
  severity: 'block',
  at: '',
  what: 'Every worker that was at this packet was lost before it was done.',
  fix: 'See why they ended, for want of memory say, and put the batch again.',
};

/** As BullMQ keeps why a job failed: each code once. */
export function reasonOf(problems: readonly Problem[]): string {
  const severities = new Map(problems.map(({ code, severity }) => [code, severity]));
  return JSON.stringify([...severities].map(([code, severity]): JobProblem => ({ code, severity })));
}

/** The problems of a failed job; of one that failed without our doing its workers were lost, one after the other. */
export function problemsOf(reason: string): readonly JobProblem[] {
  try {
    const problems: unknown = JSON.parse(reason);
    if (Array.isArray(problems)) return problems as readonly JobProblem[];
  } catch {
    // BullMQ's own words.
  }
  return [WORKERS_LOST];
}
