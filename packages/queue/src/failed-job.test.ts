import { describe, expect, it } from '@jest/globals';
import type { Problem } from '@sanctions-packet/core';
import { problemsOf, reasonOf } from './failed-job.ts';

const PROBLEM: Problem = {
  code: 'render.missing-glyph',
  severity: 'block',
  at: 'persons[1].names[0].full',
  what: 'A letter has no glyph.',
  fix: 'Install the fonts.',
  about: 'per_second',
};

describe('why a job failed', () => {
  it('is kept as codes alone, each once', () => {
    const reason = reasonOf([PROBLEM, { ...PROBLEM, at: 'x' }, { ...PROBLEM, code: 'law.draft', severity: 'warn' }]);
    expect(problemsOf(reason)).toEqual([
      { code: 'render.missing-glyph', severity: 'block' },
      { code: 'law.draft', severity: 'warn' },
    ]);
    expect(reason).not.toMatch(/per_second|persons|letter|fonts/);
  });

  it.each(['job stalled more than allowable limit', '"x"', '{}', ''])(
    'is the loss of its workers when it says %j',
    (reason) => {
      expect(problemsOf(reason)).toMatchObject([{ code: 'queue.workers-lost', severity: 'block' }]);
    },
  );
});
