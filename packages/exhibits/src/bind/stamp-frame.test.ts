import { describe, expect, it } from '@jest/globals';
import { stampFrame } from './stamp-frame.ts';

const box = [10, 20, 110, 220] as const;

/** Where a point of the page's own space is seen: across from the left, down from the top, after turning clockwise. */
function seen([left, bottom, right, top]: readonly number[], turn: number, [x = 0, y = 0]: readonly number[]) {
  const [l = 0, b = 0, r = 0, t = 0] = [left, bottom, right, top];
  switch (turn) {
    case 90:
      return [y - b, x - l];
    case 180:
      return [r - x, y - b];
    case 270:
      return [t - y, r - x];
    default:
      return [x - l, t - y];
  }
}

describe.each([0, 90, 180, 270])('a page turned by %i degrees', (turn) => {
  const frame = stampFrame(box, turn, 1);
  const [across, down] = turn % 180 === 0 ? [100, 200] : [200, 100];

  it('gets a strip below what is seen, and keeps what is seen where it was', () => {
    const corners = [box.slice(0, 2), box.slice(2)].map((corner) => seen(frame.box, turn, corner));
    expect(Math.min(...corners.map(([x = 0]) => x))).toBe(0);
    expect(Math.max(...corners.map(([x = 0]) => x))).toBe(across);
    expect(Math.min(...corners.map(([, y = 0]) => y))).toBe(0);
    expect(Math.max(...corners.map(([, y = 0]) => y))).toBe(down);
    expect(frame.length).toBe(across);
  });

  it('is stamped from left to right, upright, inside the strip', () => {
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = frame.matrix(30);
    const start = seen(frame.box, turn, [x, y]);
    expect(start[0]).toBe(30);
    expect(start[1]).toBeGreaterThan(down + 8);
    expect(start[1]).toBeLessThan(down + 26);
    const onward = seen(frame.box, turn, [x + a, y + b]);
    expect(onward.map((value, at) => value - (start[at] ?? 0))).toEqual([1, 0]);
    const upward = seen(frame.box, turn, [x + c, y + d]);
    expect(upward.map((value, at) => value - (start[at] ?? 0))).toEqual([0, -1]);
  });
});

it('is of the same size on a page with a larger unit', () => {
  const frame = stampFrame([0, 0, 100, 100], 0, 2);
  expect(frame.box).toEqual([0, -13, 100, 100]);
  expect(frame.length).toBe(200);
  expect(frame.matrix(10).slice(0, 4)).toEqual([0.5, 0, 0, 0.5]);
});
