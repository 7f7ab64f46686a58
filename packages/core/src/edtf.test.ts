import { describe, expect, it } from '@jest/globals';
import edtf from 'edtf';
import { dayNumber, isoDay } from './calendar-day.ts';
import { type EdtfFault, type EdtfValue, parseEdtf, readEdtf } from './edtf.ts';

const end = (day: number): string => (Number.isFinite(day) ? isoDay(day) : String(day));
const bounds = (value: EdtfValue): string => `${end(value.min)} … ${end(value.max)}`;

describe('parseEdtf', () => {
  it.each([
    ['2020-02-24', '2020-02-24 … 2020-02-24'],
    ['2020-02', '2020-02-01 … 2020-02-29'],
    ['2020', '2020-01-01 … 2020-12-31'],
    ['2020-02~', '2020-02-01 … 2020-02-29'],
    ['1976?', '1976-01-01 … 1976-12-31'],
    ['197X', '1970-01-01 … 1979-12-31'],
    ['19XX', '1900-01-01 … 1999-12-31'],
    ['2020-XX', '2020-01-01 … 2020-12-31'],
    ['2020-XX-XX', '2020-01-01 … 2020-12-31'],
    ['2020-02-XX', '2020-02-01 … 2020-02-29'],
    ['2020-02-2X', '2020-02-20 … 2020-02-29'],
    ['2020-10-3X', '2020-10-30 … 2020-10-31'],
    ['2019-09/2020-10', '2019-09-01 … 2020-10-31'],
    ['2020-05/2020-05-03', '2020-05-01 … 2020-05-03'],
    ['../2020-10', '-Infinity … 2020-10-31'],
    ['2020/..', '2020-01-01 … Infinity'],
    ['[1954,1955]', '1954-01-01 … 1955-12-31'],
    ['[1954..1956]', '1954-01-01 … 1956-12-31'],
    ['[1954,1960..1962]', '1954-01-01 … 1962-12-31'],
    ['[..1954]', '-Infinity … 1954-12-31'],
    ['[1981-09-19, 1981-09-29]', '1981-09-19 … 1981-09-29'],
    ['2020-06-06T23:30-05:00', '2020-06-06 … 2020-06-06'],
    ['2020-06-06T01:30:15.5+06:00', '2020-06-06 … 2020-06-06'],
    ['2020-06-06T10:30Z', '2020-06-06 … 2020-06-06'],
    ['2020-02-29', '2020-02-29 … 2020-02-29'],
  ])('%s means %s', (source, expected) => {
    expect(bounds(readEdtf(source))).toBe(expected);
  });

  it.each<[string, EdtfFault]>([
    ['20200606', 'bare-digits'],
    ['2020-24', 'season'],
    ['2020-21/2021', 'season'],
    ['2020-33', 'season'],
    ['/2020', 'empty-end'],
    ['2020/', 'empty-end'],
    ['2020-06-06T10:30', 'needs-offset'],
    ['2020-06-06T10:30:00', 'needs-offset'],
    ['unknown/2020', 'old-unknown'],
    ['2020/open', 'old-unknown'],
    ['202u', 'old-unknown'],
    ['2020-uu', 'old-unknown'],
    ['{1954,1955}', 'all-members'],
    ['2020?-02', 'qualified-part'],
    ['?2020', 'qualified-part'],
    ['1343', 'year-range'],
    ['2500-01-01', 'year-range'],
    ['2020-02-30', 'impossible-date'],
    ['2021-02-29', 'impossible-date'],
    ['1900-02-29', 'impossible-date'],
    ['2020-02-3X', 'impossible-date'],
    ['2020-13', 'impossible-date'],
    ['2020-10/2019-09', 'reversed'],
    ['2020-05-03/2020-05', 'reversed'],
    ['2020-06-06T24:00Z', 'syntax'],
    ['2020-06-06T10:30+15:00', 'syntax'],
    ['../..', 'syntax'],
    ['[1954]', 'syntax'],
    ['[1954,', 'syntax'],
    ['202X-02', 'syntax'],
    ['2020-XX-03', 'syntax'],
    ['24.02.2020', 'syntax'],
    ['2020/2021/2022', 'syntax'],
    ['', 'syntax'],
  ])('%s is refused: %s', (source, fault) => {
    expect(parseEdtf(source)).toEqual({ ok: false, fault });
  });

  it('keeps what was written, its precision and its qualifiers', () => {
    expect(readEdtf('2020-02%')).toMatchObject({
      kind: 'date',
      precision: 'month',
      uncertain: true,
      approximate: true,
      unspecified: false,
      source: '2020-02%',
    });
    expect(readEdtf('2020-06-06T10:30Z')).toMatchObject({ precision: 'time' });
    expect(readEdtf('19XX')).toMatchObject({ precision: 'century', unspecified: true });
    expect(readEdtf('2019~/2020?')).toMatchObject({ from: { approximate: true }, to: { uncertain: true } });
  });

  it('gives dates without X the bounds the library gives them', () => {
    for (let year = 1895; year <= 2105; year += 7) {
      for (const source of [
        `${year}`,
        ...Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`),
      ]) {
        const { min, max } = edtf(source);
        expect(readEdtf(source)).toMatchObject({ min: dayNumber(min), max: dayNumber(max) });
      }
    }
  });

  it('counts days from 1970', () => {
    expect(dayNumber('1970-01-02')).toBe(1);
    expect(dayNumber('1969-12-31')).toBe(-1);
  });
});
