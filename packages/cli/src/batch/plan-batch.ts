import { failure, type Outcome, success } from '@sanctions-packet/core';
import { packetDate } from '../choice/packet-date.ts';
import { readRecipients } from '../keys/read-recipients.ts';
import { FilingOutput } from '../output/filing-output.ts';
import { writeProblem } from '../output/write-problem.ts';
import type { BatchJob, BatchOrder, BatchPlace } from './batch-order.ts';
import { jobId } from './job-id.ts';
import { localHost } from './local-host.ts';
import { below, outsideRoot, readOrder } from './read-order.ts';

/** What is asked, as a user says it; what is left out is as in `build`. */
export interface BatchAsked extends Partial<Omit<BatchOrder, 'case' | 'out' | 'recipients'>> {
  /** Paths on this machine. */
  readonly case: string;
  readonly out: string;
  /** Public keys, or files of some. */
  readonly encryptTo?: readonly string[];
}

/** The packets of a batch, each a job of its own. */
export interface BatchPlan {
  readonly order: BatchOrder;
  readonly jobs: readonly BatchJob[];
}

/**
 * Reads the case, makes the output folder ready and gives a job for each packet: for the same case and the same wishes the
 * same jobs. Covering lists and reports are not among them; `finishBatch` makes them. Problems: those of `build`, and
 * `cli.outside-root`.
 */
export async function planBatch(asked: BatchAsked, place: BatchPlace): Promise<Outcome<BatchPlan>> {
  const host = localHost();
  const date = packetDate(asked.date, host);
  const recipients = await readRecipients(asked.encryptTo ?? []);
  const paths = { case: below(place.root, asked.case), out: below(place.root, asked.out) };
  if (!date.ok || !recipients.ok) return failure([...date.problems, ...recipients.problems]);
  if (paths.case === undefined || paths.out === undefined) return failure([outsideRoot()]);
  const order = orderOf(asked, { case: paths.case, out: paths.out }, date.value, recipients.value);
  const read = await readOrder(order, place, host);
  if (!read.ok) return read;
  const { setup, filings } = read.value;
  try {
    const output = new FilingOutput(setup.out, setup.date, setup.recipients, setup.container);
    output.makeReady(filings.map(({ regime }) => regime.id));
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    return failure([writeProblem(setup.out, error as NodeJS.ErrnoException)]);
  }
  const jobs = filings.flatMap(({ regime, targets }) =>
    targets.map((target): BatchJob => {
      const job = { order, batch: setup.caseDigest, regime: regime.id, target };
      return { id: jobId(job, setup), ...job };
    }),
  );
  return success({ order, jobs }, read.problems);
}

function orderOf(
  { case: _, out: __, encryptTo: ___, ...asked }: BatchAsked,
  paths: Pick<BatchOrder, 'case' | 'out'>,
  date: string,
  recipients: readonly string[],
): BatchOrder {
  return { regimes: [], targets: [], formats: [], container: 'folder', ...asked, ...paths, date, recipients };
}
