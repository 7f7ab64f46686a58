import type { Queue } from 'bullmq';
import type { BatchJob, BatchPlan } from 'sanctions-packet/batch';
import { type Connection, connect, QUEUE } from './connect.ts';
import { type SettledJob, settleJobs } from './settle-jobs.ts';

/** How often a job is tried that met a disk without room, or a network drive that was away. */
const ATTEMPTS = 3;
const FIRST_PAUSE_MS = 1000;

/** The end of the queue where batches are put. */
export class PacketQueue {
  readonly #connection: Connection;
  readonly #queue: Queue;

  private constructor(connection: Connection, queue: Queue) {
    this.#connection = connection;
    this.#queue = queue;
  }

  /** `redis`: `redis://…`, `rediss://…` or the path of a socket; `onLost`: called when it does not answer. */
  static async open(redis: string, onLost?: () => void): Promise<PacketQueue> {
    const { Queue } = await import('bullmq');
    const connection = await connect(redis, onLost);
    const queue = new Queue(QUEUE, { connection: connection.redis });
    queue.on('error', mute);
    return new PacketQueue(connection, queue);
  }

  /** Puts a job for each packet. One that is there stays one job; one that failed is tried again. */
  async put({ jobs }: BatchPlan): Promise<void> {
    await this.#queue.addBulk(jobs.map(put));
    const ids = new Set(jobs.map(({ id }) => id));
    const failed = (await this.#queue.getFailed()).filter(({ id }) => ids.has(id ?? ''));
    await Promise.all(failed.map((job) => job.retry('failed', { resetAttemptsMade: true })));
  }

  /**
   * Waits until every packet of a batch is built or has failed, and tells each; in the order of the plan at the end. A job
   * that somebody takes out of the queue meanwhile settles with `queue.job-removed`.
   */
  async wait({ jobs }: BatchPlan, onSettled?: (settled: SettledJob) => void): Promise<readonly SettledJob[]> {
    const { QueueEvents } = await import('bullmq');
    const events = new QueueEvents(QUEUE, { connection: this.#connection.redis });
    events.on('error', mute);
    try {
      return await settleJobs(jobs, this.#queue, events, (settled) => onSettled?.(settled));
    } finally {
      await events.close();
    }
  }

  /** Takes the jobs of a batch out of Redis; those that somebody is at stay. */
  async forget({ jobs }: BatchPlan): Promise<void> {
    await Promise.all(jobs.map(({ id }) => this.#queue.remove(id)));
  }

  async close(): Promise<void> {
    await this.#queue.close();
    this.#connection.cut();
  }
}

/** A lost connection comes back by itself; BullMQ would print it. */
function mute(): void {}

function put(job: BatchJob) {
  return {
    name: 'packet',
    data: job,
    opts: {
      jobId: job.id,
      attempts: ATTEMPTS,
      backoff: { type: 'exponential', delay: FIRST_PAUSE_MS },
      // Until the batch is forgotten, a job that is put again is known.
      removeOnComplete: false,
      removeOnFail: false,
      stackTraceLimit: 0,
    },
  };
}
