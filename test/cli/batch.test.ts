/** Builds that go on: after a stop, after a change, after a failure, in parts. */
import { appendFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { caseWith, temporaryFolder, withSecondTarget } from './support/case-folder.ts';
import { fingerprints } from './support/files-in.ts';
import { runCommand } from './support/run-command.ts';

const MINUTE = 60_000;
const TWO = withSecondTarget('Second Invented');
const DOSSIER = 'dossier.json';

function build(folder: string, out: string, ...more: readonly string[]) {
  return runCommand(['build', folder, '--out', out, '--date', '2021-06-01', ...more]);
}

const outFolder = (): string => join(temporaryFolder(), 'out');

/** A case of two targets, and the folder that a build of it in one go wrote. */
async function builtCase(): Promise<{ readonly folder: string; readonly out: string }> {
  const [folder, out] = [caseWith(TWO), outFolder()];
  await build(folder, out);
  return { folder, out };
}

/** Each line of the log against its schema. */
function logFaults(out: string): readonly unknown[] {
  const schema = JSON.parse(
    readFileSync(join(__dirname, '..', '..', 'packages', 'cli', 'schema', 'build-log.schema.json'), 'utf8'),
  );
  const fits = new Ajv2020({ strict: false }).compile(schema);
  const lines = readFileSync(join(out, 'build.jsonl'), 'utf8').trim().split('\n');
  return lines.flatMap((line) => (fits(JSON.parse(line)) ? [] : [fits.errors]));
}

describe('a build that goes on', () => {
  it(
    'after kill -9 ends as one in one go would have',
    async () => {
      const { folder, out: whole } = await builtCase();
      const cut = outFolder();
      await runCommand(['build', folder, '--out', cut, '--date', '2021-06-01'], {
        meanwhile: (child) => {
          child.stderr?.on('data', (piece: Buffer) => {
            if (piece.toString().includes('[1/2]')) child.kill('SIGKILL');
          });
        },
      });
      const ran = await build(folder, cut, '--resume');
      expect(ran.code).toBe(0);
      expect(ran.stderr).toMatch(/per_judge {2}as before[\s\S]*per_second {2}built/);
      expect(fingerprints(cut)).toEqual(fingerprints(whole));
    },
    2 * MINUTE,
  );

  it(
    'after kill -9 before the first packet begins as if nothing had been',
    async () => {
      const { folder, out: whole } = await builtCase();
      const cut = outFolder();
      await runCommand(['build', folder, '--out', cut, '--date', '2021-06-01'], {
        meanwhile: (child) => {
          const watch = setInterval(() => {
            if (existsSync(join(cut, 'build.jsonl'))) child.kill('SIGKILL');
          }, 5);
          child.on('close', () => clearInterval(watch));
        },
      });
      expect(existsSync(join(cut, 'report.json'))).toBe(false);
      expect((await build(folder, cut, '--resume')).code).toBe(0);
      expect(fingerprints(cut)).toEqual(fingerprints(whole));
    },
    2 * MINUTE,
  );

  it(
    'keeps what is made from the same, says why it builds the rest, and never overwrites what somebody changed',
    async () => {
      const { folder, out } = await builtCase();
      const before = fingerprints(out);
      expect(logFaults(out)).toEqual([]);

      const same = await build(folder, out, '--resume', '--json');
      const states = JSON.parse(same.stdout).packets.map(({ status }: { status: string }) => status);
      expect(states).toEqual(['kept', 'kept', 'kept']);
      expect(fingerprints(out)).toEqual(before);

      const dossier = join(folder, DOSSIER);
      writeFileSync(dossier, readFileSync(dossier, 'utf8').replace('Carried the file.', 'Carried the files.'));
      const dry = await build(folder, out, '--resume', '--dry-run', '--explain');
      expect(dry.stderr).toMatch(/per_judge {2}as before[\s\S]*per_second {2}to build {2}changed: submission/);
      expect(fingerprints(out)).toEqual(before);
      // A name is also searched for in everybody's packet: where nothing of it is found, the packet stays.
      writeFileSync(dossier, readFileSync(dossier, 'utf8').replaceAll('Second Invented', 'Second Devised'));
      const renamed = await build(folder, out, '--resume', '--dry-run', '--explain');
      expect(renamed.stderr).toMatch(/per_judge {2}as before[\s\S]*per_second {2}to build {2}changed: .*, submission/);

      appendFileSync(join(out, 'us', 'per_judge', 'packet.json'), '\n');
      const edited = await build(folder, out, '--resume');
      expect(edited.code).toBe(4);
      expect(edited.stderr).toContain('cli.packet-edited');
      expect(readFileSync(join(out, 'us', 'per_judge', 'packet.json'), 'utf8')).toMatch(/\n\n$/);

      const replaced = await build(folder, out, '--only-failed', '--replace', '--explain');
      expect(replaced.code).toBe(0);
      expect(replaced.stderr).toMatch(/per_judge {2}built {2}.*it failed before[\s\S]*per_second {2}as before/);
      const fresh = outFolder();
      await build(folder, fresh);
      expect(fingerprints(out)).toEqual(fingerprints(fresh));
    },
    4 * MINUTE,
  );

  it(
    'takes a packet for its own that was written and not yet in the log',
    async () => {
      const { folder, out } = await builtCase();
      const before = fingerprints(out);
      const log = join(out, 'build.jsonl');
      writeFileSync(log, readFileSync(log, 'utf8').split('\n').slice(0, 1).join('').slice(0, -9));
      const ran = await build(folder, out, '--resume');
      expect(ran.code).toBe(0);
      expect(fingerprints(out)).toEqual(before);
    },
    2 * MINUTE,
  );

  it(
    'does not begin in a folder that no build wrote to',
    async () => {
      const out = temporaryFolder();
      writeFileSync(join(out, 'letter.txt'), 'mine');
      const ran = await build(caseWith(), out, '--resume');
      expect(ran).toMatchObject({ code: 3, stdout: '' });
      expect(ran.stderr).toContain('cli.output-exists');
    },
    MINUTE,
  );
});

it(
  'parts of a build are together the whole, and none is in two; put together, they get their covering list',
  async () => {
    const folder = caseWith(TWO);
    const [whole, first, second] = [outFolder(), outFolder(), outFolder()];
    await Promise.all([
      build(folder, whole),
      build(folder, first, '--shard', '1/2'),
      build(folder, second, '--shard', '2/2'),
    ]);
    const packets = (out: string) =>
      Object.fromEntries(Object.entries(fingerprints(out)).filter(([path]) => path.startsWith('us/per_')));
    const [one, two] = [packets(first), packets(second)];
    expect(Object.keys(one).filter((path) => path in two && path.endsWith('.json'))).toEqual([]);
    expect({ ...one, ...two }).toEqual(packets(whole));
    expect(await build(folder, outFolder(), '--shard', '3/2')).toMatchObject({ code: 2 });

    renameSync(join(second, 'us', 'per_second'), join(first, 'us', 'per_second'));
    appendFileSync(join(first, 'build.jsonl'), readFileSync(join(second, 'build.jsonl')));
    const joined = await build(folder, first, '--resume');
    expect(joined.stderr).toMatch(/per_judge {2}as before[\s\S]*per_second {2}as before[\s\S]*covering-list {2}built/);
    expect(fingerprints(first)).toEqual(fingerprints(whole));
  },
  2 * MINUTE,
);
