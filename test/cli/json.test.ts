/** What `--json` prints, against the schemas that describe it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Fit } from '../../packages/packet/src/index.ts';
import { caseWith, folderWith, temporaryFolder, withSecondTarget } from './support/case-folder.ts';
import { runCommand } from './support/run-command.ts';

const MINUTE = 60_000;
const DAY = ['--date', '2021-06-01'];

const ajv = new Ajv2020({ strict: true, allErrors: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } });
const validators = Object.fromEntries(
  ['check', 'build', 'regimes'].map((name) => [name, ajv.compile(readSchema(name))]),
);

function readSchema(name: string) {
  return JSON.parse(
    readFileSync(join(__dirname, '..', '..', 'packages', 'cli', 'schema', `${name}.schema.json`), 'utf8'),
  );
}

/** Runs a command with `--json` and holds its answer against its schema. */
async function answer(command: 'check' | 'build' | 'regimes', args: readonly string[]) {
  const { code, stdout } = await runCommand([command, ...args, '--json']);
  const report = JSON.parse(stdout) as Record<string, unknown>;
  const validate = validators[command];
  validate?.(report);
  expect(validate?.errors ?? []).toEqual([]);
  expect(report['exitCode']).toBe(code);
  return report;
}

describe('check --json', () => {
  it(
    'tells each target, ground and element',
    async () => {
      const report = await answer('check', [caseWith(), ...DAY]);
      expect(report).toMatchObject({
        $schema: 'urn:sanctions-packet:check:1.0',
        status: 'done',
        date: '2021-06-01',
        dossier: 'dos_small',
        fit: { targets: [{ id: 'per_judge' }] },
      });
      expect(report['packets']).toBeUndefined();
      const { fit } = report as unknown as { readonly fit: Fit };
      const { records, pairs } = fit.targets[0] ?? { records: [], pairs: [] };
      const under = (regime: string) => pairs.find((pair) => pair.regime === regime);
      expect(under('us')).toMatchObject({ verdict: 'weak', asked: true });
      expect(under('ee')?.asked).toBe(false);
      expect(under('us')?.elements).toContainEqual(
        expect.objectContaining({ id: 'abuse-link', speaksAgainst: ['inv_judge'], contradicted: true }),
      );
      expect(records).toContainEqual(
        expect.objectContaining({ id: 'inv_judge', contradictedBy: [{ evidence: 'evi_reply', number: 4 }] }),
      );
    },
    MINUTE,
  );

  it(
    'tells with --documents what a build would find',
    async () => {
      const report = await answer('check', [caseWith(), '--documents', ...DAY]);
      expect(report).toMatchObject({ packets: [{ regime: 'us', target: 'per_judge', status: 'clear' }] });
      expect(JSON.stringify(report)).toContain(
        '"speaksAgainst":[{"record":"inv_judge","exhibits":[{"evidence":"evi_reply"',
      );
    },
    MINUTE,
  );

  it.each([
    ['a blocked case', () => [caseWith({ schemaVersion: '9.9' })], 'blocked'],
    ['a case that is not there', () => ['nowhere'], 'unreadable'],
    ['a file that is no data', () => [folderWith({ 'dossier.json': '{' })], 'unreadable'],
    ['a mistyped regime', () => [caseWith(), '--regime', 'uss'], 'usage'],
    [
      'a target that cannot be built',
      () => [caseWith({ 'persons[0].names[0].full': '\u0e01' }), '--documents', ...DAY],
      'blocked',
    ],
    ['a ground that is not there', () => [caseWith({ 'requestedMeasures[0].grounds': ['nowhere'] })], 'blocked'],
  ])(
    'answers %s too',
    async (_, args, status) => {
      expect(await answer('check', args())).toMatchObject({ status });
    },
    MINUTE,
  );
});

function regimesOf({ governments }: Fit): readonly string[] {
  return governments.map(({ regime }) => regime);
}

describe('the examples', () => {
  it.each(['kazakhstan-2020', 'detained-journalist'])(
    '%s can be checked for every government',
    async (name) => {
      const folder = join(__dirname, '..', '..', 'examples', name);
      const report = await answer('check', [folder, '--date', '2026-11-22', '--allow-readable-vault']);
      expect(report).toMatchObject({ status: 'done', exitCode: 0 });
      const { fit } = report as unknown as { readonly fit: Fit };
      expect(fit.governments.length).toBeGreaterThan(5);
      for (const { pairs } of fit.targets) expect(pairs.map(({ regime }) => regime)).toEqual(regimesOf(fit));
    },
    MINUTE,
  );
});

describe('build --json', () => {
  it(
    'tells what became of each packet',
    async () => {
      const out = join(temporaryFolder(), 'out');
      const folder = caseWith(withSecondTarget('Second \u0e01'));
      expect(await answer('build', [folder, '--out', out, ...DAY])).toMatchObject({
        status: 'partial',
        out,
        packets: [
          { target: 'per_judge', status: 'built', folder: 'us/per_judge', problems: [] },
          { target: 'per_second', status: 'failed', files: 0 },
        ],
      });
      expect(await answer('build', [folder, '--out', out, ...DAY])).toMatchObject({
        status: 'unreadable',
        packets: [],
      });
      const report = readFileSync(join(out, 'report.json'), 'utf8');
      expect(JSON.parse(report)).toMatchObject({
        dossier: 'dos_small',
        packets: [{ status: 'built' }, { status: 'failed' }],
      });
      expect(report).not.toContain(folder);
      expect(report).not.toContain('Umbetkaliev');
    },
    MINUTE,
  );
});

describe('regimes --json', () => {
  it(
    'tells every regime, or one',
    async () => {
      const all = await answer('regimes', []);
      const us = (all['regimes'] as readonly { readonly id: string }[]).find(({ id }) => id === 'us');
      expect(all).toMatchObject({ status: 'done' });
      expect(us).toMatchObject({ id: 'us', jurisdiction: 'US', languages: ['en'] });
      expect((await answer('regimes', ['us']))['regimes']).toEqual([us]);
      expect(await answer('regimes', ['su'])).toMatchObject({ status: 'usage', regimes: [] });
    },
    MINUTE,
  );
});

describe('schema', () => {
  it.each(['dossier', 'vault', 'check', 'build', 'build-log', 'regimes'])(
    'prints %s, which compiles',
    async (name) => {
      const { code, stdout } = await runCommand(['schema', name]);
      expect(code).toBe(0);
      const schema = JSON.parse(stdout) as Record<string, unknown>;
      expect(schema).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: `urn:sanctions-packet:${name}:1.0`,
      });
      const own = new Ajv2020({ strict: false, validateFormats: false });
      expect(() => own.compile(schema)).not.toThrow();
    },
    MINUTE,
  );

  it(
    'prints that of the dossier when none is named, and knows the others when one is mistyped',
    async () => {
      expect((await runCommand(['schema'])).stdout).toBe((await runCommand(['schema', 'dossier'])).stdout);
      const ran = await runCommand(['schema', 'valt']);
      expect(ran).toMatchObject({ code: 2, stdout: '' });
      expect(ran.stderr).toContain('Did you mean vault?');
    },
    MINUTE,
  );
});
