/** A batch that several processes or machines build: a plan of jobs, who builds one of them, and its end. */
export type { BatchJob, BatchOrder, BatchPlace } from './batch-order.ts';
export { finishBatch } from './finish-batch.ts';
export { JobBuilder, type JobResult } from './job-builder.ts';
export { type BatchAsked, type BatchPlan, planBatch } from './plan-batch.ts';
