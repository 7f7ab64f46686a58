import { extname } from 'node:path';
import { Piscina } from 'piscina';
import { boundHeap } from '../bound-heap.ts';
import { failedPacket } from '../report/build-report.ts';
import { faultLines } from '../terminal/fault-lines.ts';
import type { BatchSetup, BatchTask, Settled } from './batch-setup.ts';
import { Digests } from './digests.ts';
import { ourFault, PacketMaker } from './packet-maker.ts';
import { standingOf } from './standing.ts';

/** Those who build packets: threads, or this thread alone. */
export interface Workers {
  readonly count: number;
  /** `worker` is the number of the one who builds it, below `count`; by default the first. */
  settle(task: BatchTask, worker?: number): Promise<Settled>;
  /** Ends the threads at once, whatever they are at. */
  end(): Promise<void>;
}

/** Room for what a packet makes and forgets, in MB: with Node's own 16 a sixth of the time goes to collecting it. */
const YOUNG_MB = 32;

/** With `count` 1 there are no threads, unless this one must stay free: nothing else is gained by starting one. */
export function startWorkers(setup: BatchSetup, count: number, inThreads = count > 1): Workers {
  boundHeap();
  const digests = new Digests(setup.vault?.text);
  const keptOf = (task: BatchTask): Settled | undefined => standingOf(task, setup, digests).kept;
  if (!inThreads) {
    let maker: PacketMaker | undefined;
    const make = (task: BatchTask): Promise<Settled> => {
      maker ??= new PacketMaker(setup);
      return maker.settle(task);
    };
    return { count, settle: async (task) => keptOf(task) ?? make(task), end: async () => undefined };
  }
  // A pool for each thread: who stays with one government has disclosed the dossier for it, and another has not.
  const pools = new Map<number, Piscina<BatchTask, Settled>>();
  const poolOf = (worker: number): Piscina<BatchTask, Settled> => {
    const pool = pools.get(worker) ?? threadOf(setup);
    pools.set(worker, pool);
    return pool;
  };
  let ended = false;
  return {
    count,
    // A thread that fell, for want of memory say, costs the packet it was at; another takes its place.
    settle: async (task, worker = 0) => {
      // Nothing is started for what stays as it is.
      const kept = keptOf(task);
      if (kept !== undefined) return kept;
      return poolOf(worker)
        .run(task)
        .catch((fault: unknown) => (ended ? NEVER : fell(task, fault)));
    },
    end: async () => {
      ended = true;
      await Promise.all([...pools.values()].map((pool) => pool.destroy()));
    },
  };
}

function threadOf(setup: BatchSetup): Piscina<BatchTask, Settled> {
  return new Piscina({
    filename: new URL(`./worker${extname(new URL(import.meta.url).pathname)}`, import.meta.url).href,
    name: 'settle',
    minThreads: 1,
    maxThreads: 1,
    workerData: setup,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
}

/** What a thread was at when all were ended: it did not fail, and nothing is to be said of it. */
const NEVER = new Promise<never>(() => undefined);

function fell({ regime, target }: BatchTask, fault: unknown): Settled {
  return { result: failedPacket(regime, target, [ourFault()]), why: [], fault: faultLines(fault) };
}
