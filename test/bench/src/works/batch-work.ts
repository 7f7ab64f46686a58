import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { RoundFacts } from '../measuring/result.ts';
import type { Stopwatch } from '../measuring/stopwatch.ts';
import { readCase } from './inputs.ts';

/** Every government's law, as it was last read, is in force then. */
const DAY = '2026-10-15';

const COMMAND = join(dirname(createRequire(import.meta.url).resolve('sanctions-packet')), 'bin.js');

/** A government's list of all persons, of which one may have changed. */
const LIST = 'covering-list';

interface Ran {
  readonly cpu: number;
  readonly wall: number;
  readonly peakMb: number;
  readonly packets: readonly { readonly target: string; readonly status: string; readonly files: number }[];
}

/**
 * One round: `build` of a case for six governments, as a user starts it, from the start of the process to the last file on the
 * disk; then once more with nothing changed, and once more after one person was changed. Throws when a packet failed, or
 * when another person's packets were built again.
 */
export function batchWork(folder: string): (watch: Stopwatch) => Promise<RoundFacts> {
  const { targets } = readCase(folder);
  return async (watch) => {
    const home = mkdtempSync(join(tmpdir(), 'bench-batch-'));
    try {
      const own = join(home, 'case');
      cpSync(folder, own, { recursive: true });
      const first = run(own, join(home, 'out'));
      expect(first, ({ status }) => status === 'built');
      const again = run(own, join(home, 'out'), '--resume');
      expect(again, ({ status }) => status === 'kept');
      const changed = changeOne(own, targets[0] ?? '');
      const after = run(own, join(home, 'out'), '--resume');
      expect(after, ({ status, target }) => target === LIST || status === (target === changed ? 'built' : 'kept'));
      for (const [label, { cpu, wall }] of Object.entries({ first, again, 'one person changed': after })) {
        watch.add(label, { cpu, wall, grownMb: 0 });
      }
      const files = first.packets.reduce((sum, packet) => sum + packet.files, 0);
      return { files, bytes: sizeOf(join(home, 'out')), peakMb: first.peakMb };
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  };
}

function run(folder: string, out: string, ...more: readonly string[]): Ran {
  const times = `${out}.times`;
  const begin = process.hrtime.bigint();
  const build = [process.execPath, COMMAND, 'build', folder, '--out', out, '--date', DAY, '--json', '--quiet', ...more];
  const { stdout, stderr } = spawnSync('/usr/bin/time', ['-f', '%U %S %M', '-o', times, ...build], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  const wall = Number(process.hrtime.bigint() - begin) / 1e6;
  const [user = 0, system = 0, peakKb = 0] = (readFileSync(times, 'utf8').trim().split('\n').at(-1) ?? '')
    .split(' ')
    .map(Number);
  if (stdout === '') throw new Error(stderr);
  const { packets } = JSON.parse(stdout) as Pick<Ran, 'packets'>;
  return { cpu: (user + system) * 1000, wall, peakMb: peakKb / 1024, packets };
}

function expect({ packets }: Ran, is: (packet: Ran['packets'][number]) => boolean): void {
  const others = packets.filter((packet) => !is(packet));
  if (packets.length === 0 || others.length > 0) {
    throw new Error(`${others.length} of ${packets.length} packets are not as they should be: ${others[0]?.status}`);
  }
}

/** The rank in one person's post is another; returns the id. */
function changeOne(folder: string, target: string): string {
  const file = join(folder, 'dossier.yaml');
  const text = readFileSync(file, 'utf8');
  const post = text.indexOf(`person: ${target}\n    position:`);
  const rank = text.indexOf('value: Colonel', post);
  if (post < 0 || rank < 0) throw new Error(`${target} has no post with a rank`);
  writeFileSync(file, text.slice(0, rank) + text.slice(rank).replace('Colonel', 'General'));
  return target;
}

function sizeOf(path: string): number {
  const { status, stdout } = spawnSync('du', ['-sb', path], { encoding: 'utf8' });
  return status === 0 ? Number(stdout.split('\t')[0]) : statSync(path).size;
}
