import { describe, expect, it } from '@jest/globals';
import { parseInstant } from './instant.ts';

const at = (iso: string): number => Date.parse(iso);

describe('parseInstant', () => {
  it('reads a time with its offset as one moment', () => {
    expect(parseInstant('2020-03-01T10:30+06:00')).toEqual({
      min: at('2020-03-01T04:30Z'),
      max: at('2020-03-01T04:30Z'),
    });
    expect(parseInstant('2020-03-01T10:30:15.250-03:30')?.min).toBe(at('2020-03-01T14:00:15.250Z'));
    expect(parseInstant('2020-03-01T10:30Z')?.max).toBe(at('2020-03-01T10:30Z'));
  });

  it('reads a bare day as every moment it is that day somewhere', () => {
    const span = parseInstant('2020-03-01');
    expect(span).toEqual({ min: at('2020-02-29T10:00Z'), max: at('2020-03-02T11:59:59.999Z') });
  });

  it.each([
    '2021-02-29',
    '2020-13-01',
    '2020-03-01T24:00Z',
    '2020-03-01T10:60Z',
    '2020-03-01T10:00+15:00',
    '2020-03',
    '',
  ])('refuses %j', (source) => {
    expect(parseInstant(source)).toBeUndefined();
  });
});
