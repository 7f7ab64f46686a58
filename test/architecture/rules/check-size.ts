/** A file that nobody can read at a sitting hides a room. */
import type { Violation } from '../violation.ts';

const MOST_LINES = 300;
const MOST_TEST_LINES = 600;

/** Files that are long for a reason, and the reason. */
export const LONG_FILES: Readonly<Record<string, string>> = {};

export function checkSize(path: string, source: string): readonly Violation[] {
  const most = /\.test\.ts$/.test(path) ? MOST_TEST_LINES : MOST_LINES;
  const lines = source.split('\n').length;
  const excused = Object.hasOwn(LONG_FILES, path);
  if (lines > most === excused) return [];
  const rule = 'file-size';
  return excused
    ? [{ rule, path, line: 1, what: 'Excused, and short.', remedy: 'Remove it from LONG_FILES.' }]
    : [{ rule, path, line: most, what: `${lines} lines; ${most} are many.`, remedy: 'Ask which room is missing.' }];
}
