import { setTimeout } from 'node:timers/promises';
import type { Problem } from '@sanctions-packet/core';
import type { Job, Worker } from 'bullmq';
import { type BatchJob, type BatchPlace, JobBuilder, type JobResult } from 'sanctions-packet/batch';
import { type Connection, connect, QUEUE } from './connect.ts';
import { reasonOf } from './failed-job.ts';

/** What a worker tells, and how long it may be silent. */
export interface PacketWorkerOptions {
  /** Told of each packet that this worker has done. */
  readonly onResult?: (job: BatchJob, result: JobResult) => void;
  /** Called when Redis does not answer; the worker tries on. */
  readonly onLost?: () => void;
  /** Milliseconds without a sign of life after which another worker takes a job over; 30,000 when absent. */
  readonly lockMs?: number;
}

const LOCK_MS = 30_000;

/** How long Redis may take to answer a worker that is to end. */
const PATIENCE_MS = 2000;

/** How often a job may lose its worker before it fails: a packet that brings machines down must not bring down all. */
const LOSSES = 2;

const FAULT = JSON.stringify([{ code: 'cli.fault', severity: 'block' }]);

/**
 * The end of the queue where packets are built, one at a time; start one for each core. A job whose worker was killed is
 * taken by another. A worker that cannot open a case puts the job back and ends: others may have what it lacks.
 */
export class PacketWorker {
  readonly #connection: Connection;
  readonly #builder: JobBuilder;
  readonly #worker: Worker;
  readonly #ended: Promise<readonly Problem[]>;
  /** The job that it is at, to its end. */
  #atWork: Promise<unknown> = Promise.resolve();
  /** Settles when nothing is waited for any more that Redis should say. */
  readonly #cut: Promise<void>;
  #cutOff: () => void = () => undefined;
  #stopped: Promise<void> | undefined;
  #end: (problems: readonly Problem[]) => void = () => undefined;

  private constructor(
    connection: Connection,
    place: BatchPlace,
    { Worker, UnrecoverableError, WaitingError }: typeof import('bullmq'),
    { onResult, lockMs = LOCK_MS }: PacketWorkerOptions,
  ) {
    this.#connection = connection;
    this.#builder = new JobBuilder(place);
    this.#ended = new Promise((resolve) => {
      this.#end = resolve;
    });
    this.#cut = new Promise((resolve) => {
      this.#cutOff = resolve;
    });
    const work = async (job: Job, token?: string): Promise<void> => {
      const data = job.data as BatchJob;
      // What a fault says could hold words of a case.
      const isMine = async () => token !== undefined && (await this.#told(job.extendLock(token, lockMs))) === 1;
      const result = await this.#builder.build(data, isMine).catch(() => undefined);
      if (result === undefined) throw new UnrecoverableError(FAULT);
      onResult?.(data, result);
      if (result.status === 'failed') throw new UnrecoverableError(reasonOf(result.problems));
      if (result.status === 'unwritable') throw new Error(reasonOf(result.problems));
      if (result.status !== 'unopened') return;
      await this.#told(job.moveToWait(token));
      void this.stop(result.problems);
      throw new WaitingError();
    };
    const workToTheEnd = (job: Job, token?: string): Promise<void> => {
      const working = work(job, token);
      this.#atWork = working.catch(() => undefined);
      return working;
    };
    this.#worker = new Worker(QUEUE, workToTheEnd, {
      connection: connection.redis,
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

  /**
   * Finishes the packet it is at, and ends. When Redis does not answer, nobody is told of that packet, which is in place;
   * its job goes to another, who finds it there.
   */
  stop(problems: readonly Problem[] = []): Promise<void> {
    this.#stopped ??= this.#stop(problems);
    return this.#stopped;
  }

  async #stop(problems: readonly Problem[]): Promise<void> {
    if (await this.#answers()) await this.#close();
    this.#cutOff();
    this.#connection.cut();
    await this.#atWork;
    // Without a word to Redis; nothing new when it is closed.
    void this.#worker.close(true);
    await this.#builder.end();
    this.#end(problems);
  }

  /** Closes, unless Redis goes meanwhile: what is told to it then waits for ever. */
  async #close(): Promise<void> {
    let isClosed = false;
    const closed = this.#worker.close().then(() => {
      isClosed = true;
    });
    const lost = async (): Promise<void> => {
      while (!isClosed && (await this.#answers())) await Promise.race([closed, setTimeout(PATIENCE_MS)]);
    };
    await Promise.race([closed, lost()]);
  }

  /** What Redis says; nothing when it is gone for good. */
  async #told<T>(answer: Promise<T>): Promise<T | undefined> {
    const heard = answer.catch(() => undefined);
    return Promise.race([heard, this.#cut.then(() => undefined)]);
  }

  async #answers(): Promise<boolean> {
    const ping = this.#connection.redis.ping().then(
      () => true,
      () => false,
    );
    return Promise.race([ping, setTimeout(PATIENCE_MS, false)]);
  }
}
