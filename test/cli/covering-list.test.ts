/** The list that goes with several submissions to one government. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { tool } from '../support/tools.ts';
import { caseWith, temporaryFolder, withSecondTarget } from './support/case-folder.ts';
import { fingerprints } from './support/files-in.ts';
import { runCommand } from './support/run-command.ts';

const MINUTES = 180_000;

function build(folder: string, out: string, ...more: readonly string[]) {
  return runCommand(['build', folder, '--out', out, '--date', '2021-06-01', '--format', 'pdf', ...more]);
}

const outFolder = (): string => join(temporaryFolder(), 'out');
const listIn = (out: string): string => join(out, 'us', 'covering-list');

function textOf(out: string): string {
  const file = join(listIn(out), 'disclosable', 'data', 'covering-list.pdf');
  return execFileSync(tool('pdftotext'), ['-layout', file, '-'], { encoding: 'utf8' });
}

describe('the covering list', () => {
  it(
    'leads to every packet of a government, is verified like one, and is told in the log and the reports',
    async () => {
      const out = outFolder();
      const ran = await build(caseWith(withSecondTarget('Second Invented')), out);
      expect(ran.code).toBe(0);
      expect(ran.stderr).toMatch(/\[3\/3\] us covering-list {2}built/);
      expect(textOf(out)).toMatch(/1\s+Zhaksybek\s[\s\S]*per_judge[\s\S]*2\s+Second\s[\s\S]*per_second/);
      expect(textOf(out)).not.toMatch(/Sultanbekova|V-0001/);
      const log = readFileSync(join(out, 'build.jsonl'), 'utf8').trim().split('\n');
      expect(log.map((line) => JSON.parse(line).target)).toEqual(['per_judge', 'per_second', 'covering-list']);
      expect(readFileSync(join(out, 'report.html'), 'utf8')).toContain('Covering list');
      expect((await runCommand(['verify', listIn(out)])).code).toBe(0);
    },
    MINUTES,
  );

  it(
    'leads to no packet that failed, and is made anew when that one is there',
    async () => {
      const [whole, out] = [outFolder(), outFolder()];
      const folder = caseWith({ ...withSecondTarget('Second Invented'), ...withThirdTarget() });
      const dossier = join(folder, 'dossier.json');
      const good = readFileSync(dossier, 'utf8');
      await build(folder, whole);
      writeFileSync(dossier, good.replace('Third Invented', 'Third \u0e01'));
      expect((await build(folder, out)).code).toBe(4);
      expect(textOf(out)).not.toContain('per_third');
      writeFileSync(dossier, good);
      expect((await build(folder, out, '--resume')).code).toBe(0);
      expect(textOf(out)).toContain('per_third');
      expect(fingerprints(listIn(out))).toEqual(fingerprints(listIn(whole)));
      expect((await build(folder, out, '--resume')).stderr).toMatch(/covering-list {2}as before/);
    },
    2 * MINUTES,
  );

  it(
    'is none of one packet, nor of some of those that a case asks for',
    async () => {
      const folder = caseWith(withSecondTarget('Second Invented'));
      const [one, part] = [outFolder(), outFolder()];
      await build(folder, one, '--target', 'per_judge,per_second');
      await build(folder, part, '--shard', '1/2');
      expect([one, part].map((out) => existsSync(listIn(out)))).toEqual([false, false]);
    },
    MINUTES,
  );
});

/** A third person of whom a measure is asked. */
function withThirdTarget() {
  const src = [{ evidence: 'evi_decision' }];
  return {
    'persons[2]': { id: 'per_third', names: [{ role: 'primary', full: 'Third Invented', tag: 'en', src }], src },
    'existingListings[1]': {
      id: 'lst_third',
      target: 'per_third',
      programme: 'XX-1',
      listedOn: '2021-01',
      asOf: '2021-02',
      src: [],
    },
    'requestedMeasures[2]': { id: 'msr_third', regime: 'us', target: 'per_third', measures: ['asset-freeze'] },
  };
}
