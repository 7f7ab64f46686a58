import { describe, expect, it } from '@jest/globals';
import { nearest } from './nearest.ts';

describe('nearest', () => {
  it.each([
    ['uss', ['us', 'uk'], 'us'],
    ['su', ['us', 'uk'], 'us'],
    ['US', ['us', 'uk'], 'us'],
    ['per_jugde', ['per_judge', 'per_major'], 'per_judge'],
    ['pre_judge', ['per_judge', 'ent_judge'], 'per_judge'],
    ['', ['us'], undefined],
    ['atlantis', ['us', 'uk'], undefined],
    ['per_zzzzzzz', ['per_judge'], undefined],
    ['x'.repeat(5_000), ['us'], undefined],
  ])('finds for %j among %j: %j', (typed, known, expected) => {
    expect(nearest(typed, known)).toBe(expected);
  });
});
