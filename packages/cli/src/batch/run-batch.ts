import { setImmediate } from 'node:timers/promises';
import type { Settled } from './batch-setup.ts';
import type { Tasks } from './lanes.ts';
import type { Workers } from './workers.ts';

/**
 * Has every packet of a batch built, each worker at one at a time, and tells each as it is settled. One that fails
 * does not stop the others; a disk that takes no more does.
 */
export async function runBatch(tasks: Tasks, workers: Workers, onSettled: (settled: Settled) => void): Promise<void> {
  let isFull = false;
  const work = async (worker: number): Promise<void> => {
    for (let task = tasks.next(worker); task !== undefined && !isFull; task = tasks.next(worker)) {
      const settled = await workers.settle(task, worker);
      if (settled.unwritable !== undefined) isFull = true;
      onSettled(settled);
      // Lets a signal be heard between two packets.
      await setImmediate();
    }
  };
  await Promise.all(Array.from({ length: workers.count }, (_, worker) => work(worker)));
}
