import { describe, expect, it } from '@jest/globals';
import { stretches } from './stretches.ts';

describe('stretches', () => {
  it('finds what is read from right to left, from its first letter to its last', () => {
    const found = stretches('Nur (نۇر 12/3 ئا), 1990');
    expect(found.map(({ text, turned }) => (turned ? `<${text}>` : text))).toEqual([
      'Nur (',
      '<نۇر 12/3 ئا>',
      '), 1990',
    ]);
  });
});
