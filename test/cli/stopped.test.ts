/** Ctrl-C and `kill` in the middle of a build. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { caseWith, temporaryFolder, withSecondTarget } from './support/case-folder.ts';
import { filesIn } from './support/files-in.ts';
import { runCommand } from './support/run-command.ts';

const MINUTE = 60_000;

/** Stops a build of two packets as soon as it says `words`. */
function stopped(signal: NodeJS.Signals, out: string, words: string, more: readonly string[] = []) {
  const args = ['build', caseWith(withSecondTarget('Second Invented')), '--out', out, '--date', '2021-06-01', ...more];
  return runCommand(args, {
    meanwhile: (child) => {
      child.stderr?.on('data', (piece: Buffer) => {
        if (piece.toString().includes(words)) child.kill(signal);
      });
    },
  });
}

describe.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s', (signal, code) => {
  it.each([
    ['', []],
    [', nor do threads', ['--jobs', '2']],
  ])(
    'before the first packet leaves nothing%s',
    async (_what, more) => {
      const out = join(temporaryFolder(), 'out');
      const ran = await stopped(signal, out, 'Building 2 packets', more);
      expect(ran).toMatchObject({ code, stdout: '' });
      expect(ran.stderr).toContain('Stopped. No packet was written.');
      expect(existsSync(out)).toBe(false);
    },
    MINUTE,
  );

  it(
    'between two packets leaves the first whole and nothing of the second',
    async () => {
      const out = join(temporaryFolder(), 'out');
      const ran = await stopped(signal, out, '[1/2]');
      expect(ran).toMatchObject({ code, stdout: '' });
      expect(ran.stderr).toContain('1 packet in');
      const files = filesIn(out);
      expect(files).toContain('us/per_judge/packet.json');
      expect(files.filter((file) => !/^(us\/per_judge\/|build\.jsonl$)/.test(file))).toEqual([]);
    },
    MINUTE,
  );
});

it(
  'SIGKILL, which nobody hears, leaves whole packets alone in sight',
  async () => {
    const out = join(temporaryFolder(), 'out');
    const ran = await stopped('SIGKILL', out, '[1/2]');
    expect(ran.code).toBeUndefined();
    const inSight = filesIn(out).filter((file) => !file.includes('/.'));
    expect(inSight.filter((file) => !/^(us\/per_judge\/|build\.jsonl$)/.test(file))).toEqual([]);
    expect(inSight).toContain('us/per_judge/packet.json');
  },
  MINUTE,
);
