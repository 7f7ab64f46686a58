import { describe, expect, it } from '@jest/globals';
import { isOtherScript, isPermittedName } from './permitted-name.ts';

describe('names of the list', () => {
  it.each([
    ['Aigerim Sultanbekova', true],
    ["O'Neill-Smith (Jr.)", true],
    ['Ümit Şahin', false],
    ['Жақсыбек', false],
    ['J. Doe & Sons', false],
    ['', false],
  ])('%s: %s', (name, permitted) => {
    expect(isPermittedName(name)).toBe(permitted);
  });

  it('tell another script by its tag', () => {
    expect(['kk-Cyrl', 'zh-Hans-CN', 'kk-Latn', 'en', 'en-GB'].map(isOtherScript)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
