// Each rule is shown to fail on a violation planted in memory, and to let its lawful neighbour pass.
import { describe, expect, it } from '@jest/globals';
import { checkSource } from './check-source.ts';
import { checkSize } from './rules/check-size.ts';
import { describeViolations } from './violation.ts';

const REGIME = 'packages/regime-us/src/sections.ts';
const CORE = 'packages/core/src/document/builders.ts';

function rulesBroken(path: string, source: string): readonly string[] {
  return checkSource(path, source).map((violation) => violation.rule);
}

type Case = readonly [title: string, path: string, source: string];

function refuses(rule: string, cases: readonly Case[]): void {
  it.each(cases)('fails when %s', (_title, path, source) => {
    expect(rulesBroken(path, source)).toContain(rule);
  });
}

function allows(cases: readonly Case[]): void {
  it.each(cases)('passes when %s', (_title, path, source) => {
    expect(describeViolations(checkSource(path, source))).toBe('');
  });
}

describe('siblings never import each other', () => {
  refuses('siblings', [
    ['a regime imports the PDF renderer', REGIME, "import { render } from '@sanctions-packet/render-pdf';"],
    ['a regime imports it as a type', REGIME, "import type { Fonts } from '@sanctions-packet/render-pdf';"],
    ['a regime loads it late', REGIME, "const pdf = await import('@sanctions-packet/render-pdf');"],
    ['a regime re-exports it', REGIME, "export * from '@sanctions-packet/render-pdf';"],
    ['a regime re-exports one name', REGIME, "export { render } from '@sanctions-packet/render-pdf';"],
    ['a regime requires it', REGIME, "const pdf = require('@sanctions-packet/render-pdf');"],
    ['a regime requires it by import', REGIME, "import pdf = require('@sanctions-packet/render-pdf');"],
    ['a regime takes a type from it inline', REGIME, "type F = import('@sanctions-packet/render-pdf').Fonts;"],
    ['a regime resolves it', REGIME, "const at = require.resolve('@sanctions-packet/render-pdf');"],
    ['a regime imports another regime', REGIME, "import { ca } from '@sanctions-packet/regime-ca';"],
    ['packet imports a renderer', 'packages/packet/src/assemble.ts', "import '@sanctions-packet/render-docx';"],
    ['core imports a regime', CORE, "import { us } from '@sanctions-packet/regime-us';"],
    ['core imports the command', CORE, "import { build } from 'sanctions-packet';"],
    ['core imports a door of the command', CORE, "import { planBatch } from 'sanctions-packet/batch';"],
    ['the queue imports the whole command', 'packages/queue/src/bin.ts', "import { regimes } from 'sanctions-packet';"],
    ['the queue imports a renderer', 'packages/queue/src/bin.ts', "import '@sanctions-packet/render-docx';"],
    ['core imports the queue late', CORE, "await import('@sanctions-packet/queue');"],
    ['a renderer imports packet', 'packages/render-docx/src/render.ts', "import '@sanctions-packet/packet';"],
  ]);
  allows([
    [
      'the queue opens its door of the command',
      'packages/queue/src/bin.ts',
      "import { planBatch } from 'sanctions-packet/batch';",
    ],
    [
      'the command imports a renderer',
      'packages/cli/src/renderers.ts',
      "import { render } from '@sanctions-packet/render-pdf';",
    ],
    ['a string only looks like an import', REGIME, "const key = '@sanctions-packet/render-pdf';"],
    ['a comment speaks of it', REGIME, "// import '@sanctions-packet/render-pdf'"],
  ]);
});

