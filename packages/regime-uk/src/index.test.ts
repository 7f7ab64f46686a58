import { describe, expect, it } from '@jest/globals';
import { checkRegime } from '@sanctions-packet/core/regime';
import * as door from './index.ts';

describe('regime-uk', () => {
  it('exports exactly its regime', () => {
    expect(Object.keys(door)).toEqual(['uk']);
    expect(door.uk.id).toBe('uk');
  });

  it('keeps what every regime must keep', () => {
    expect(checkRegime(door.uk)).toEqual([]);
  });
});
