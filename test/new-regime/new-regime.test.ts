import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkRegime } from '@sanctions-packet/core/regime';
import { inventedSources } from '../conformance/invented-sources.ts';
import { regimeIn } from '../conformance/regimes.ts';

const ROOT = join(__dirname, '../..');
const CACHE = join(ROOT, '.cache');
const NAMED_IN = ['packages/cli/src/every-regime.ts', 'packages/cli/package.json', 'packages/cli/tsconfig.json'];

let copy: string;

/** A copy of what the tool reads and writes, inside the workspace so that the new package finds its dependencies. */
beforeAll(() => {
  mkdirSync(CACHE, { recursive: true });
  copy = mkdtempSync(join(CACHE, 'new-regime-'));
  const built = /[\\/](node_modules|dist)$/;
  for (const path of ['tools', 'examples/minimal-regime', ...NAMED_IN]) {
    cpSync(join(ROOT, path), join(copy, path), { recursive: true, filter: (source) => !built.test(source) });
  }
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

function newRegime(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(copy, 'tools/new-regime.mjs'), ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const text = (path: string) => readFileSync(join(copy, path), 'utf8');

/** Lines of a file that are not in its original, and lines of the original that are no longer there. */
function changed(path: string): { readonly added: readonly string[]; readonly gone: readonly string[] } {
  const [before, after] = [readFileSync(join(ROOT, path), 'utf8').split('\n'), text(path).split('\n')];
  return {
    added: after.filter((line) => !before.includes(line)),
    gone: before.filter((line) => !after.includes(line)),
  };
}

describe('pnpm new:regime', () => {
  it.each([
    [[], 'Give the id of the new regime'],
    [['Eu'], 'two lower-case letters'],
    [['e'], 'two lower-case letters'],
    [['../x'], 'two lower-case letters'],
    [['in'], 'a word of JavaScript'],
    [['qz'], 'the id of the template'],
  ])('refuses %j', (args, why) => {
    const { status, stderr } = newRegime(...args);
    expect([status, stderr]).toEqual([2, expect.stringContaining(why)]);
    expect(existsSync(join(copy, 'packages/regime-zy'))).toBe(false);
    expect(NAMED_IN.map(changed)).toEqual(NAMED_IN.map(() => ({ added: [], gone: [] })));
  });

  describe('zy', () => {
    beforeAll(() => {
      const { status, stderr } = newRegime('zy');
      expect([status, stderr]).toEqual([0, '']);
    });

    it('adds one line to each of three files and takes none away', () => {
      expect(NAMED_IN.map(changed)).toEqual([
        { added: ["export { zy } from '@sanctions-packet/regime-zy';"], gone: [] },
        { added: ['    "@sanctions-packet/regime-zy": "workspace:*",'], gone: [] },
        { added: ['    { "path": "../regime-zy" },'], gone: [] },
      ]);
    });

    it('keeps the lines in the order of the ids', () => {
      for (const path of NAMED_IN) {
        const ids = [...text(path).matchAll(/regime-([a-z]{2})/g)].map(([, id]) => id);
        expect(ids).toEqual([...ids].sort());
      }
    });

    it('makes a package with every file of the template and nothing of its id', () => {
      const files = (folder: string) =>
        readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
      const made = files(join(copy, 'packages/regime-zy'));
      expect(made).toHaveLength(files(join(copy, 'examples/minimal-regime')).length);
      for (const { parentPath, name } of made) {
        expect(name).not.toMatch(/qz/i);
        expect(readFileSync(join(parentPath, name), 'utf8')).not.toMatch(/qz/i);
      }
    });

    it('makes a package that keeps the rules and tells at once that its law is invented', () => {
      const { name, shipped, regime } = regimeIn(join(copy, 'packages/regime-zy'));
      expect([name, shipped, regime.id, regime.law.program.jurisdiction]).toEqual(['regime-zy', true, 'zy', 'ZY']);
      expect(checkRegime(regime)).toEqual([]);
      expect(inventedSources(regime.law)).not.toEqual([]);
    });

    it('refuses the id a second time', () => {
      const { status, stderr } = newRegime('zy');
      expect([status, stderr]).toEqual([2, expect.stringContaining('packages/regime-zy is there already')]);
    });
  });
});
