import { describe, expect, it } from '@jest/globals';
import { divide } from './divide.ts';

const limits = { bytes: 100, pages: 10 };
const item = (bytes: number, pages: number) => ({ bytes, pages });

describe('divide', () => {
  it('fills a volume up to its bytes and its pages', () => {
    const items = [item(50, 1), item(50, 1), item(1, 9), item(1, 1), item(1, 1)];
    expect(divide(items, limits)).toEqual([items.slice(0, 2), items.slice(2, 4), items.slice(4)]);
  });

  it('gives what is larger than a volume one of its own', () => {
    const items = [item(1, 1), item(1, 11), item(1, 1)];
    expect(divide(items, limits).map((volume) => volume.length)).toEqual([1, 1, 1]);
  });

  it('makes no volume of nothing', () => {
    expect(divide([], limits)).toEqual([]);
  });
});
