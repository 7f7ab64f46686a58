import { describe, expect, it } from '@jest/globals';
import { checkRegime } from '@sanctions-packet/core/regime';
import * as door from './index.ts';

describe('regime-us', () => {
  it('exports exactly its regime', () => {
    expect(Object.keys(door)).toEqual(['us']);
    expect(door.us.id).toBe('us');
  });

  it('keeps what every regime must keep', () => {
    expect(checkRegime(door.us)).toEqual([]);
  });
});
