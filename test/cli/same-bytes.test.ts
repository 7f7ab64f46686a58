/** The same case and the same date give the same bytes: on another day, in another zone, language, folder, at midnight, on two threads. */
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { caseWith, temporaryFolder, withSecondTarget } from './support/case-folder.ts';
import { fingerprints } from './support/files-in.ts';
import { runCommand } from './support/run-command.ts';

const MINUTE = 60_000;
const OTHER_DAY = join(__dirname, 'support', 'other-day.cjs');

it(
  'builds the same files, modes and times twice',
  async () => {
    const changes = withSecondTarget('Second Invented');
    const first = join(temporaryFolder(), 'out');
    const one = await runCommand(['build', caseWith(changes), '--out', first, '--date', '2021-06-01'], {
      env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'C' },
    });
    const place = temporaryFolder();
    const folder = join(place, 'a case with spaces');
    renameSync(caseWith(changes), folder);
    const two = await runCommand(
      ['build', 'a case with spaces', '--out', './packets', '--date', '2021-06-01', '--quiet', '--jobs', '2'],
      {
        cwd: place,
        preload: OTHER_DAY,
        env: {
          TZ: 'America/Los_Angeles',
          LC_ALL: 'kk_KZ.UTF-8',
          LANG: 'tr_TR.UTF-8',
          OTHER_NOW: '2031-12-31T23:59:59Z',
        },
      },
    );
    expect([one.code, two.code]).toEqual([0, 0]);
    const files = fingerprints(first);
    expect(Object.keys(files).length).toBeGreaterThan(25);
    expect(fingerprints(join(place, 'packets'))).toEqual(files);
    expect(Object.values(files).filter((file) => !file.endsWith('2021-06-01T00:00:00.000Z'))).toEqual([]);
  },
  MINUTE,
);

it.each([
  ['today by the local calendar', { TZ: 'Pacific/Kiritimati' }, '2026-03-02'],
  ['today by another local calendar', { TZ: 'America/Los_Angeles' }, '2026-03-01'],
  ['the day of SOURCE_DATE_EPOCH', { SOURCE_DATE_EPOCH: '1606694400', TZ: 'America/Los_Angeles' }, '2020-11-30'],
])(
  'takes %s without --date',
  async (_, env, day) => {
    const ran = await runCommand(['regimes', '--json'], {
      preload: OTHER_DAY,
      env: { OTHER_NOW: '2026-03-01T12:00:00Z', ...env },
    });
    expect(JSON.parse(ran.stdout)).toMatchObject({ date: day });
  },
  MINUTE,
);
