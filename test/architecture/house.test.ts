import { describe, expect, it } from '@jest/globals';
import { checkSource, KNOWN_REGIMES } from './check-source.ts';
import { LOCAL_TIME, NETWORK_LIBRARIES, NETWORKED } from './import-table.ts';
import { checkPurity } from './rules/check-purity.ts';
import { checkSize } from './rules/check-size.ts';
import { checkTestsRun } from './rules/check-tests-run.ts';
import { parseUnit } from './source-unit.ts';
import { describeViolations } from './violation.ts';
import { packageFolders, read, typeScriptFiles } from './workspace.ts';

const regimeIds = [
  ...new Set([...KNOWN_REGIMES, ...packageFolders().flatMap((name) => name.match(/^regime-(.+)$/)?.[1] ?? [])]),
];

describe.each(packageFolders())('packages/%s', (folder) => {
  const files = typeScriptFiles(`packages/${folder}/src`);

  it('has sources', () => {
    expect(files).toContain(`packages/${folder}/src/index.ts`);
  });

  it('keeps the rules of the house', () => {
    const violations = files.flatMap((path) => checkSource(path, read(path), regimeIds));
    expect(describeViolations(violations)).toBe('');
  });

  it('has files that can be read at a sitting', () => {
    expect(describeViolations(files.flatMap((path) => checkSize(path, read(path))))).toBe('');
  });

  it('names its files in kebab-case, and none for a drawer of odds and ends', () => {
    const names = files.map((path) => path.split('/').at(-1) ?? '');
    const odd = names.filter(
      (name) =>
        !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)?\.ts$/.test(name) ||
        /^(utils?|helpers?|common|misc|manager|service)\b/.test(name),
    );
    expect(odd).toEqual([]);
  });
});

describe('excuses', () => {
  it.each(Object.keys(LOCAL_TIME))('%s still needs its own', (path) => {
    expect(checkPurity(parseUnit(path, read(path))).length).toBeGreaterThan(0);
  });

  it('do not reach the clock', () => {
    const [path = ''] = Object.keys(LOCAL_TIME);
    expect(checkSource(path, 'export const now = [Date.now(), new Date(), Date()];')).toHaveLength(3);
  });
});

describe('packages that speak to another machine', () => {
  it.each(Object.entries(NETWORKED))('%s says why, and has its homes to itself', (folder, why) => {
    expect(why.length).toBeGreaterThan(80);
    const sources = typeScriptFiles(`packages/${folder}/src`).map(read).join('\n');
    const used = NETWORK_LIBRARIES.filter((name) => sources.includes(`'${name}'`));
    expect(used).not.toEqual([]);
  });

  it('are imported by no other', () => {
    const names = Object.keys(NETWORKED).map((folder) => `'@sanctions-packet/${folder}'`);
    const all = packageFolders().flatMap((folder) => typeScriptFiles(`packages/${folder}/src`));
    const others = all.filter((path) => names.some((name) => read(path).includes(name)));
    expect(others).toEqual([]);
  });
});

describe('test/', () => {
  it('leaves no test out', () => {
    const files = typeScriptFiles('test').filter((path) => path.endsWith('.test.ts'));
    const violations = files.flatMap((path) => checkTestsRun(parseUnit(path, read(path))));
    expect(files.length).toBeGreaterThan(0);
    expect(describeViolations(violations)).toBe('');
  });
});