describe('doors of core', () => {
  refuses('import-table', [
    ['a regime takes values from evidence', REGIME, "import { parseDossier } from '@sanctions-packet/core/evidence';"],
    [
      'a regime takes one value among types',
      REGIME,
      "import { type Act, parseDossier } from '@sanctions-packet/core/evidence';",
    ],
    ['a regime opens the gate', REGIME, "import { disclose } from '@sanctions-packet/core/disclosure';"],
    [
      'a renderer reads evidence',
      'packages/render-pdf/src/render.ts',
      "import type { Act } from '@sanctions-packet/core/evidence';",
    ],
    [
      'a renderer knows a regime',
      'packages/render-docx/src/render.ts',
      "import type { Regime } from '@sanctions-packet/core/regime';",
    ],
    [
      'packet takes values from law',
      'packages/packet/src/assemble.ts',
      "import { provisionsInForce } from '@sanctions-packet/core/law';",
    ],
    ['a package has no row in the table', 'packages/novelty/src/index.ts', 'export {};'],
  ]);
  refuses('doors', [
    [
      'a regime reaches past the door',
      REGIME,
      "import { sourcedText } from '@sanctions-packet/core/document/sourced-text';",
    ],
    ['a regime reaches into the sources', REGIME, "import { x } from '@sanctions-packet/core/src/problem.ts';"],
    [
      'the command reaches into a renderer',
      'packages/cli/src/bin.ts',
      "import { x } from '@sanctions-packet/render-pdf/layout';",
    ],
    ['core goes out to come in', CORE, "import { x } from '@sanctions-packet/core/law';"],
  ]);
  refuses('stay-at-home', [
    ['a regime climbs out of its folder', REGIME, "import { x } from '../../render-pdf/src/render.ts';"],
    ['a regime climbs into core', REGIME, "import { x } from '../../core/src/document/sourced-text.ts';"],
  ]);
  refuses('import-written-out', [
    ['the target of an import is computed', REGIME, 'const m = await import(`./${name}.ts`);'],
  ]);
  allows([
    ['a regime takes types from evidence', REGIME, "import type { Act } from '@sanctions-packet/core/evidence';"],
    [
      'a regime takes only types, each marked',
      REGIME,
      "import { type Act, type Place } from '@sanctions-packet/core/evidence';",
    ],
    ['a regime builds nodes', REGIME, "import { paragraph } from '@sanctions-packet/core/document';"],
    ['a regime reads its words', REGIME, "import en from './strings/en.json' with { type: 'json' };"],
    [
      'packet names a law type',
      'packages/packet/src/assemble.ts',
      "import type { Filing } from '@sanctions-packet/core/law';",
    ],
  ]);
});

describe('rooms of core', () => {
  refuses('core-rooms', [
    ['document knows evidence', CORE, "import type { Act } from '../evidence/act.ts';"],
    ['document knows language', CORE, "import { t } from '../language/index.ts';"],
    ['language knows law', 'packages/core/src/language/plural.ts', "import '../law/index.ts';"],
    ['law knows document', 'packages/core/src/law/sheet.ts', "import { text } from '../document/index.ts';"],
    ['evidence knows disclosure', 'packages/core/src/evidence/act.ts', "export * from '../disclosure/index.ts';"],
    ['disclosure knows regime', 'packages/core/src/disclosure/disclose.ts', "import '../regime/index.ts';"],
    ['disclosure knows law', 'packages/core/src/disclosure/disclose.ts', "import '../law/index.ts';"],
    ['a leaf knows a room', 'packages/core/src/problem.ts', "import '../src/evidence/index.ts';"],
    ['the root re-exports a room', 'packages/core/src/index.ts', "export * from './regime/index.ts';"],
    ['a file stands in no room', 'packages/core/src/things.ts', "import './problem.ts';"],
  ]);
  allows([
    [
      'regime knows every room',
      'packages/core/src/regime/assess.ts',
      "import '../evidence/index.ts'; import '../document/index.ts';",
    ],
    ['disclosure knows evidence', 'packages/core/src/disclosure/disclose.ts', "import '../evidence/index.ts';"],
    ['every room knows the leaves', CORE, "import '../problem.ts'; import '../edtf.ts';"],
  ]);
});

describe('third-party homes', () => {
  refuses('third-party-home', [
    ['a regime imports docx', REGIME, "import { Paragraph } from 'docx';"],
    ['layout imports pdf-lib', 'packages/render-pdf/src/layout/lines.ts', "import { rgb } from 'pdf-lib';"],
    [
      'layout takes a type from pdf-lib',
      'packages/render-pdf/src/layout/lines.ts',
      "import type { PDFFont } from 'pdf-lib';",
    ],
    ['the Word renderer imports fontkit', 'packages/render-docx/src/render.ts', "import * as fontkit from 'fontkit';"],
    ['a regime section imports zod', REGIME, "import { z } from 'zod';"],
    ['packet imports sharp', 'packages/packet/src/assemble.ts', "import sharp from 'sharp';"],
    ['core imports an unknown package', CORE, "import chalk from 'chalk';"],
    ['core imports a deep path of an unknown package', CORE, "import x from '@acme/thing/deep';"],
  ]);
  refuses('closed-room', [
    ['layout imports paint', 'packages/render-pdf/src/layout/lines.ts', "import { paint } from '../paint/paint.ts';"],
    ['layout imports bind', 'packages/render-pdf/src/layout/lines.ts', "import type { Bound } from '../bind/bind.ts';"],
  ]);
  allows([
    ['paint imports pdf-lib', 'packages/render-pdf/src/paint/paint.ts', "import { rgb } from 'pdf-lib';"],
    [
      'paint imports layout',
      'packages/render-pdf/src/paint/paint.ts',
      "import type { Page } from '../layout/page.ts';",
    ],
    ["a regime's extension imports zod", 'packages/regime-lt/src/extension.ts', "import { z } from 'zod';"],
    ['core imports zod', 'packages/core/src/evidence/act.ts', "import { z } from 'zod';"],
  ]);
});

