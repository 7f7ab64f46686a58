import { describe, expect, it } from '@jest/globals';
import { checkSource, KNOWN_REGIMES } from './check-source.ts';
import { LOCAL_TIME } from './import-table.ts';
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

describe('test/', () => {
  it('leaves no test out', () => {
    const files = typeScriptFiles('test').filter((path) => path.endsWith('.test.ts'));
    const violations = files.flatMap((path) => checkTestsRun(parseUnit(path, read(path))));
    expect(files.length).toBeGreaterThan(0);
    expect(describeViolations(violations)).toBe('');
  });
});
