/** What else happens to a queue: jobs that others take out, a Redis that goes, and packets that are not plain folders. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { BatchPlan } from 'sanctions-packet/batch';
import { PacketQueue } from '../../packages/queue/src/packet-queue.ts';
import { dossierText, folderWith, temporaryFolder } from '../cli/support/case-folder.ts';
import { filesIn, sha256 } from '../cli/support/files-in.ts';
import { ageDecrypt, makeKey } from '../cli/support/keys.ts';
import { runCommand } from '../cli/support/run-command.ts';
import { type QueueProcess, startQueue } from './support/start-queue.ts';
import { type RedisServer, startRedis } from './support/start-redis.ts';

const MINUTE = 60_000;
const DAY = ['--date', '2021-06-01'];
const WAITING = 'Waiting for packets.';

/** As Redis tells that a worker took a job. */
const TAKEN = /"event" "active"/;
/** Lists no more than the rest of the packet's folder says, so it stays readable. */
const LOG = 'build.jsonl';

const servers: RedisServer[] = [];
const started: QueueProcess[] = [];
const queues: PacketQueue[] = [];

afterEach(async () => {
  for (const queue of queues.splice(0)) await queue.close();
  for (const { child } of started.splice(0)) child.kill('SIGKILL');
  for (const server of servers.splice(0)) await server.stop();
});

async function newRedis(): Promise<RedisServer> {
  const server = await startRedis(temporaryFolder());
  servers.push(server);
  return server;
}

async function openQueue({ socket }: RedisServer): Promise<PacketQueue> {
  const queue = await PacketQueue.open(socket);
  queues.push(queue);
  return queue;
}

function start({ socket }: RedisServer, root: string, args: readonly string[]): QueueProcess {
  const one = startQueue(args, { redis: socket, cwd: root });
  started.push(one);
  return one;
}

const sharedFolder = (): string => folderWith({ 'case/dossier.json': dossierText() });

/** Jobs that no worker of the test builds. */
function idleBatch(count: number): BatchPlan {
  const order = { case: 'case', out: 'out', date: '2021-06-01', regimes: [], targets: [], formats: [], recipients: [] };
  const whole = { ...order, container: 'folder', renumber: false, blur: false } as const;
  const jobs = Array.from({ length: count }, (_, index) => ({
    id: `job-${index}`,
    order: whole,
    batch: 'batch',
    regime: 'us',
    target: `per_${index}`,
  }));
  return { order: whole, jobs };
}

/** Codes of the problems with which the packets of a batch settle, which are told one by one too. */
async function ends(queue: PacketQueue, plan: BatchPlan): Promise<readonly string[]> {
  const told: string[] = [];
  const codes = ({ problems }: { readonly problems: readonly { readonly code: string }[] }): string =>
    problems.map(({ code }) => code).join();
  const settled = await queue.wait(plan, (one) => told.push(codes(one)));
  expect(told).toEqual(settled.map(codes));
  return told;
}

describe('who waits for a batch', () => {
  it(
    'is told when somebody takes its jobs out of the queue, and when Redis begins anew without them',
    async () => {
      const redis = await newRedis();
      const [queue, other] = [await openQueue(redis), await openQueue(redis)];
      const removed = Array.from({ length: 3 }, () => 'queue.job-removed');
      const plan = idleBatch(removed.length);
      await queue.put(plan);
      const waiting = ends(queue, plan);
      await other.forget(plan);
      expect(await waiting).toEqual(removed);

      await queue.put(plan);
      const again = ends(queue, plan);
      // After the first look at them.
      await setTimeout(500);
      redis.tell('FLUSHALL');
      expect(await again).toEqual(removed);
      // Nobody knows what became of jobs that were never there.
      expect(await ends(queue, plan)).toEqual(removed);
    },
    MINUTE,
  );
});

describe('a worker whose Redis is gone', () => {
  it(
    'ends at one signal, and finishes the packet it is at',
    async () => {
      const redis = await newRedis();
      const [idleRoot, root] = [temporaryFolder(), sharedFolder()];
      const [idle, busy] = [start(redis, idleRoot, ['work']), start(redis, root, ['work'])];
      await Promise.all([idle, busy].map((worker) => worker.says(WAITING)));
      idle.child.kill('SIGSTOP');
      const put = start(redis, root, ['put', 'case', '--out', 'out', '--format', 'docx', ...DAY]);
      expect(await put.ended).toBe(0);
      while (!TAKEN.test(redis.heard())) await setTimeout(20);
      // Redis has told the worker too.
      await setTimeout(100);
      await redis.stop();
      await redis.stop();
      idle.child.kill('SIGCONT');
      for (const { child } of [idle, busy]) child.kill('SIGTERM');
      expect(await Promise.all([idle.ended, busy.ended])).toEqual([0, 0]);
      expect(busy.said()).toContain('us/per_judge built');
      expect(existsSync(join(root, 'out', 'us', 'per_judge', 'packet.json'))).toBe(true);
    },
    MINUTE,
  );
});

it(
  'encrypted containers and volumes by the queue hold what a local build holds, to the byte',
  async () => {
    const redis = await newRedis();
    const root = temporaryFolder();
    await cp(join(__dirname, '..', '..', 'examples', 'detained-journalist'), join(root, 'case'), { recursive: true });
    const { file, recipient } = makeKey();
    const asked = ['--date', '2026-10-15', '--format', 'docx', '--regime', 'us', '--target', 'per_01'];
    const shape = ['--container', 'asice', '--volume-pages', '12', '--allow-readable-vault'];
    const local = runCommand(['build', 'case', '--out', 'local', ...asked, ...shape, '-j', '1'], { cwd: root });
    start(redis, root, ['work', '--allow-readable-vault']);
    const put = start(redis, root, [
      'put',
      'case',
      '--out',
      'out',
      ...asked,
      ...shape,
      '--encrypt-to',
      recipient,
      '--wait',
    ]);
    expect(await put.ended).toBe(0);
    expect((await local).code).toBe(0);

    const names = filesIn(join(root, 'local')).filter((name) => name !== LOG);
    expect(names.filter((name) => name.endsWith('.asice'))).toHaveLength(2);
    for (const name of names) {
      const opened = ageDecrypt(join(root, 'out', `${name}.age`), file);
      expect([name, sha256(opened)]).toEqual([name, sha256(readFileSync(join(root, 'local', name)))]);
    }
    expect(filesIn(join(root, 'out'))).toEqual([LOG, ...names.map((name) => `${name}.age`)]);
  },
  2 * MINUTE,
);

it('supplements are refused by name, before anything is read', async () => {
  const root = temporaryFolder();
  const put = startQueue(['put', 'case', '--out', 'out', '--supplement-to', 'sent/us/per_judge'], {
    redis: join(root, 'none.sock'),
    cwd: root,
  });
  started.push(put);
  expect(await put.ended).toBe(2);
  expect(put.said()).toContain('queue.no-supplements');
  expect(readdirSync(root)).toEqual([]);
});