describe('the machine is known to the command alone', () => {
  refuses('machine-only-in-cli', [
    ['core reads the disk', CORE, "import { readFileSync } from 'node:fs';"],
    ['packet hashes by node', 'packages/packet/src/hash.ts', "import { createHash } from 'node:crypto';"],
    ['a renderer names a node type', 'packages/render-pdf/src/render.ts', "import type { Stats } from 'node:fs';"],
  ]);
  refuses('pure', [
    ['core reads the clock', CORE, 'export const now = Date.now();'],
    ['core reads the clock by a new date', CORE, 'export const now = new Date();'],
    ['core reads the clock without brackets', CORE, 'export const now = new Date;'],
    ['core reads the clock as text', CORE, 'export const now = Date();'],
    ['core reads the clock by a string', CORE, "export const now = Date['now']();"],
    ['core takes the clock apart', CORE, 'const { now } = Date;'],
    ['core hands the clock on', CORE, 'const clock = Date; export const now = clock.now();'],
    ['core makes a date in the local time zone', CORE, 'export const day = new Date(2020, 1, 1);'],
    ['core reads local hours', CORE, 'export const hours = (d: Date) => d.getHours();'],
    ['core takes local hours apart', CORE, 'export const f = ({ getHours }: Date) => getHours;'],
    ['core draws a number', CORE, 'export const n = Math.random();'],
    ['core takes chance apart', CORE, 'const { random } = Math;'],
    ['core makes a random id', CORE, 'export const id = crypto.randomUUID();'],
    ['core measures time', CORE, 'export const t = performance.now();'],
    ['core reads the environment', CORE, "export const home = process.env['HOME'];"],
    ['core passes the process on', CORE, 'export const all = { process };'],
    ['core goes by globalThis', CORE, 'export const t = globalThis.Date;'],
    ['core makes a random id by globalThis', CORE, 'export const id = globalThis.crypto.randomUUID();'],
    [
      'core reads a time in the local time zone',
      CORE,
      'export const t = (day: string) => Date.parse(`${day}T00:00:00`);',
    ],
    ['core reads any time', CORE, 'export const t = (time: string) => Date.parse(time);'],
    ['core hands on how times are read', CORE, "export const t = ['2020-01-01'].map(Date.parse);"],
    ['core waits', CORE, 'setTimeout(() => undefined, 1);'],
    ['core prints', CORE, "console.log('x');"],
    ['core formats in the language of the machine', CORE, 'export const s = (1234).toLocaleString();'],
    ['core formats in a named language', CORE, "export const s = (d: Date) => d.toLocaleDateString('en-GB');"],
    [
      'core compares in the language of the machine',
      CORE,
      'export const c = (a: string, b: string) => a.localeCompare(b);',
    ],
    ['core compares so through a chain', CORE, 'export const c = (a?: string) => a?.localeCompare("b");'],
    ['core takes plurals of the machine', CORE, 'export const p = new Intl.PluralRules();'],
    ['core takes plurals of no language', CORE, 'export const p = new Intl.PluralRules(undefined);'],
    ['core takes plurals of an empty list', CORE, 'export const p = new Intl.PluralRules([]);'],
    ['core formats dates by the ICU at hand', CORE, "export const f = new Intl.DateTimeFormat('en');"],
    ['core goes by Intl itself', CORE, 'const { PluralRules } = Intl;'],
    ['a regime reads the clock inside a type assertion', REGIME, 'export const t = (Date.now as () => number)();'],
  ]);
  refuses('no-network', [
    ['core fetches', CORE, "export const page = fetch('https://example.org');"],
    ['the command fetches', 'packages/cli/src/bin.ts', "await fetch('https://example.org');"],
    ['the command opens a socket', 'packages/cli/src/bin.ts', "import net from 'node:net';"],
    ['the command speaks to Redis', 'packages/cli/src/batch/run-batch.ts', "import { Queue } from 'bullmq';"],
    ['core speaks to Redis', CORE, "const { Redis } = await import('ioredis');"],
    ['the queue opens a socket of its own', 'packages/queue/src/bin.ts', "import net from 'node:net';"],
    ['the queue fetches', 'packages/queue/src/bin.ts', "await fetch('https://example.org');"],
  ]);
  allows([
    ['a date is given', CORE, 'export const d = new Date(0).toISOString();'],
    [
      'a date is counted in UTC',
      CORE,
      'export const d = Date.UTC(2020, 1, 1); export const y = new Date(d).getUTCFullYear();',
    ],
    ['a time is read in UTC', CORE, 'export const t = (day: string) => Date.parse(`${day}T00:00:00Z`);'],
    ['bytes are hashed', CORE, "export const h = (b: BufferSource) => globalThis.crypto.subtle.digest('SHA-256', b);"],
    ['a type is named Date', CORE, 'export function day(d: Date): boolean { return d instanceof Date; }'],
    ['a local is named process', CORE, 'export function f(process: string) { return process; }'],
    ['a key is named process', CORE, 'export const f = { process: 1 }; export const g = f.process;'],
    ['plurals of a named language', CORE, "export const p = new Intl.PluralRules('lv');"],
    ['numbers are rounded', CORE, 'export const n = Math.round(1.5);'],
    [
      'the command reads the clock',
      'packages/cli/src/clock.ts',
      "import 'node:fs'; export const now = new Date(); console.log(now);",
    ],
  ]);
});

