import { describe, expect, it } from '@jest/globals';
import { Refusal } from '../exhibit-problem.ts';
import { allowanceOf } from './allowance.ts';
import { coverFinder } from './cover-finder.ts';
import type { Painted } from './page-covers.ts';

const PLENTY = 1_000_000;
const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });

function bar(object: number, at: Painted['box'], opaque = true): Painted {
  return { kind: 'path', object, box: at, opaque };
}

/** Painted in this order; the letter is of the text object 2. */
const PAINTED: readonly Painted[] = [
  bar(1, box(0, 0, 500, 500)),
  { kind: 'text', object: 2, box: box(10, 60, 400, 80), opaque: false },
  bar(3, box(0, 50, 500, 200)),
  bar(4, box(0, 50, 500, 200), false),
  bar(5, box(300, 50, 500, 200)),
  bar(6, box(0, -1_000_000, 500, 1_000_000)),
];

describe('what was painted over a letter', () => {
  const letter = { object: 2, tight: box(20, 62, 28, 78) };

  it('is opaque, later and in the same place, in the order of painting', () => {
    const covers = coverFinder(PAINTED, allowanceOf(PLENTY, ''))(letter);
    expect(covers.map(({ object }) => object)).toEqual([3, 6]);
  });

  it('is found once where letter and cover reach over several bands of the page', () => {
    const tall = { object: 2, tight: box(20, 10, 28, 190) };
    const covers = coverFinder(PAINTED, allowanceOf(PLENTY, ''))(tall);
    expect(covers.map(({ object }) => object)).toEqual([3, 6]);
  });

  it('is not looked for without end', () => {
    const many = Array.from({ length: 2_000 }, (_, index) => bar(index + 10, box(0, 50, 500, 200)));
    const find = coverFinder(many, allowanceOf(PLENTY, 'pages[0]'));
    const look = () => {
      for (let time = 0; time < 2_000; time += 1) find(letter);
    };
    expect(look).toThrow(Refusal);
  });
});
