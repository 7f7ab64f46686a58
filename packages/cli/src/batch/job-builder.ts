import { randomInt } from 'node:crypto';
import { failure, type Outcome, type Problem, success } from '@sanctions-packet/core';
import { stop } from '../cli-problem.ts';
import { type LogEntry, logLine, readEntries, readLog } from '../output/build-log.ts';
import { replaceFile } from '../output/packet-folder.ts';
import { slipOf } from '../output/slips.ts';
import { writeProblem } from '../output/write-problem.ts';
import type { BatchJob, BatchPlace } from './batch-order.ts';
import type { Settled } from './batch-setup.ts';
import { jobId } from './job-id.ts';
import { localHost } from './local-host.ts';
import { type ReadOrder, readOrder } from './read-order.ts';
import type { Workers } from './workers.ts';

/** What became of a job. */
export type JobResult =
  /** The packet is in place; `kept` was there already. */
  | { readonly status: 'built' | 'kept' }
  /** There is no packet: `failed` wherever it is built, `unwritable` for now, `unopened` by this machine's settings. */
  | { readonly status: 'failed' | 'unwritable' | 'unopened'; readonly problems: readonly Problem[] };

/** Numbers that no process has, so that what a killed writer left is never taken for that of one that runs. */
const WRITERS = { from: 2 ** 32, to: 2 ** 47 } as const;

interface OpenBatch extends ReadOrder {
  readonly key: string;
  readonly log: ReadonlyMap<string, LogEntry>;
  readonly workers: Workers;
}

/**
 * Builds packets of batches that others planned, one at a time, on a thread: whoever waits for it stays free to say so.
 * The case is read once for all jobs of a batch that follow each other.
 */
export class JobBuilder {
  readonly #place: BatchPlace;
  readonly #host = localHost();
  readonly #writer = randomInt(WRITERS.from, WRITERS.to);
  #open: OpenBatch | undefined;

  constructor(place: BatchPlace) {
    this.#place = place;
  }

  /**
   * Builds the packet of a job and puts it into place whole; one that is there and was made from the same stays. Never
   * throws for what is wrong with a case. Problems: those of a build; `cli.job-of-another` when the case, the vault, the
   * program or the job is not what it was when the job was made. `isMine` is asked when the packet is in place: who was so
   * slow that the job went to another leaves no slip, since the batch may be finished.
   */
  async build(job: BatchJob, isMine: () => Promise<boolean> = always): Promise<JobResult> {
    const opened = await this.#opened(job);
    if (!opened.ok) return { status: 'unopened', problems: opened.problems };
    const batch = opened.value;
    if (!isOf(job, batch)) return { status: 'failed', problems: [ofAnother()] };
    const { regime, target } = job;
    const { out } = batch.setup;
    const logged = readEntries(slipOf(out, regime, target))[0] ?? batch.log.get(`${regime}/${target}`);
    const settled = await batch.workers.settle({ regime, target, ...(logged === undefined ? {} : { logged }) });
    if (settled.unwritable !== undefined) return unwritable(out, settled.unwritable);
    if (settled.result.status === 'failed') return { status: 'failed', problems: settled.result.problems };
    try {
      if (await isMine()) this.#leaveSlip(batch, settled);
    } catch (error) {
      if (!(error instanceof Error && 'syscall' in error)) throw error;
      return unwritable(out, (error as NodeJS.ErrnoException).code);
    }
    return { status: settled.kept === true ? 'kept' : 'built' };
  }

  /** Ends the thread, whatever it is at. */
  async end(): Promise<void> {
    const { workers } = this.#open ?? {};
    this.#open = undefined;
    await workers?.end();
  }

  async #opened({ order, batch }: BatchJob): Promise<Outcome<OpenBatch>> {
    const key = JSON.stringify([order, batch]);
    if (this.#open?.key === key) return success(this.#open);
    await this.end();
    const read = await readOrder(order, this.#place, this.#host);
    if (!read.ok) return failure(read.problems);
    const setup = { ...read.value.setup, writer: this.#writer };
    const { startWorkers } = await import('./workers.ts');
    this.#open = { ...read.value, setup, key, log: readLog(setup.out), workers: startWorkers(setup, 1, true) };
    return success(this.#open);
  }

  #leaveSlip({ setup: { out, date } }: OpenBatch, { result, trace }: Settled): void {
    const line = logLine({ ...result, ...(trace === undefined ? {} : { trace }) });
    replaceFile(slipOf(out, result.regime, result.target), new TextEncoder().encode(line), date, this.#writer);
  }
}

async function always(): Promise<boolean> {
  return true;
}

/** Whether a job was made for this very case by somebody who has its vault, and asks for one of its packets. */
function isOf(job: BatchJob, { setup, filings }: ReadOrder): boolean {
  const asked = filings.find(({ regime }) => regime.id === job.regime)?.targets.includes(job.target) === true;
  return asked && job.batch === setup.caseDigest && job.id === jobId(job, setup);
}

function unwritable(out: string, code: string | undefined): JobResult {
  return { status: 'unwritable', problems: [writeProblem(out, code === undefined ? {} : { code })] };
}

function ofAnother(): Problem {
  return stop(
    'cli.job-of-another',
    'The case, its vault or this program is not what it was when the job was put, or somebody else put it.',
    'Have the same release everywhere, and put the batch again.',
  );
}
