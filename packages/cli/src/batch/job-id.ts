import type { BatchJob } from './batch-order.ts';
import type { BatchSetup } from './batch-setup.ts';
import { Digests } from './digests.ts';

/** The id of a job: a digest of what it says, keyed with the vault. */
export function jobId({ order, batch, regime, target }: Omit<BatchJob, 'id'>, { vault }: BatchSetup): string {
  const fields = Object.entries(order).filter(([, value]) => value !== undefined);
  const sorted = fields.sort(([a], [b]) => (a < b ? -1 : 1));
  return new Digests(vault?.text).of(JSON.stringify([sorted, batch, regime, target]));
}
