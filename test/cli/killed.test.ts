/** kill -9 at moments all over a build: what lies there then is whole, and the next run ends as one in one go. */
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from '@jest/globals';
import { caseWith, temporaryFolder, withSecondTarget } from './support/case-folder.ts';
import { fingerprints } from './support/files-in.ts';
import { runCommand } from './support/run-command.ts';
import { runInProcess } from './support/run-in-process.ts';

const MINUTE = 60_000;
const SEED = 20_261_123;
/** Each costs a build that is killed and one that goes on. */
const FRESH = 5;
const REPLACING = 2;

const preload = join(__dirname, 'support', 'kill-at.cjs');
const folder = caseWith(withSecondTarget('Second Invented'));
const old = join(temporaryFolder(), 'out');
const whole = join(temporaryFolder(), 'out');

/** Changes to the disk that a build makes when nobody stops it; one that replaces packets makes a few more. */
let changes = 0;

function build(out: string, more: readonly string[], env: Readonly<Record<string, string>> = {}, format = 'pdf') {
  return runCommand(['build', folder, '--out', out, '--date', '2021-06-01', '--format', format, ...more], {
    preload,
    env: { KILL_UNDER: out, ...env },
  });
}

beforeAll(async () => {
  // Packets in another format, so that it shows which of the two is there.
  expect((await build(old, [], {}, 'docx')).code).toBe(0);
  const count = join(temporaryFolder(), 'count');
  expect((await build(whole, [], { KILL_COUNT: count })).code).toBe(0);
  changes = Number(readFileSync(count, 'utf8'));
  expect(changes).toBeGreaterThan(100);
}, 2 * MINUTE);

function copyOf(built: string): string {
  const out = join(temporaryFolder(), 'out');
  cpSync(built, out, { recursive: true, preserveTimestamps: true });
  return out;
}

/** One moment in each of `count` equal spans of a build, the same each time. */
function moments(count: number, seed: number): readonly number[] {
  let state = seed;
  return Array.from({ length: count }, (_, span) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (span + state / 2 ** 32) / count;
  });
}

/** Packets in sight; a name that begins with a dot is what the next run clears away. */
function packetsIn(out: string): readonly string[] {
  const names = (path: string): readonly string[] => {
    try {
      return readdirSync(path).filter((name) => !name.startsWith('.'));
    } catch {
      return [];
    }
  };
  return names(join(out, 'us')).map((target) => join(out, 'us', target));
}

async function expectSound(out: string): Promise<void> {
  for (const packet of packetsIn(out)) {
    const verified = await runInProcess(['verify', packet]);
    expect(verified).toMatchObject({ code: 0, stderr: '' });
  }
}

it.each(moments(FRESH, SEED))(
  'at %f of a build there are whole packets or none, and --resume ends with the same bytes',
  async (moment) => {
    const out = join(temporaryFolder(), 'out');
    const at = Math.max(1, Math.ceil(moment * changes));
    expect((await build(out, [], { KILL_AT: String(at) })).code).toBeUndefined();
    await expectSound(out);
    expect((await build(out, ['--resume'])).code).toBe(0);
    expect(fingerprints(out)).toEqual(fingerprints(whole));
  },
  2 * MINUTE,
);

it.each(moments(REPLACING, SEED + 1))(
  'at %f of a build that replaces an older one each packet is the old or the new, or comes back',
  async (moment) => {
    const out = copyOf(old);
    const at = Math.max(1, Math.ceil(moment * changes));
    expect((await build(out, ['--replace'], { KILL_AT: String(at) })).code).toBeUndefined();
    await expectSound(out);
    expect((await build(out, ['--resume', '--replace'])).code).toBe(0);
    expect(fingerprints(out)).toEqual(fingerprints(whole));
  },
  2 * MINUTE,
);
