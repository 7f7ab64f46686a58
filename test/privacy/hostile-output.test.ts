/** Links that somebody laid into the output folder lead nothing out of it, and lose nothing of what they point at. */
import { existsSync, lstatSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { caseWith, folderWith, temporaryFolder } from '../cli/support/case-folder.ts';
import { filesIn } from '../cli/support/files-in.ts';
import { runCommand } from '../cli/support/run-command.ts';

const DAY = ['--date', '2021-06-01'];

it('replaces the links and leaves alone what they point at', async () => {
  const elsewhere = folderWith({ 'packet/mine.txt': 'mine', 'report.json': 'mine', 'build.jsonl': 'mine' });
  const out = temporaryFolder();
  mkdirSync(join(out, 'us'));
  symlinkSync(join(elsewhere, 'packet'), join(out, 'us', 'per_judge'));
  for (const name of ['report.json', 'build.jsonl']) symlinkSync(join(elsewhere, name), join(out, name));
  symlinkSync(join(elsewhere, 'nowhere.html'), join(out, 'report.html'));

  const ran = await runCommand(['build', caseWith(), '--out', out, '--replace', ...DAY]);

  expect(ran).toMatchObject({ code: 0 });
  expect(filesIn(elsewhere)).toEqual(['build.jsonl', 'packet/mine.txt', 'report.json']);
  for (const name of ['packet/mine.txt', 'report.json', 'build.jsonl']) {
    expect(readFileSync(join(elsewhere, name), 'utf8')).toBe('mine');
  }
  for (const name of ['us/per_judge', 'report.json', 'report.html', 'build.jsonl']) {
    expect([name, lstatSync(join(out, name)).isSymbolicLink()]).toEqual([name, false]);
  }
  expect(existsSync(join(out, 'us', 'per_judge', 'packet.json'))).toBe(true);
}, 120_000);
