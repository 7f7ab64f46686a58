// What the compiler refuses. The fixtures mark each line that must not compile; with the marks taken away, each must
// be an error of its own, so a mark that covers nothing (or too much) is found.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROOT, read } from './workspace.ts';

const FIXTURES = 'test/architecture/compile-fixtures';
const MARK = /^\s*\/\/ @ts-expect-error -- (.+)$/;
const files = readdirSync(join(ROOT, FIXTURES)).filter((name) => name.endsWith('.ts'));

function compile(project: string): string {
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  const done = spawnSync(process.execPath, [tsc, '-p', project, '--pretty', 'false'], { cwd: ROOT, encoding: 'utf8' });
  return done.stdout + done.stderr;
}

describe('compile fixtures', () => {
  // Inside the workspace, so that packages are found from it.
  let unmarked = '';
  let errors = '';

  beforeAll(() => {
    unmarked = mkdtempSync(join(ROOT, FIXTURES, 'unmarked-'));
    for (const name of files) {
      const lines = read(`${FIXTURES}/${name}`).split('\n');
      writeFileSync(join(unmarked, name), lines.map((line) => (MARK.test(line) ? '//' : line)).join('\n'));
    }
    writeFileSync(join(unmarked, 'tsconfig.json'), JSON.stringify({ extends: '../tsconfig.json', include: ['*.ts'] }));
    errors = compile(unmarked);
  });

  afterAll(() => {
    rmSync(unmarked, { recursive: true, force: true });
  });

  it('compile with their marks', () => {
    expect(compile(join(ROOT, FIXTURES))).toBe('');
  });

  const marks = files.flatMap((name) =>
    read(`${FIXTURES}/${name}`)
      .split('\n')
      .flatMap((line, index) => {
        const title = MARK.exec(line)?.[1];
        return title === undefined ? [] : [{ name, title, line: index + 2 }];
      }),
  );

  it.each(marks)('fails to compile: $title ($name)', ({ name, line }) => {
    expect(errors).toContain(`${name}(${line},`);
  });

  it('have no error elsewhere', () => {
    const expected = new Set(marks.map(({ name, line }) => `${name}:${line}`));
    const found = [...errors.matchAll(/^.*?([\w-]+\.ts)\((\d+),\d+\): error/gm)].map(
      ([, name, line]) => `${name}:${line}`,
    );
    expect(found.filter((place) => !expected.has(place))).toEqual([]);
    expect(found.length).toBeGreaterThan(0);
  });
});
