/** The lines of the README, run as they are written, in a folder of somebody else's. */
import { spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { stringify } from 'yaml';
import { smallCaseInput } from '../fixtures/small-case.ts';
import { folderWith } from './support/case-folder.ts';

const ROOT = join(__dirname, '..', '..');

it('builds packets with the lines of the README', () => {
  const [, snippet = ''] =
    /```ts\n([\s\S]*?)```/.exec(readFileSync(join(ROOT, 'packages', 'cli', 'README.md'), 'utf8')) ?? [];
  expect(snippet).toContain("from 'sanctions-packet'");
  const folder = folderWith({ 'my-case/dossier.yaml': stringify(smallCaseInput()) });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'ten-lines.ts'), snippet);
  const loader = join(__dirname, 'support', 'typescript-loader.mjs');
  const ran = spawnSync(
    process.execPath,
    ['--conditions=@sanctions-packet/source', '--import', loader, 'ten-lines.ts'],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  expect(ran).toMatchObject({ status: 0, stderr: '' });
  expect(ran.stdout.trimEnd().split('\n')).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^us disclosable\/data\/submission\.docx \d+$/),
      expect.stringMatching(/^us packet\.json \d+$/),
    ]),
  );
}, 60_000);
