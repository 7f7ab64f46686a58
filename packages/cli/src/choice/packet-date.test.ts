import { describe, expect, it } from '@jest/globals';
import { packetDate } from './packet-date.ts';

const noon = { env: {}, now: () => new Date(2026, 1, 3, 12) };

describe('packetDate', () => {
  it.each(['2020-02-29', '0001-01-01', '9999-12-31'])('takes the day %s', (day) => {
    expect(packetDate(day, noon)).toMatchObject({ ok: true, value: day });
  });

  it.each(['2021-02-29', '2021-13-01', '2021-1-1', '20210101', '2021-01-01T00:00:00Z', '', ' 2021-01-01'])(
    'refuses %j',
    (day) => {
      expect(packetDate(day, noon)).toMatchObject({ ok: false, problems: [{ code: 'cli.invalid-date' }] });
    },
  );

  it('is today by the local calendar when nothing is said', () => {
    expect(packetDate(undefined, noon)).toMatchObject({ value: '2026-02-03' });
  });

  it('follows SOURCE_DATE_EPOCH in UTC, unless a day is given', () => {
    const host = { ...noon, env: { SOURCE_DATE_EPOCH: '1606780799' } };
    expect(packetDate(undefined, host)).toMatchObject({ value: '2020-11-30' });
    expect(packetDate('2021-01-01', host)).toMatchObject({ value: '2021-01-01' });
  });

  it.each(['yesterday', '-1', '1.5', '999999999999', '9'.repeat(20)])('refuses SOURCE_DATE_EPOCH=%s', (epoch) => {
    expect(packetDate(undefined, { ...noon, env: { SOURCE_DATE_EPOCH: epoch } })).toMatchObject({ ok: false });
  });
});
