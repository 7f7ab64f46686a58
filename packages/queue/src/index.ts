export type { JobProblem } from './failed-job.ts';
export { PacketQueue } from './packet-queue.ts';
export { PacketWorker, type PacketWorkerOptions } from './packet-worker.ts';
export type { SettledJob } from './settle-jobs.ts';
