import { sortProblems } from '../problem.ts';
import { checkFiling } from './check/check-filing.ts';
import { checkIds } from './check/check-ids.ts';
import { checkReading } from './check/check-reading.ts';
import { checkVersions } from './check/check-versions.ts';
import { checkWords } from './check/check-words.ts';
import type { LawProblem } from './law-problem.ts';
import type { RegimeLaw } from './regime-law.ts';

/** What is wrong with a law that parses: all of it, blocking faults first, with `at` as `provisions.<id>.…` or `<file>.…`. */
export function checkLaw(law: RegimeLaw): readonly LawProblem[] {
  return sortProblems([
    ...checkIds(law),
    ...[...law.provisions.values()].flatMap(checkVersions),
    ...checkWords(law),
    ...checkReading(law),
    ...checkFiling(law),
  ]);
}
