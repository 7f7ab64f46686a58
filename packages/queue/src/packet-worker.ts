import type { Problem } from '@sanctions-packet/core';
import type { Job, Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import { type BatchJob, type BatchPlace, JobBuilder, type JobResult } from 'sanctions-packet/batch';
import { connect, QUEUE } from './connect.ts';
import { reasonOf } from './failed-job.ts';

export interface PacketWorkerOptions {
  /** Told of each packet that this worker has done. */
  readonly onResult?: (job: BatchJob, result: JobResult) => void;
  /** Called when Redis does not answer; the worker tries on. */
  readonly onLost?: () => void;
  /** Milliseconds without a sign of life after which another worker takes a job over; 30,000 when absent. */
  readonly lockMs?: number;
}

const LOCK_MS = 30_000;

/** How often a job may lose its worker before it fails: a packet that brings machines down must not bring down all. */
const LOSSES = 2;

const FAULT = JSON.stringify([{ code: 'cli.fault', severity: 'block' }]);

/**
 * The end of the queue where packets are built, one at a time; start one for each core. A job whose worker was killed is
 * taken by another. A worker that cannot open a case puts the job back and ends: others may have what it lacks.
 */
export class PacketWorker {
  readonly #redis: Redis;
  readonly #builder: JobBuilder;
  readonly #worker: Worker;
  readonly #ended: Promise<readonly Problem[]>;
  #end: (problems: readonly Problem[]) => void = () => undefined;

  private constructor(
    redis: Redis,
    place: BatchPlace,
    { Worker, UnrecoverableError, WaitingError }: typeof import('bullmq'),
    { onResult, lockMs = LOCK_MS }: PacketWorkerOptions,
  ) {
    this.#redis = redis;
    this.#builder = new JobBuilder(place);
    this.#ended = new Promise((resolve) => {
      this.#end = resolve;
    });
    const work = async (job: Job, token?: string): Promise<void> => {
      const data = job.data as BatchJob;
      // What a fault says could hold words of a case.
      const isMine = async () => token !== undefined && (await job.extendLock(token, lockMs)) === 1;
      const result = await this.#builder.build(data, isMine).catch(() => undefined);
      if (result === undefined) throw new UnrecoverableError(FAULT);
      onResult?.(data, result);
      if (result.status === 'failed') throw new UnrecoverableError(reasonOf(result.problems));
      if (result.status === 'unwritable') throw new Error(reasonOf(result.problems));
      if (result.status !== 'unopened') return;
      await job.moveToWait(token);
      void this.stop(result.problems);
      throw new WaitingError();
    };
    this.#worker = new Worker(QUEUE, work, {
      connection: redis,
      concurrency: 1,
      lockDuration: lockMs,
      stalledInterval: lockMs,
      maxStalledCount: LOSSES,
    });
    // Without a listener a lost connection would end the process; it comes back by itself.
    this.#worker.on('error', () => undefined);
  }

  /**
   * Starts a worker. `redis`: `redis://…`, `rediss://…` or the path of a socket; `place`: where the shared folder lies on
   * this machine, and what opens the vault.
   */
  static async start(redis: string, place: BatchPlace, options: PacketWorkerOptions = {}): Promise<PacketWorker> {
    const bullmq = await import('bullmq');
    return new PacketWorker(await connect(redis, options.onLost), place, bullmq, options);
  }

  /** Settles when the worker has ended: with why it could not open a case, or with nothing when it was stopped. */
  get ended(): Promise<readonly Problem[]> {
    return this.#ended;
  }

  /** Finishes the packet it is at, and ends. */
  async stop(problems: readonly Problem[] = []): Promise<void> {
    await this.#worker.close();
    await this.#builder.end();
    this.#redis.disconnect();
    this.#end(problems);
  }
}