describe('no English in TypeScript', () => {
  refuses('no-prose-in-code', [
    [
      'a text literal is put in a section',
      REGIME,
      "export const s = { build: () => [paragraph('He gave the order.')] };",
    ],
    [
      'a template is put in a section',
      REGIME,
      'export const s = (n: string) => paragraph(`The order of ${n} was given.`);',
    ],
    [
      'words are put in a document plan',
      'packages/regime-lv/src/documents.ts',
      "export const title = 'Pavadvēstule ministrijai par sankcijām';",
    ],
    [
      'a shared section writes words',
      'packages/core/src/regime/sections/facts.ts',
      "export const title = 'Statement of facts';",
    ],
  ]);
  allows([
    ['a section names a string key', REGIME, "export const s = { id: 'facts', title: 'section.facts.title' };"],
    [
      'a problem is told',
      REGIME,
      "export const p = { code: 'x', what: 'No ground is met.', fix: `Add an act to ${1} record.` };",
    ],
    ['a bug is told', REGIME, "export function f(): never { throw new Error('This cannot be.'); }"],
    ['core explains itself elsewhere', CORE, "export const title = 'Not a section at all';"],
  ]);
});

describe("nothing branches on a regime's id", () => {
  const SHARED = 'packages/core/src/regime/compose.ts';
  refuses('no-branch-on-regime', [
    ['shared code compares', SHARED, "export const f = (regime: Regime) => regime.id === 'us';"],
    ['it compares the other way round', SHARED, "export const f = (regime: Regime) => 'us' !== regime.id;"],
    ['it compares a bare id', SHARED, "export const f = (regimeId: string) => regimeId === 'lt';"],
    ['it compares through a chain', SHARED, "export const f = (c?: Context) => c?.regime?.id === 'lt';"],
    [
      'it switches',
      SHARED,
      "export function f(r: Regime) { switch (r.id) { case 'ca': return 1; default: return 0; } }",
    ],
    ['it searches', SHARED, "export const f = (regimes: string[]) => regimes.includes('ee');"],
    ['it holds a table', SHARED, 'export const limit = { us: 4, uk: 3 };'],
    ['it names a restricted profile', SHARED, "export const p = 'restricted:us';"],
    ['the command compares', 'packages/cli/src/bin.ts', "export const f = (regime: Regime) => regime.id === 'us';"],
  ]);
  allows([
    ['a regime says who it is', 'packages/regime-us/src/index.ts', "export const us = defineRegime({ id: 'us' });"],
    [
      'a language has the same two letters',
      'packages/core/src/language/plural.ts',
      "export const f = (language: string) => language === 'lv';",
    ],
    ['a value is looked up by id', SHARED, 'export const f = (r: Regime, x: string) => r.id === x;'],
  ]);
});

describe('every test runs', () => {
  refuses(
    'every-test-runs',
    [
      'it.skip',
      'it.only',
      'it.todo',
      'describe.skip',
      'describe.only',
      'test.failing',
      "it['skip']",
      'xit',
      'fdescribe',
    ].map((call): Case => [`${call} is called`, 'packages/core/src/problem.test.ts', `${call}('x', () => undefined);`]),
  );
  refuses('every-test-runs', [
    [
      'a table of tests is skipped',
      'packages/core/src/problem.test.ts',
      "describe.skip.each([1])('x', () => undefined);",
    ],
  ]);
  allows([['a test runs', 'packages/core/src/problem.test.ts', "it.each([1])('x', () => undefined);"]]);
});

describe('file size', () => {
  it('fails when a file is long without a reason', () => {
    expect(checkSize(CORE, '\n'.repeat(300)).map((v) => v.rule)).toEqual(['file-size']);
  });

  it('passes at the limit', () => {
    expect(checkSize(CORE, '\n'.repeat(299))).toEqual([]);
  });
});

describe('how a violation is told', () => {
  it('names the file, the line, what is wrong and how to mend it', () => {
    const source = "// ā comment\n\nimport { render } from '@sanctions-packet/render-pdf';\n";
    const told = describeViolations(checkSource(REGIME, source));
    expect(told).toContain('packages/regime-us/src/sections.ts:3  siblings');
    expect(told).toContain('packages/regime-us imports @sanctions-packet/render-pdf.');
    expect(told).toContain('Siblings never import each other');
  });
});
