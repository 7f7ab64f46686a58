import { expect, it } from '@jest/globals';
import { zonelessDate } from './zoneless-date.ts';

it('answers in UTC, whatever the zone of the machine', () => {
  for (const time of ['2011-12-30T00:00:00Z', '2020-06-06T23:59:59Z']) {
    const date = zonelessDate(time);
    const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) =>
      String(part).padStart(2, '0'),
    );
    expect(parts.join('-')).toBe(time.slice(0, 10));
    expect(date.getDay()).toBe(date.getUTCDay());
  }
});
