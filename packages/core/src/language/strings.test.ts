import { describe, expect, it } from '@jest/globals';
import { defineStrings } from './strings.ts';

const $review = { state: 'unreviewed' };

describe('defineStrings', () => {
  it('cuts texts at their slots', () => {
    const strings = defineStrings({ $review, 'cover.dear': 'Dear {office},', plain: 'Words' });
    expect(strings.entries.get('cover.dear')).toEqual({
      pieces: [{ words: 'Dear ' }, { slot: 'office' }, { words: ',' }],
    });
    expect(strings.entries.get('plain')).toEqual({ pieces: [{ words: 'Words' }] });
  });

  it('keeps plural forms', () => {
    const { entries } = defineStrings({ $review, victims: { one: '{count} victim', other: '{count} victims' } });
    expect(entries.get('victims')).toEqual({
      forms: { one: [{ slot: 'count' }, { words: ' victim' }], other: [{ slot: 'count' }, { words: ' victims' }] },
    });
  });

  it('keeps who reviewed it', () => {
    const review = { state: 'reviewed', by: 'A. Reviewer', on: '2026-02-01' };
    expect(defineStrings({ $review: review }).review).toEqual(review);
  });

  it('tells every fault at once', () => {
    const define = () =>
      defineStrings({
        $review: { state: 'reviewed' },
        'Bad Key': 'x',
        braces: 'an {open brace',
        slot: '{Not a slot}',
        empty: '',
        number: 1,
        plural: { one: 'x', most: 'y' },
      });
    for (const fault of [
      /\$review\.by: /,
      /\$review\.on: /,
      /Bad Key: /,
      /braces: /,
      /slot: /,
      /empty: /,
      /number: /,
      /plural\.other: /,
      /plural: /,
    ]) {
      expect(define).toThrow(fault);
    }
  });

  it('refuses what is no string file', () => {
    expect(() => defineStrings(null)).toThrow(/at fault/);
    expect(() => defineStrings({})).toThrow(/\$review/);
  });
});
