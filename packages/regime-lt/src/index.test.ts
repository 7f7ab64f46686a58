import { describe, expect, it } from '@jest/globals';
import { checkRegime } from '@sanctions-packet/core/regime';
import * as door from './index.ts';

describe('regime-lt', () => {
  it('exports exactly its regime', () => {
    expect(Object.keys(door)).toEqual(['lt']);
    expect(door.lt.id).toBe('lt');
  });

  it('keeps what every regime must keep', () => {
    expect(checkRegime(door.lt)).toEqual([]);
  });
});
