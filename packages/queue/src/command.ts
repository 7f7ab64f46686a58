import type { Problem } from '@sanctions-packet/core';
import { finishBatch, planBatch } from 'sanctions-packet/batch';
import type { JobProblem } from './failed-job.ts';
import { type PutOptions, putOptions, type WorkOptions, workOptions } from './options.ts';
import { PacketQueue } from './packet-queue.ts';
import { PacketWorker } from './packet-worker.ts';

/** Where Redis is. In the environment and not an argument, since it may hold a password. */
const ADDRESS = 'SANCTIONS_PACKET_REDIS';
const USUAL_ADDRESS = 'redis://127.0.0.1:6379';

/** As those of the command `sanctions-packet`. */
const DONE = 0;
const USAGE = 2;
const STOPPED_WORKER = 3;

const HELP = `sanctions-packet-queue put CASE --out DIR [--root DIR] [--wait] [options of build]
sanctions-packet-queue work [--root DIR] [--vault FILE] [--identity FILE]

put   puts a job for each packet of a case; with --wait it waits for them, then writes the covering lists and the reports.
work  builds packets, one at a time, until it is stopped (Ctrl-C, SIGTERM: after the packet it is at; again: at once). Start
      one for each core, on as many machines as you like.

CASE and DIR lie below --root, the folder that all machines share; by default the current folder.
Of build: --regime, --target, --date, --format, --language, --container, --volume-pages, --volume-mb, --renumber, --alike,
--blur, --encrypt-to. For the vault: --vault, --identity, --passphrase-file, --allow-readable-vault.
--lock-ms N: milliseconds without a sign of life after which another worker takes a packet over. Default: 30000.
${ADDRESS}: redis://…, rediss://… or the path of a socket. Default: ${USUAL_ADDRESS}.
`;

const NO_SUPPLEMENTS: Problem = {
  code: 'queue.no-supplements',
  severity: 'block',
  at: '',
  what: 'The queue makes no supplements to earlier packets; nothing was put.',
  fix: 'Make them with sanctions-packet build --supplement-to, on one machine, and the other packets by the queue without it.',
};

/** Runs the command `sanctions-packet-queue`; returns its exit code. */
export async function run(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const [command, ...rest] = args;
  const redis = env[ADDRESS] ?? USUAL_ADDRESS;
  if (command === 'put' && rest.some(asksForSupplements)) {
    tell([NO_SUPPLEMENTS]);
    return USAGE;
  }
  const put = command === 'put' ? putOptions(rest) : undefined;
  if (put !== undefined) return putCase(redis, put);
  const work = command === 'work' ? workOptions(rest) : undefined;
  if (work !== undefined) return workUntilStopped(redis, work);
  const isHelp = command === 'help' || command === '--help';
  (isHelp ? process.stdout : process.stderr).write(HELP);
  return isHelp ? DONE : USAGE;
}

async function putCase(redis: string, { asked, place, wait }: PutOptions): Promise<number> {
  const plan = await planBatch(asked, place);
  if (!plan.ok) {
    tell(plan.problems);
    return USAGE;
  }
  const { jobs, order } = plan.value;
  const queue = await PacketQueue.open(redis, sayLost);
  try {
    await queue.put(plan.value);
    say(`${jobs.length} packets are in the queue.`);
    if (!wait) return DONE;
    let settled = 0;
    await queue.wait(plan.value, ({ regime, target, problems }) => {
      settled += 1;
      say(`[${settled}/${jobs.length}] ${regime}/${target} ${endOf(problems)}`);
    });
    const code = await finishBatch(order, place);
    await queue.forget(plan.value);
    return code;
  } finally {
    await queue.close();
  }
}

async function workUntilStopped(redis: string, { place, lockMs }: WorkOptions): Promise<number> {
  const worker = await PacketWorker.start(redis, place, {
    ...(lockMs === undefined ? {} : { lockMs }),
    onLost: sayLost,
    onResult: ({ regime, target }, result) => {
      say(`${regime}/${target} ${result.status}`);
      if ('problems' in result) tell(result.problems);
    },
  });
  const stop = () => void worker.stop();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
  say('Waiting for packets.');
  const problems = await worker.ended;
  return problems.length === 0 ? DONE : STOPPED_WORKER;
}

function asksForSupplements(arg: string): boolean {
  return /^--supplement-to(=|$)/.test(arg);
}

function endOf(problems: readonly JobProblem[]): string {
  if (problems.length === 0) return 'built';
  const end = problems.some(({ severity }) => severity === 'block') ? 'failed' : 'not known';
  return `${end}: ${problems.map(({ code }) => code).join(', ')}`;
}

function tell(problems: readonly Problem[]): void {
  for (const { code, what, fix } of problems) say(`${code}: ${what} ${fix}`);
}

function sayLost(): void {
  say(`Redis does not answer, or does not let us in; trying again. Its address is taken from ${ADDRESS}.`);
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
