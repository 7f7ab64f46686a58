import { describe, expect, it } from '@jest/globals';
import { readEdtf } from './edtf.ts';
import {
  certainlyAfter,
  certainlyBefore,
  certainlyWithin,
  possiblyNotAfter,
  possiblyOverlap,
  spanBetween,
  yearsBetween,
} from './edtf-compare.ts';

const overlap = (a: string, b: string): boolean => possiblyOverlap(readEdtf(a), readEdtf(b));

describe('comparing partial dates', () => {
  it('finds a possible overlap of a month and a day in it, and none with the day after it', () => {
    expect(overlap('2020-02', '2020-02-29')).toBe(true);
    expect(overlap('2020-02', '2020-03-01')).toBe(false);
  });

  it('sees the gap inside one of a set', () => {
    expect(overlap('[1954,1956]', '1955')).toBe(false);
    expect(overlap('[1954..1956]', '1955')).toBe(true);
  });

  it('lets an open end reach everything on its side', () => {
    expect(overlap('2020/..', '2150')).toBe(true);
    expect(overlap('../2020', '1801')).toBe(true);
    expect(overlap('2020/..', '2019')).toBe(false);
  });

  it('is certain only when every day agrees', () => {
    expect(certainlyBefore(readEdtf('2019'), readEdtf('2020-01-01'))).toBe(true);
    expect(certainlyBefore(readEdtf('2020'), readEdtf('2020-06'))).toBe(false);
    expect(certainlyAfter(readEdtf('2020-06'), readEdtf('2020-05'))).toBe(true);
    expect(certainlyAfter(readEdtf('2020'), readEdtf('2020-05'))).toBe(false);
    expect(possiblyNotAfter(readEdtf('2020'), readEdtf('2020-05'))).toBe(true);
    expect(possiblyNotAfter(readEdtf('2021'), readEdtf('2020-05'))).toBe(false);
    expect(certainlyWithin(readEdtf('2020-05'), readEdtf('2020'))).toBe(true);
    expect(certainlyWithin(readEdtf('2020'), readEdtf('2020-05'))).toBe(false);
  });

  it('spans from start to end with open sides', () => {
    expect(spanBetween(undefined, undefined)).toEqual({ min: -Infinity, max: Infinity });
    expect(spanBetween(readEdtf('1970-01-02'), readEdtf('1970-01-03'))).toEqual({ min: 1, max: 2 });
  });

  it('gives the least and most years between', () => {
    expect(yearsBetween(readEdtf('1980-06-15'), readEdtf('2020-06-15'))).toEqual({ min: 40, max: 40 });
    expect(yearsBetween(readEdtf('1980-06-15'), readEdtf('2020-06-14'))).toEqual({ min: 39, max: 39 });
    expect(yearsBetween(readEdtf('1980'), readEdtf('2020'))).toEqual({ min: 39, max: 40 });
    expect(yearsBetween(readEdtf('../1980'), readEdtf('2020')).max).toBe(Infinity);
  });
});
