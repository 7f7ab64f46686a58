/** `diff`: what differs between two packets, told by ids, numbers and pages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Changes } from '../fixtures/small-case.ts';
import { caseWith, temporaryFolder } from './support/case-folder.ts';
import { filesIn } from './support/files-in.ts';
import { makeKey } from './support/keys.ts';
import { runInProcess } from './support/run-in-process.ts';

const MINUTE = 60_000;
const SCHEMAS = join(__dirname, '../../packages');
const ajv = new Ajv2020({ strict: true, allErrors: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } });
const diffSchema = ajv.compile(JSON.parse(readFileSync(join(SCHEMAS, 'cli/schema/diff.schema.json'), 'utf8')));
const recordSchema = ajv.compile(
  JSON.parse(readFileSync(join(SCHEMAS, 'core/schema/packet-record-1.0.schema.json'), 'utf8')),
);

const CHANGED: Changes = { 'involvements[0].narrative[0].value': 'Said otherwise now [@evi_decision, p. 3].' };

async function packetOf(changes: Changes = {}, date = '2021-06-01', ...more: readonly string[]): Promise<string> {
  const out = join(temporaryFolder(), 'out');
  const { code, stderr } = await runInProcess([
    'build',
    caseWith(changes),
    '--out',
    out,
    '--date',
    date,
    '--regime',
    'us',
    '--quiet',
    ...more,
  ]);
  if (code !== 0) throw new Error(stderr);
  return join(out, 'us', 'per_judge');
}

async function diff(before: string, after: string, ...more: readonly string[]) {
  const { code, stdout } = await runInProcess(['diff', before, after, '--json', ...more]);
  const report = JSON.parse(stdout);
  expect(diffSchema(report) ? [] : diffSchema.errors).toEqual([]);
  expect(report.exitCode).toBe(code);
  return report;
}

describe('diff', () => {
  it(
    'finds nothing between two packets of one case, also of two days',
    async () => {
      const [before, after] = [await packetOf(), await packetOf({}, '2021-06-09')];
      expect(await diff(before, after)).toMatchObject({ exitCode: 0, status: 'done' });
      const { code, stdout } = await runInProcess(['diff', before, after]);
      expect({ code, last: stdout.trim().split('\n').at(-1) }).toEqual({ code: 0, last: 'Nothing differs.' });
    },
    MINUTE,
  );

  it(
    'tells a fact, the sections that tell it, and the page that is cited now, in 80 columns and without a word of it',
    async () => {
      const [before, after] = [await packetOf(), await packetOf(CHANGED)];
      const report = await diff(before, after);
      expect(report).toMatchObject({ exitCode: 1, status: 'differs', regime: 'us', target: 'per_judge' });
      expect(report.changes.facts.map((fact: { record: string }) => fact.record)).toContain('inv_judge');
      expect(report.changes.sections.length).toBeGreaterThan(0);
      const exhibit = report.changes.exhibits.find(({ evidence }: { evidence: string }) => evidence === 'evi_decision');
      expect(exhibit).toMatchObject({ change: 'changed', pagesAdded: [3] });
      const { code, stdout } = await runInProcess(['diff', before, after]);
      expect(code).toBe(1);
      expect(stdout).toContain('inv_judge');
      expect(stdout).not.toContain('otherwise');
      expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
      expect(stdout).not.toContain('\u001b');
    },
    MINUTE,
  );

  it(
    'reads encrypted packets with a key, and says when there is none',
    async () => {
      const { file, recipient } = makeKey();
      const [before, after] = [await packetOf({}, '2021-06-01', '--encrypt-to', recipient), await packetOf(CHANGED)];
      expect(await diff(before, after, '--identity', file)).toMatchObject({ exitCode: 1 });
      expect(await diff(before, after)).toMatchObject({ exitCode: 3, status: 'unreadable' });
    },
    MINUTE,
  );

  it('says what is no packet', async () => {
    expect(await diff('nowhere', 'nowhere')).toMatchObject({ exitCode: 3 });
    expect(await diff(caseWith(), caseWith())).toMatchObject({ exitCode: 3 });
  });

  it(
    'rests on a record that its schema describes and that holds no words of the case',
    async () => {
      const folder = await packetOf(CHANGED);
      const path = filesIn(folder).find((name) => name.endsWith('packet-record.json')) ?? '';
      expect(path).toMatch(/^internal\//);
      const text = readFileSync(join(folder, path), 'utf8');
      const record = JSON.parse(text);
      expect(recordSchema(record) ? [] : recordSchema.errors).toEqual([]);
      expect(record.elements.length).toBeGreaterThan(0);
      expect(record.sections.some(({ page }: { page?: number }) => page !== undefined)).toBe(true);
      expect(text).not.toMatch(/otherwise|Said|judgment|Judge [A-Z]/);
      expect(filesIn(folder).filter((name) => name.includes('packet-record'))).toHaveLength(1);
    },
    MINUTE,
  );
});
