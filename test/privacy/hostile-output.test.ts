/**
 * Links that somebody laid into the output folder, before a build or while it runs, lead nothing out of it, and lose
 * nothing of what they point at.
 */
import { existsSync, lstatSync, mkdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { caseWith, folderWith, temporaryFolder, withSecondTarget } from '../cli/support/case-folder.ts';
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

it('refuses a link in the place of a folder of its own', async () => {
  const elsewhere = folderWith({ 'mine.txt': 'mine' });
  const out = temporaryFolder();
  symlinkSync(elsewhere, join(out, 'us'));

  const ran = await runCommand(['build', caseWith(), '--out', out, '--replace', ...DAY]);

  expect(ran).toMatchObject({ code: 3, stdout: '' });
  expect(ran.stderr).toContain('cli.output-not-a-folder');
  expect(filesIn(elsewhere)).toEqual(['mine.txt']);
}, 120_000);

it('stops when its folder becomes a link while it builds', async () => {
  const elsewhere = folderWith({ 'mine.txt': 'mine' });
  const out = join(temporaryFolder(), 'out');

  const ran = await runCommand(['build', caseWith(withSecondTarget('Second Invented')), '--out', out, ...DAY], {
    meanwhile: (child) => {
      child.stderr?.on('data', (piece: Buffer) => {
        if (!piece.toString().includes('[1/2]')) return;
        renameSync(join(out, 'us'), join(out, 'taken'));
        symlinkSync(elsewhere, join(out, 'us'));
      });
    },
  });

  expect(ran).toMatchObject({ code: 3 });
  expect(ran.stderr).toContain('cli.output-not-a-folder');
  expect(filesIn(elsewhere)).toEqual(['mine.txt']);
  expect(existsSync(join(out, 'taken', 'per_judge', 'packet.json'))).toBe(true);
}, 120_000);
