import { COVERING_LIST } from '@sanctions-packet/packet';
import type { Filing } from '../choice/choose-filings.ts';
import type { LogEntry } from '../output/build-log.ts';
import type { PacketResult } from '../report/build-report.ts';
import type { BatchTask } from './batch-setup.ts';
import { type Tasks, taskOf } from './lanes.ts';

/** A list of one submission would say less than the submission. */
const FEWEST = 2;

/**
 * The covering lists of a batch, one for each government of which several packets were made; none leads to a packet
 * that failed. They come after the packets, in the order of the filings.
 */
export class CoveringLists implements Tasks {
  readonly #tasks: BatchTask[];

  /** `log` is what a build before says of each packet, by `regime/target`. */
  constructor(filings: readonly Filing[], packets: readonly PacketResult[], log: ReadonlyMap<string, LogEntry>) {
    const failed = new Set(
      packets.filter(({ status }) => status === 'failed').map(({ regime, target }) => `${regime}/${target}`),
    );
    this.#tasks = filings.flatMap(({ regime: { id }, targets }): readonly BatchTask[] => {
      const submissions = targets.filter((target) => !failed.has(`${id}/${target}`));
      return submissions.length < FEWEST ? [] : [{ ...taskOf(id, COVERING_LIST, log), submissions }];
    });
  }

  get count(): number {
    return this.#tasks.length;
  }

  next(): BatchTask | undefined {
    return this.#tasks.shift();
  }
}
