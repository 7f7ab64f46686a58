import { describe, expect, it } from '@jest/globals';
import { readCell } from './read-cell.ts';
import { readDate } from './read-date.ts';
import { readNameParts } from './read-name.ts';

it.each([
  ['1970-03-05', '1970-03-05'],
  ['05.03.1970', '1970-03-05'],
  ['5.3.1970 г.', '1970-03-05'],
  ['03.1970', '1970-03'],
  ['1970 год', '1970'],
  ['March 1970', '1970-03'],
  ['5 марта 1970 г.', '1970-03-05'],
  ['25/03/1970', '1970-03-25'],
  ['03/25/1970', '1970-03-25'],
  ['29.02.2020', '2020-02-29'],
  ['29.02.2021', undefined],
  ['05/03/1970', undefined],
  ['0.3.1970', undefined],
  ['13.1970', undefined],
  ['1666', undefined],
  ['25569', undefined],
  ['soon', undefined],
])('reads the date %s', (written, date) => {
  expect(readDate(written)).toBe(date);
});

it.each([
  ['Ivanov, Ivan', { given: ['Ivan'], family: ['Ivanov'] }],
  ['ИВАНОВ Иван Иванович', { given: ['Иван'], patronymic: 'Иванович', family: ['ИВАНОВ'] }],
  ['Иванов Иван Иванович', { given: ['Иван'], patronymic: 'Иванович', family: ['Иванов'] }],
  ['Иван Иванович Абрамович', undefined],
  ['Ivan Ivanov', undefined],
  ['Иванов Иван', undefined],
  ['IVANOV IVAN', undefined],
  ['Ivanov,', undefined],
])('takes the parts of %s', (full, parts) => {
  expect(readNameParts(full)).toEqual(parts);
});

describe('readCell', () => {
  it.each([
    ['name', '=A1', 'formula'],
    ['position', '@SUM(1)', 'formula'],
    ['position', 'x\u202ey', 'control-characters'],
    ['body', 'x'.repeat(1_001), 'too-long'],
    ['citizenship', 'ZZ', 'not-a-country'],
    ['iin', '123456789012', 'not-an-iin'],
    ['alias', '77', 'not-a-name'],
  ] as const)('refuses %s %j', (field, cell, reason) => {
    expect(readCell(field, cell)).toEqual({ ok: false, reason });
  });

  it('takes a country by name or code', () => {
    expect(readCell('citizenship', 'kazakhstan')).toEqual({ ok: true, value: 'KZ' });
    expect(readCell('citizenship', ' KZ ')).toEqual({ ok: true, value: 'KZ' });
  });
});
