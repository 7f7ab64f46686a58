import type { Filing } from '../choice/choose-filings.ts';
import type { LogEntry } from '../output/build-log.ts';
import type { BatchTask } from './batch-setup.ts';

/** Who hands out tasks; `worker` is the number of the one who asks. Nothing when all are handed out. */
export interface Tasks {
  next(worker: number): BatchTask | undefined;
}

/**
 * Hands out the tasks of a batch so that who works stays with one regime as long as it can: a dossier is disclosed once
 * for all targets of a regime. Who has finished a regime takes one that nobody is at, or helps with the longest.
 */
export class Lanes implements Tasks {
  readonly #left: Map<string, BatchTask[]>;
  readonly #at = new Map<number, string>();

  /** `log` is what a build before says of each packet, by `regime/target`. */
  constructor(filings: readonly Filing[], log: ReadonlyMap<string, LogEntry>) {
    this.#left = new Map(
      filings.map(({ regime, targets }) => [regime.id, targets.map((target) => taskOf(regime.id, target, log))]),
    );
  }

  /** The next task for a worker, given by its number; none when all are handed out. */
  next(worker: number): BatchTask | undefined {
    const own = this.#left.get(this.#at.get(worker) ?? '');
    if (own !== undefined && own.length > 0) return own.shift();
    this.#at.delete(worker);
    const taken = new Set(this.#at.values());
    const open = [...this.#left].filter(([, tasks]) => tasks.length > 0);
    const [regime, tasks] = longest(open.filter(([id]) => !taken.has(id))) ?? longest(open) ?? [];
    if (regime !== undefined) this.#at.set(worker, regime);
    return tasks?.shift();
  }
}

export function taskOf(regime: string, target: string, log: ReadonlyMap<string, LogEntry>): BatchTask {
  const logged = log.get(`${regime}/${target}`);
  return { regime, target, ...(logged === undefined ? {} : { logged }) };
}

type Lane = readonly [regime: string, tasks: BatchTask[]];

function longest(lanes: readonly Lane[]): Lane | undefined {
  return lanes.reduce<Lane | undefined>(
    (best, lane) => (best === undefined || lane[1].length > best[1].length ? lane : best),
    undefined,
  );
}
