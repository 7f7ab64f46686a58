import { describe, expect, it } from '@jest/globals';
import { checkRegime } from '@sanctions-packet/core/regime';
import * as door from './index.ts';

describe('regime-ca', () => {
  it('exports exactly its regime', () => {
    expect(Object.keys(door)).toEqual(['ca']);
    expect(door.ca.id).toBe('ca');
  });

  it('keeps what every regime must keep', () => {
    expect(checkRegime(door.ca)).toEqual([]);
  });
});
