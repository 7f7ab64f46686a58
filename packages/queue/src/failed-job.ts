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

const JOB_REMOVED: Problem = {
  code: 'queue.job-removed',
  severity: 'warn',
  at: '',
  what: 'The job of this packet was taken out of the queue, or Redis lost it, before its end was known here.',
  fix: 'See whether the packet is in place, which finishing the batch does by itself; else put the batch again.',
};

/** A job that is not in the queue any more. */
export const REMOVED: JobProblem = kept(JOB_REMOVED);

/** As BullMQ keeps why a job failed: each code once. */
export function reasonOf(problems: readonly Problem[]): string {
  return JSON.stringify([...new Map(problems.map((problem) => [problem.code, kept(problem)])).values()]);
}

/** The problems of a failed job; of one that failed without our doing its workers were lost, one after the other. */
export function problemsOf(reason: string): readonly JobProblem[] {
  try {
    const problems: unknown = JSON.parse(reason);
    if (Array.isArray(problems)) return problems as readonly JobProblem[];
  } catch {
    // BullMQ's own words.
  }
  return [kept(WORKERS_LOST)];
}

function kept({ code, severity }: Problem): JobProblem {
  return { code, severity };
}
