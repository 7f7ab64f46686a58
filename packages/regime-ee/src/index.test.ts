import { describe, expect, it } from '@jest/globals';
import { checkRegime } from '@sanctions-packet/core/regime';
import * as door from './index.ts';

describe('regime-ee', () => {
  it('exports exactly its regime', () => {
    expect(Object.keys(door)).toEqual(['ee']);
    expect(door.ee.id).toBe('ee');
  });

  it('keeps what every regime must keep', () => {
    expect(checkRegime(door.ee)).toEqual([]);
  });
});
