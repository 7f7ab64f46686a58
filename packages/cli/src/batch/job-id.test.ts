import { describe, expect, it } from '@jest/globals';
import type { BatchOrder } from './batch-order.ts';
import type { BatchSetup } from './batch-setup.ts';
import { jobId } from './job-id.ts';

const ORDER: BatchOrder = {
  case: 'case',
  out: 'out',
  date: '2026-11-30',
  regimes: [],
  targets: [],
  formats: [],
  container: 'folder',
  recipients: [],
};
const JOB = { order: ORDER, batch: 'b', regime: 'us', target: 'per_one' };

function keyed(text: string): BatchSetup {
  return { vault: { text, file: 'vault.yaml' } } as BatchSetup;
}

describe('the id of a job', () => {
  const id = jobId(JOB, keyed('salt'));

  it('is the same however its order came', () => {
    const turned = Object.fromEntries(Object.entries(ORDER).reverse()) as unknown as BatchOrder;
    expect(jobId({ ...JOB, order: turned }, keyed('salt'))).toBe(id);
    expect(jobId(JSON.parse(JSON.stringify(JOB)), keyed('salt'))).toBe(id);
  });

  it.each([
    ['target', { ...JOB, target: 'per_two' }],
    ['regime', { ...JOB, regime: 'uk' }],
    ['state of the case', { ...JOB, batch: 'c' }],
    ['output folder', { ...JOB, order: { ...ORDER, out: 'elsewhere' } }],
    ['key', { ...JOB, order: { ...ORDER, recipients: ['age1x'] } }],
  ])('is another for another %s', (_, job) => {
    expect(jobId(job, keyed('salt'))).not.toBe(id);
  });

  it('is made by nobody who has not the vault', () => {
    expect(jobId(JOB, keyed('guess'))).not.toBe(id);
    expect(jobId(JOB, {} as BatchSetup)).not.toBe(id);
  });
});
