/** A batch on a real Redis: workers that are killed, packets that fail, jobs that are put twice or forged. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { BatchPlan } from 'sanctions-packet/batch';
import { planBatch } from '../../packages/cli/src/batch/index.ts';
import { PacketQueue } from '../../packages/queue/src/packet-queue.ts';
import { dossierText, folderWith, temporaryFolder, withSecondTarget } from '../cli/support/case-folder.ts';
import { filesIn, fingerprints } from '../cli/support/files-in.ts';
import { runCommand } from '../cli/support/run-command.ts';
import { smallVaultInput } from '../fixtures/small-case.ts';
import { type QueueProcess, startQueue } from './support/start-queue.ts';
import { type RedisServer, startRedis } from './support/start-redis.ts';

const MINUTE = 60_000;
const DAY = '2021-06-01';
/** Short, so that a job whose worker was killed is soon another's. */
const LOCK = ['--lock-ms', '1500'];
const REGIMES = ['us', 'uk'];
const TARGETS = ['per_judge', 'per_second'];
const PACKETS = REGIMES.flatMap((regime) => TARGETS.map((target) => `${regime}/${target}`));
/** Of the vault and of the dossier, as Redis would have them. */
const SPOKEN = /Aigerim|Sultanbekova|Qoblandina|Zavyalov|Walnut|990606100016|Second Invented|asset-freeze|msr_/;

let redis: RedisServer;
const started: QueueProcess[] = [];
const queues: PacketQueue[] = [];

beforeAll(async () => {
  redis = await startRedis(temporaryFolder());
});

afterEach(async () => {
  for (const queue of queues.splice(0)) await queue.close();
  for (const { child } of started.splice(0)) child.kill('SIGKILL');
});

afterAll(async () => {
  await redis.stop();
});

async function openQueue(): Promise<PacketQueue> {
  const queue = await PacketQueue.open(redis.socket);
  queues.push(queue);
  return queue;
}

function start(root: string, args: readonly string[], kill?: { readonly at: number }): QueueProcess {
  const env = { KILL_UNDER: join(root, 'out'), KILL_AT: String(kill?.at ?? 0) };
  const preload = join(__dirname, '..', 'cli', 'support', 'kill-at.cjs');
  const one = startQueue(args, { redis: redis.socket, cwd: root, ...(kill === undefined ? {} : { env, preload }) });
  started.push(one);
  return one;
}

/** A folder that machines share, with a case of two targets and two governments in it. */
function sharedFolder(second = 'Second Invented'): string {
  const requestedMeasures = REGIMES.flatMap((regime) =>
    TARGETS.map((target) => ({ id: `msr_${regime}${target.slice(4)}`, regime, target, measures: ['asset-freeze'] })),
  );
  return folderWith({
    'case/dossier.json': dossierText({ ...withSecondTarget(second), requestedMeasures }),
    'case/vault.json': JSON.stringify(smallVaultInput()),
  });
}

function packetsBuilt(said: string): readonly string[] {
  return [...said.matchAll(/^(\w+\/\w+) built$/gm)].map(([, packet = '']) => packet);
}

async function planned(root: string, targets: readonly string[] = []): Promise<BatchPlan> {
  const asked = { case: join(root, 'case'), out: join(root, 'out'), date: DAY, formats: ['docx'], targets };
  const plan = await planBatch(asked, { root });
  if (!plan.ok) throw new Error(plan.problems.map(({ code }) => code).join());
  return plan.value;
}

