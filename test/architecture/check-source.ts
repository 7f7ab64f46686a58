/** Every rule of the house, held against one file of packages/<name>/src. Pure: path and text in, violations out. */
import { LOCAL_TIME } from './import-table.ts';
import { checkImports } from './rules/check-imports.ts';
import { checkProse } from './rules/check-prose.ts';
import { checkPurity } from './rules/check-purity.ts';
import { checkRegimeBranching } from './rules/check-regime-branching.ts';
import { checkTestsRun } from './rules/check-tests-run.ts';
import { parseUnit } from './source-unit.ts';
import type { Violation } from './violation.ts';

/** Ids that regimes have or are going to have; a regime added later is found in the tree. */
export const KNOWN_REGIMES: readonly string[] = ['us', 'uk', 'ca', 'ee', 'lv', 'lt'];

export function checkSource(
  path: string,
  source: string,
  regimeIds: readonly string[] = KNOWN_REGIMES,
): readonly Violation[] {
  const unit = parseUnit(path, source);
  if (path.endsWith('.test.ts')) return checkTestsRun(unit);
  return [
    ...checkImports(unit),
    ...checkPurity(unit, { localTime: Object.hasOwn(LOCAL_TIME, path) }),
    ...checkProse(unit),
    ...checkRegimeBranching(unit, regimeIds),
  ].sort((a, b) => a.line - b.line);
}
