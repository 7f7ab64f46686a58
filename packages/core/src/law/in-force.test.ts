import { describe, expect, it } from '@jest/globals';
import { inventedLawFiles } from '../../../../test/fixtures/invented-law.ts';
import { citationToPrint, statementToPrint } from './citation.ts';
import { daysAfter, daysBetween } from './day.ts';
import { provisionsInForce, versionInForce } from './in-force.ts';
import { lawDue } from './law-due.ts';
import { lawEnding } from './law-ending.ts';
import { inLanguage } from './localized.ts';
import { parseRegimeLaw } from './parse-law.ts';

const law = parseRegimeLaw(inventedLawFiles());

function provision(id: string) {
  const found = law.provisions.get(id);
  if (found === undefined) throw new Error(id);
  return found;
}

describe('versionInForce', () => {
  it.each([
    ['2016-12-31', undefined],
    ['2017-01-01', 'Example Act, s. 1'],
    ['2020-12-31', 'Example Act, s. 1'],
    ['2021-01-01', 'Example Act, s. 1A'],
  ])('on %s it is %s', (day, citation) => {
    expect(versionInForce(provision('zz-act-1'), day)?.citation['en']).toBe(citation);
  });
});

describe('provisionsInForce', () => {
  const told = (day: string, relied?: ReadonlySet<string>) =>
    provisionsInForce(law, day, relied).problems.map(
      ({ code, severity, provision: id }) => `${severity} ${code} ${id ?? '-'}`,
    );

  it('gives the version of each provision', () => {
    const { versions, problems } = provisionsInForce(law, '2026-03-01');
    expect([...versions].map(([id, { citation }]) => `${id}: ${citation['en']}`)).toEqual([
      'zz-act-1: Example Act, s. 1A',
      'zz-act-9: Example Act, s. 9',
    ]);
    expect(problems).toEqual([]);
  });

  it('blocks where nothing is in force', () => {
    expect(told('2016-12-31')).toEqual(['block law.not-in-force zz-act-1']);
  });

  it('warns from 60 days before an end', () => {
    expect(told('2026-04-30')).toEqual([]);
    expect(told('2026-05-01')).toEqual(['warn law.ends-soon zz-act-9']);
  });

  it('notes a version that another follows', () => {
    expect(told('2020-12-31')).toEqual(['note law.changes-soon zz-act-1']);
  });

  it('notes what has ended, and blocks when a packet relies on it', () => {
    const overdue = ['warn law.review-overdue -', 'warn law.review-overdue -', 'warn law.review-overdue -'];
    expect(told('2026-07-01')).toEqual(['note law.ended zz-act-9', ...overdue, 'warn law.review-overdue zz-act-1']);
    expect(told('2026-07-01', new Set(['zz-act-9']))).toEqual(['block law.not-in-force zz-act-9', ...overdue]);
  });
});

describe('lawEnding', () => {
  it.each([
    ['2026-04-30', []],
    ['2026-05-01', [{ file: 'zz-act-9', lastDay: '2026-06-30', ended: false }]],
    ['2026-06-30', [{ file: 'zz-act-9', lastDay: '2026-06-30', ended: false }]],
  ])('on %s', (day, ending) => {
    expect(lawEnding(law, day)).toEqual(ending);
  });

  it('lists what has ended, unless it is marked so', () => {
    expect(lawEnding(law, '2026-07-01')).toEqual([]);
    const files = inventedLawFiles();
    for (const file of files.provisions) Object.assign(file, { status: 'active' });
    expect(lawEnding(parseRegimeLaw(files), '2026-07-01')).toEqual([
      { file: 'zz-act-9', lastDay: '2026-06-30', ended: true },
    ]);
  });
});

it('lists overdue reviews from the day after they are due', () => {
  expect(lawDue(law, '2026-05-12')).toEqual([]);
  expect(lawDue(law, '2026-05-13').map(({ file, due, daysOverdue }) => [file, due, daysOverdue])).toEqual([
    ['program', '2026-05-12', 1],
    ['authority', '2026-05-12', 1],
    ['filing', '2026-05-12', 1],
    ['zz-act-1', '2026-05-12', 1],
  ]);
});

it('prints the pinpoint, or the wider citation when nobody verified it', () => {
  const act = provision('zz-act-1');
  const version = versionInForce(act, '2026-01-01');
  if (version === undefined) throw new Error('not in force');
  expect(citationToPrint(act, version)).toEqual({ citation: { en: 'Example Act, s. 1A' }, problems: [] });
  const printed = citationToPrint(act, { ...version, reading: 'unverified' });
  expect(printed.citation).toEqual({ en: 'Example Act' });
  expect(printed.problems.map(({ code }) => code)).toEqual(['law.pinpoint-unverified']);
});

it('prints the statement, or nothing when nobody verified it, and says which of the two', () => {
  const act = provision('zz-act-1');
  const version = versionInForce(act, '2026-01-01');
  if (version === undefined) throw new Error('not in force');
  expect(statementToPrint(act, version)).toEqual({ statement: version.statement, problems: [] });
  const printed = statementToPrint(act, { ...version, reading: 'unverified' });
  expect(printed.statement).toBeUndefined();
  expect(printed.problems.map(({ code, what }) => [code, /left out/.test(what)])).toEqual([
    ['law.statement-unverified', true],
  ]);
});

it('takes the words of the tag, else of the primary language', () => {
  expect(inLanguage({ en: 'a', fr: 'b', 'fr-CA': 'c' }, 'fr-CA')).toBe('c');
  expect(inLanguage({ en: 'a', fr: 'b' }, 'fr-CA')).toBe('b');
  expect(() => inLanguage({ en: 'a' }, 'fr')).toThrow();
});

it('counts days over months, leap years and changes of the clock', () => {
  expect(daysAfter('2024-02-28', 2)).toBe('2024-03-01');
  expect(daysAfter('2026-12-31', 1)).toBe('2027-01-01');
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2);
  expect(() => daysAfter('2026-02-30', 1)).toThrow();
});
