import type { Queue, QueueEvents } from 'bullmq';
import type { BatchJob } from 'sanctions-packet/batch';
import { type JobProblem, problemsOf, REMOVED } from './failed-job.ts';

/** What became of one packet of a batch. */
export interface SettledJob {
  readonly regime: string;
  readonly target: string;
  /** None for a packet that is in place. */
  readonly problems: readonly JobProblem[];
}

/** How long nothing may be heard before the jobs are looked at. */
const SILENCE_MS = 3000;

/**
 * Waits until each job is done, has failed or is gone, and tells each as it is. Who else may use the queue can take jobs
 * out of it, and a Redis that begins anew says nothing about those that it lost: so what is not heard is looked up.
 */
export async function settleJobs(
  jobs: readonly BatchJob[],
  queue: Queue,
  events: QueueEvents,
  onSettled: (settled: SettledJob) => void,
): Promise<readonly SettledJob[]> {
  const open = new Map(jobs.map((job) => [job.id, job]));
  const ends = new Map<string, SettledJob>();
  const news = newsOf(events);
  await events.waitUntilReady();
  for (let isFirst = true; open.size > 0; isFirst = false) {
    const heard = isFirst ? [] : await news.next();
    for (const [id, problems] of heard.length > 0 ? heard : await lookUp([...open.keys()], queue)) {
      const job = open.get(id);
      if (job === undefined) continue;
      open.delete(id);
      const settled = { regime: job.regime, target: job.target, problems };
      ends.set(id, settled);
      onSettled(settled);
    }
  }
  return jobs.flatMap(({ id }) => ends.get(id) ?? []);
}

/** Id of a job, and its problems. */
type Ending = readonly [id: string, problems: readonly JobProblem[]];

/** The endings that Redis tells of. */
function newsOf(events: QueueEvents): { readonly next: () => Promise<readonly Ending[]> } {
  const heard: Ending[] = [];
  let wake = (): void => undefined;
  const hear = (id: string, problems: readonly JobProblem[]): void => {
    heard.push([id, problems]);
    wake();
  };
  events.on('completed', ({ jobId }) => hear(jobId, []));
  events.on('failed', ({ jobId, failedReason }) => hear(jobId, problemsOf(failedReason)));
  events.on('removed', ({ jobId }) => hear(jobId, [REMOVED]));
  const something = () =>
    new Promise<void>((resolve) => {
      const silence = setTimeout(resolve, SILENCE_MS);
      wake = () => {
        clearTimeout(silence);
        resolve();
      };
    });
  return {
    /** What was told since it was asked last; nothing after a silence. */
    next: async () => {
      if (heard.length === 0) await something();
      return heard.splice(0);
    },
  };
}

async function lookUp(ids: readonly string[], queue: Queue): Promise<readonly Ending[]> {
  const endings = await Promise.all(
    ids.map(async (id): Promise<readonly Ending[]> => {
      const state = await queue.getJobState(id);
      if (state === 'completed') return [[id, []]];
      if (state === 'unknown') return [[id, [REMOVED]]];
      if (state !== 'failed') return [];
      const { failedReason } = (await queue.getJob(id)) ?? {};
      return [[id, failedReason === undefined ? [REMOVED] : problemsOf(failedReason)]];
    }),
  );
  return endings.flat();
}