it(
  'loses and doubles nothing when a worker is killed in the middle, and ends with the bytes of a local build',
  async () => {
    const root = sharedFolder();
    const whole = join(root, 'whole');
    const local = runCommand(['build', join(root, 'case'), '--out', whole, '--date', DAY, '-f', 'pdf', '-j', '1']);
    // Killed as it writes its first packet.
    const workers = [start(root, ['work', ...LOCK], { at: 12 }), start(root, ['work', ...LOCK])] as const;
    const [killed, other] = workers;
    await Promise.all(workers.map((worker) => worker.says('Waiting for packets.')));
    const put = start(root, ['put', 'case', '--out', 'out', '--date', DAY, '--format', 'pdf', '--wait']);

    expect(await put.ended).toBe(0);
    expect(await killed.ended).toBeUndefined();
    expect(killed.child.signalCode).toBe('SIGKILL');
    expect((await local).code).toBe(0);
    expect([...packetsBuilt(killed.said()), ...packetsBuilt(other.said())].sort()).toEqual([...PACKETS].sort());
    // What ends the batch finds every packet in place.
    expect(put.said().match(/as before/g)).toHaveLength(PACKETS.length + 1);
    expect(put.said()).toContain(`${PACKETS.length} as before`);
    expect(filesIn(whole).length).toBeGreaterThan(100);
    expect(fingerprints(join(root, 'out'))).toEqual(fingerprints(whole));

    const heard = redis.heard();
    for (const packet of PACKETS) expect(heard).toContain(packet.split('/')[1]);
    expect(heard).not.toMatch(SPOKEN);
    expect(heard).not.toContain(root);
  },
  MINUTE,
);

describe('a job', () => {
  it(
    'that fails fails alone, by its problem; put twice it is one; forged it is refused; without the vault it goes back',
    async () => {
      const root = sharedFolder('Second \u0e01');
      const queue = await openQueue();
      const plan = await planned(root);
      const again = await planned(root);
      expect(again.jobs).toEqual(plan.jobs);
      const [first] = plan.jobs;
      if (first === undefined) throw new Error('No job');
      const forged = { ...first, id: '0'.repeat(24), order: { ...first.order, out: 'elsewhere' } };
      await queue.put(plan);
      await queue.put({ ...again, jobs: [...again.jobs, forged] });

      const without = start(root, ['work', '--vault', 'nowhere.json', ...LOCK]);
      expect(await without.ended).toBe(3);
      expect(without.said()).toContain('cli.vault-not-found');
      const worker = start(root, ['work', ...LOCK]);
      const settled = await queue.wait({ ...plan, jobs: [...plan.jobs, forged] });
      const ends = settled.map(({ target, problems }) => `${target} ${problems.map(({ code }) => code).join()}`);
      expect(ends).toEqual([
        ...REGIMES.flatMap(() => ['per_judge ', 'per_second render.missing-glyph']),
        'per_judge cli.job-of-another',
      ]);
      expect(packetsBuilt(worker.said())).toEqual(REGIMES.map((regime) => `${regime}/per_judge`));
      expect(existsSync(join(root, 'elsewhere'))).toBe(false);
      const failed = settled.flatMap(({ problems }) => problems);
      expect(failed.every((problem) => Object.keys(problem).join() === 'code,severity')).toBe(true);

      // Put again, what failed is tried again, and what is there stays.
      const before = fingerprints(join(root, 'out', 'us', 'per_judge'));
      await queue.put(plan);
      await queue.wait(plan);
      expect(worker.said().match(/per_second failed/g)).toHaveLength(2 * REGIMES.length);
      expect(packetsBuilt(worker.said())).toHaveLength(REGIMES.length);
      // Forgotten and put again, the packet stays as it is.
      await queue.forget(plan);
      await queue.put({ ...plan, jobs: [first] });
      await queue.wait({ ...plan, jobs: [first] });
      expect(worker.said()).toContain('us/per_judge kept');
      expect(fingerprints(join(root, 'out', 'us', 'per_judge'))).toEqual(before);

      worker.child.kill('SIGTERM');
      expect(await worker.ended).toBe(0);
    },
    MINUTE,
  );

  it(
    'waits for a Redis that is not there, and says so once, without its address',
    async () => {
      const root = sharedFolder();
      const lonely = startQueue(['work'], { redis: join(root, 'secret.sock'), cwd: root });
      started.push(lonely);
      await lonely.says('trying again');
      expect(lonely.said().match(/trying again/g)).toHaveLength(1);
      expect(lonely.said()).not.toContain('secret');
      expect(lonely.child.exitCode).toBeNull();
    },
    MINUTE,
  );

  it('of a case outside the shared folder is not made', async () => {
    const root = sharedFolder();
    const asked = { case: join(root, 'case'), out: join(root, 'out') };
    expect(await planBatch(asked, { root: join(root, 'case') })).toMatchObject({
      ok: false,
      problems: [{ code: 'cli.outside-root' }],
    });
    expect(existsSync(join(root, 'out'))).toBe(false);
  });
});
