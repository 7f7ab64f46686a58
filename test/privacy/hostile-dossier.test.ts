/** Dossiers and names made to break the program or its reader: refused with a place and a remedy, or made harmless. */
import { describe, expect, it } from '@jest/globals';
import { parseDossier } from '../../packages/core/src/evidence/index.ts';
import { csv } from '../../packages/packet/src/evidence-index/csv.ts';
import { smallCaseInput } from '../fixtures/small-case.ts';

const MEGABYTE = 2 ** 20;

const json = (changes: Readonly<Record<string, unknown>>): string => JSON.stringify(smallCaseInput(changes));
const withText = (pair: string): string => json({}).replace('{', `{${pair},`);

/** Each anchor is a list of nine of the one before: ten of them stand for a thousand million words. */
const LAUGHS = [
  'a0: &a0 [x, x, x, x, x, x, x, x, x]',
  ...Array.from(
    { length: 9 },
    (_, index) => `a${index + 1}: &a${index + 1} [${Array(9).fill(`*a${index}`).join(', ')}]`,
  ),
].join('\n');

const HOSTILE: readonly (readonly [what: string, code: string, file: string, text: () => string])[] = [
  ['__proto__ as a key', 'forbidden-key', 'd.json', () => withText('"__proto__":{"polluted":true}')],
  ['constructor as a key', 'forbidden-key', 'd.json', () => withText('"constructor":{"prototype":{"polluted":true}}')],
  ['__proto__ as a key of YAML', 'forbidden-key', 'd.yaml', () => '__proto__: {polluted: true}\nid: dos_x'],
  [
    '__proto__ inside a record',
    'forbidden-key',
    'd.json',
    () => json({}).replace('"id":"per_judge"', '"id":"per_judge","__proto__":{"polluted":true}'),
  ],
  [
    'a string of 20 MB',
    'too-long',
    'd.json',
    () => json({ contextSummary: [{ lang: 'en', value: 'x'.repeat(20 * MEGABYTE) }] }),
  ],
  ['a name of 1 MB', 'too-long', 'd.json', () => json({ 'persons[0].names[0].full': 'x'.repeat(MEGABYTE) })],
  ['a hundred thousand lists inside each other', 'too-deep', 'd.json', () => '['.repeat(100_000) + ']'.repeat(100_000)],
  ['a hundred thousand mappings inside each other', 'too-deep', 'd.json', () => '{"a":'.repeat(100_000)],
  [
    'ten thousand lists inside each other, in YAML',
    'too-deep',
    'd.yaml',
    () => `a: ${'['.repeat(10_000)}${']'.repeat(10_000)}`,
  ],
  ['anchors that multiply', 'yaml-anchor', 'd.yaml', () => LAUGHS],
  ['an anchor inside itself', 'yaml-anchor', 'd.yaml', () => 'id: &a [*a]'],
  ['a tag that asks for code', 'yaml-tag', 'd.yaml', () => 'id: !!js/function "function () { return 1 }"'],
  ['a tag that asks for a type', 'yaml-tag', 'd.yaml', () => 'id: !!python/object/apply:os.system ["id"]'],
  ['a merge key', 'yaml-anchor', 'd.yaml', () => 'a: &a {id: dos_x}\n<<: *a'],
  ['several documents', 'several-documents', 'd.yaml', () => 'id: dos_x\n---\nid: dos_y'],
  ['a NUL in a name', 'forbidden-character', 'd.json', () => json({ 'persons[0].names[0].full': 'A\u0000B' })],
  ['a NUL in an id', 'forbidden-character', 'd.json', () => json({ 'persons[0].id': 'per_a\u0000b' })],
  ['a path for an id', 'wrong-form', 'd.json', () => json({ 'persons[0].id': 'per_../../etc' })],
  ['a backslash in an id', 'wrong-form', 'd.json', () => json({ 'persons[0].id': 'per_a\\b' })],
  [
    'a path out of the evidence folder',
    'wrong-form',
    'd.json',
    () => json({ 'evidence[0].renditions[0].file': '../../etc/passwd' }),
  ],
  ['an absolute path', 'wrong-form', 'd.json', () => json({ 'evidence[0].renditions[0].file': '/etc/passwd' })],
];

describe('a dossier with', () => {
  it.each(HOSTILE)(
    '%s is refused as %s',
    (_what, code, file, text) => {
      const before = process.memoryUsage().heapUsed;
      const outcome = parseDossier({ file, text: text() });
      expect(outcome.ok).toBe(false);
      expect(outcome.problems.map((problem) => problem.code)).toContain(`evidence.${code}`);
      for (const { what, fix } of outcome.problems) expect([what.length > 10, fix.length > 5]).toEqual([true, true]);
      expect(JSON.stringify(outcome.problems).length).toBeLessThan(MEGABYTE);
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
      expect(process.memoryUsage().heapUsed - before).toBeLessThan(700 * MEGABYTE);
    },
    30_000,
  );
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', "=cmd|' /C calc'!A0"])(
  'a cell %j is no formula in the index',
  (value) => {
    const cell = csv([['x', value]])
      .slice(2)
      .replace(/^"/, '');
    expect(cell.startsWith("'")).toBe(true);
  },
);
