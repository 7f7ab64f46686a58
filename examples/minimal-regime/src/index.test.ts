import { describe, expect, it } from '@jest/globals';
import { checkRegime } from '@sanctions-packet/core/regime';
import * as door from './index.ts';

describe('regime-qz', () => {
  it('exports exactly its regime', () => {
    expect(Object.keys(door)).toEqual(['qz']);
    expect(door.qz.id).toBe('qz');
  });

  it('keeps what every regime must keep', () => {
    expect(checkRegime(door.qz)).toEqual([]);
  });
});
