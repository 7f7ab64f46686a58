/** Each container of a packet is a bag (RFC 8493), for a reader that is not ours. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { tool } from '../support/tools.ts';
import { caseWith, temporaryFolder } from './support/case-folder.ts';
import { runCommand } from './support/run-command.ts';

const MINUTE = 60_000;
const CONTAINERS = ['disclosable', 'restricted', 'internal'];

const out = join(temporaryFolder(), 'out');
const packet = join(out, 'us', 'per_judge');

beforeAll(async () => {
  const ran = await runCommand(['build', caseWith(), '--out', out, '--date', '2021-06-01']);
  expect(ran.code).toBe(0);
}, MINUTE);

describe.each(CONTAINERS)('the %s container', (container) => {
  it('is complete and unchanged for the validator of the Library of Congress', () => {
    execFileSync(tool('bagit'), ['--validate', join(packet, container)], { stdio: 'pipe' });
  });

  it('tells its size and the day of the packet, and no more', () => {
    const info = readFileSync(join(packet, container, 'bag-info.txt'), 'utf8');
    expect(info).toMatch(/^Bagging-Date: 2021-06-01\nPayload-Oxum: \d+\.\d+\n$/);
  });

  it('is refused by that validator when one byte differs', () => {
    const path = join(packet, container, 'bag-info.txt');
    const before = readFileSync(path);
    writeFileSync(
      path,
      before.map((byte, index) => (index === 14 ? byte ^ 1 : byte)),
    );
    const ran = spawnSync(tool('bagit'), ['--validate', join(packet, container)], { encoding: 'utf8' });
    writeFileSync(path, before);
    expect(ran.status).toBe(1);
  });
});
