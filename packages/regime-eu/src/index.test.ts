import { describe, expect, it } from '@jest/globals';
import { checkRegime } from '@sanctions-packet/core/regime';
import * as door from './index.ts';

describe('regime-eu', () => {
  it('exports exactly its regime', () => {
    expect(Object.keys(door)).toEqual(['eu']);
    expect(door.eu.id).toBe('eu');
  });

  it('keeps what every regime must keep', () => {
    expect(checkRegime(door.eu)).toEqual([]);
  });
});
