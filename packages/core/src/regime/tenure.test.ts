import { describe, expect, it } from '@jest/globals';
import type { PostView } from './target-view.ts';
import { heldOn } from './tenure.ts';

const post = (dates: { readonly from?: string; readonly to?: string; readonly asOf?: string }) => ({
  held: { id: 'pst_one', person: 'per_one', position: 'pos_one', src: [], ...dates } as PostView['held'],
});

describe('heldOn', () => {
  it.each([
    [{ from: '2018', to: '2020-06' }, '2020-06-30', true],
    [{ from: '2018', to: '2020-06' }, '2020-07-01', false],
    [{ from: '2018', to: '2020-06' }, '2017-12-31', false],
    [{ from: '2018' }, '2026', true],
    [{ to: '2018' }, '2001', true],
    [{ from: '2018', to: '2020' }, '2020-12/2021-02', true],
    [{ from: '2018', to: '2018' }, '[2016,2020]', false],
    [{ asOf: '2020-06-06' }, '2020-06', true],
    [{ asOf: '2020-06-06' }, '2020-07', false],
    [{}, '2020', false],
  ])('%j on %s: %s', (dates, when, expected) => {
    expect(heldOn(post(dates), when)).toBe(expected);
  });
});
