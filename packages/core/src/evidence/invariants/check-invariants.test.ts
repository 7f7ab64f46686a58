import { describe, expect, it } from '@jest/globals';
import { type Changes, smallCase } from '../../../../../test/fixtures/small-case.ts';
import { checkInvariants } from './check-invariants.ts';

const run = (changes: Changes) => checkInvariants(smallCase(changes), undefined, { asOf: '2021-04-01' });

describe('checkInvariants', () => {
  it('finds nothing in the small case', () => {
    expect(run({})).toEqual([]);
  });
});
