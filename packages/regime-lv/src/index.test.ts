import { describe, expect, it } from '@jest/globals';
import { checkRegime } from '@sanctions-packet/core/regime';
import * as door from './index.ts';

describe('regime-lv', () => {
  it('exports one name, the regime of Latvia', () => {
    expect(Object.keys(door)).toEqual(['lv']);
    expect(door.lv.id).toBe('lv');
  });

  it('conforms', () => {
    expect(checkRegime(door.lv)).toEqual([]);
  });
});
