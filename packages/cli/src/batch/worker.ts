import { workerData } from 'piscina';
import type { BatchSetup, BatchTask, Settled } from './batch-setup.ts';
import { PacketMaker } from './packet-maker.ts';

// Warnings of Node and of libraries are for the makers, and their words are not ours.
process.removeAllListeners('warning');

const maker = new PacketMaker(workerData as BatchSetup);

/** One thread of a batch: it has read the vault and the fonts once, and builds the packets it is handed. */
export function settle(task: BatchTask): Promise<Settled> {
  return maker.settle(task);
}
