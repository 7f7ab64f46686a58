export type { JobProblem } from './failed-job.ts';
export { PacketQueue, type SettledJob } from './packet-queue.ts';
export { PacketWorker, type PacketWorkerOptions } from './packet-worker.ts';
