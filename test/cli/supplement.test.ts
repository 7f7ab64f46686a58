/** `build --supplement-to`: a letter telling what differs from a packet that was sent. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Changes } from '../fixtures/small-case.ts';
import { tool } from '../support/tools.ts';
import { caseWith, temporaryFolder } from './support/case-folder.ts';
import { filesIn } from './support/files-in.ts';
import { runInProcess } from './support/run-in-process.ts';

const MINUTE = 60_000;

async function build(changes: Changes, date: string, regime: string, ...more: readonly string[]) {
  const out = join(temporaryFolder(), 'out');
  const args = ['build', caseWith(changes), '--out', out, '--date', date, '--regime', regime, '--quiet', ...more];
  return { out, ...(await runInProcess(args)) };
}

const CHANGED: Changes = { 'involvements[0].narrative[0].value': 'Told otherwise [@evi_decision, p. 3].' };

describe('build --supplement-to', () => {
  it(
    'writes the letter beside the documents, whether a packet or the folder of a build is named',
    async () => {
      const sent = await build({}, '2021-06-01', 'us');
      for (const named of [sent.out, join(sent.out, 'us', 'per_judge')]) {
        const { out, code } = await build(CHANGED, '2021-06-09', 'us', '--supplement-to', named);
        expect(code).toBe(0);
        const files = filesIn(join(out, 'us', 'per_judge'));
        const letter = files.find((path) => /^disclosable\/.*supplement\.pdf$/.test(path)) ?? '';
        expect(files.filter((path) => path.endsWith('supplement.docx'))).toContain(letter.replace(/pdf$/, 'docx'));
        const text = execFileSync(tool('pdftotext'), ['-layout', join(out, 'us', 'per_judge', letter), '-'], {
          encoding: 'utf8',
        });
        expect(text).toContain('June 1, 2021');
        expect(text).toContain('June 9, 2021');
        expect(text).toMatch(/Allegation 1.*Changed/);
        expect(text).toMatch(/Pages of the exhibit now cited: +3|now\s+cited: 3/);
        expect(text).not.toContain('otherwise');
      }
    },
    2 * MINUTE,
  );

  it('refuses what is no packet, before anything is built', async () => {
    const { code, stderr, out } = await build({}, '2021-06-01', 'us', '--supplement-to', temporaryFolder());
    expect({ code, told: stderr.includes('cli.no') || stderr.includes('cli.not') }).toEqual({ code: 3, told: true });
    expect(filesIn(out)).toEqual([]);
  });

  it(
    'refuses a packet of another target',
    async () => {
      const sent = await build({}, '2021-06-01', 'us');
      const asked: Changes = { 'requestedMeasures[0].regime': 'uk' };
      const { code, stderr } = await build(asked, '2021-06-01', 'uk', '--supplement-to', sent.out);
      expect({ code, told: stderr.includes('cli.supplement-of-another') }).toEqual({ code: 2, told: true });
    },
    MINUTE,
  );
});
