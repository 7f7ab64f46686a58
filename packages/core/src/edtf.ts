/// <reference path="./edtf-module.d.ts" />
import edtf from 'edtf';
import { dayNumber, isCalendarDay } from './calendar-day.ts';

/** Days since 1970-01-01, or an infinity for an open end; both ends belong to the span. */
export interface DaySpan {
  readonly min: number;
  readonly max: number;
}

export type EdtfPrecision = 'century' | 'decade' | 'year' | 'month' | 'day' | 'time';

/** One date as written: `2020`, `2020-02~`, `2020-02-2X`, `2020-06-06T10:30+06:00`. */
export interface EdtfDate extends DaySpan {
  readonly kind: 'date';
  readonly precision: EdtfPrecision;
  /** Marked `?` or `%`. */
  readonly uncertain: boolean;
  /** Marked `~` or `%`. */
  readonly approximate: boolean;
  /** Some digits are `X`. */
  readonly unspecified: boolean;
  readonly source: string;
}

/** `2019-09/2020-10`; an end left out is open. */
export interface EdtfInterval extends DaySpan {
  readonly kind: 'interval';
  readonly from?: EdtfDate;
  readonly to?: EdtfDate;
  readonly source: string;
}

/** `[1954,1955]`: one of these, it is not known which. */
export interface EdtfOneOf extends DaySpan {
  readonly kind: 'one-of';
  readonly members: readonly (EdtfDate | EdtfInterval)[];
  readonly source: string;
}

export type EdtfValue = EdtfDate | EdtfInterval | EdtfOneOf;

/** Why an expression is refused. */
export type EdtfFault =
  | 'bare-digits'
  | 'season'
  | 'empty-end'
  | 'needs-offset'
  | 'old-unknown'
  | 'all-members'
  | 'qualified-part'
  | 'year-range'
  | 'impossible-date'
  | 'reversed'
  | 'syntax';

export type EdtfResult<Value extends EdtfValue = EdtfValue> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: EdtfFault };

/** First and last year accepted; a year outside is most often of another calendar. */
export const EDTF_YEARS = { first: 1800, last: 2199 } as const;

const DATE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|[0-3]X|XX))?)?([?~%])?$/;
const TIME = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/**
 * Reads a date of EDTF (ISO 8601-2:2019): level 1 without seasons and long years, and of level 2 `one of a set`.
 * A guard of our own stands before the library, which reads `20200606` as milliseconds, `/2020` as 1970,
 * `[1954..1956]` as 1954 and `2021-02-29` as the first of March.
 */
export function parseEdtf(source: string): EdtfResult {
  const fault = knownTrap(source);
  if (fault !== undefined) return { ok: false, fault };
  if (source.startsWith('[')) return parseOneOf(source);
  return source.includes('/') ? parseInterval(source, source.split('/')) : parseDate(source);
}

/** As `parseEdtf`, for a string the schema has accepted; throws on any other. */
export function readEdtf(source: string): EdtfValue {
  const result = parseEdtf(source);
  if (!result.ok) throw new Error(`not a checked EDTF date: ${result.fault}`);
  return result.value;
}

function knownTrap(source: string): EdtfFault | undefined {
  if (/(?:unknown|open|\d{2,3}u|-u{1,2}|-\du)/i.test(source)) return 'old-unknown';
  if (/^\d{5,}$/.test(source)) return 'bare-digits';
  if (/^\{.*\}$/.test(source)) return 'all-members';
  if (/^\/|\/$/.test(source)) return 'empty-end';
  if (/(?:^|[/,[.])\d{4}-(?:2[1-9]|3\d|4[01])(?![\d-])/.test(source)) return 'season';
  if (/T\d{2}(?::\d{2})*(?:\.\d+)?(?:$|[/,\]])/.test(source)) return 'needs-offset';
  if (/[?~%](?=-|\d)/.test(source)) return 'qualified-part';
  return undefined;
}

function parseDate(source: string): EdtfResult<EdtfDate> {
  const day = TIME.exec(source)?.[1];
  const match = DATE.exec(day ?? source);
  if (match === null) return { ok: false, fault: 'syntax' };
  const [, year = '', month, dayPart, qualifier] = match;
  if (year.endsWith('X') && month !== undefined) return { ok: false, fault: 'syntax' };
  if (month === 'XX' && dayPart !== undefined && dayPart !== 'XX') return { ok: false, fault: 'syntax' };
  if (Number(year.replaceAll('X', '9')) < EDTF_YEARS.first || Number(year.replaceAll('X', '0')) > EDTF_YEARS.last) {
    return { ok: false, fault: 'year-range' };
  }
  const plain = [year, month, dayPart].filter((part) => part !== undefined).join('-');
  if (/^\d{4}-\d{2}-\d{2}$/.test(plain) && !isCalendarDay(plain)) return { ok: false, fault: 'impossible-date' };
  const span = plain.includes('X') ? librarySpan(plain) : plainSpan(year, month, dayPart);
  if (span === undefined) return { ok: false, fault: 'impossible-date' };
  return {
    ok: true,
    value: {
      kind: 'date',
      ...span,
      precision: day !== undefined ? 'time' : precisionOf(year, month, dayPart),
      uncertain: qualifier === '?' || qualifier === '%',
      approximate: qualifier === '~' || qualifier === '%',
      unspecified: plain.includes('X'),
      source,
    },
  };
}

/** A date without `X` needs no grammar; most are such, and the library takes a hundred times longer. */
function plainSpan(year: string, month: string | undefined, day: string | undefined): DaySpan | undefined {
  if (month === undefined) return { min: dayNumber(`${year}-01-01`), max: dayNumber(`${year}-12-31`) };
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  const first = dayNumber(`${year}-${month}-${day ?? '01'}`);
  if (day !== undefined) return { min: first, max: first };
  return { min: first, max: dayNumber(Date.UTC(Number(year), Number(month), 1)) - 1 };
}

function librarySpan(plain: string): DaySpan | undefined {
  try {
    const { min, max } = edtf(plain);
    return min <= max ? { min: dayNumber(min), max: dayNumber(max) } : undefined;
  } catch {
    return undefined;
  }
}

function precisionOf(year: string, month: string | undefined, day: string | undefined): EdtfPrecision {
  if (year.endsWith('XX')) return 'century';
  if (year.endsWith('X')) return 'decade';
  if (month === undefined || month === 'XX') return 'year';
  return day === undefined || day === 'XX' ? 'month' : 'day';
}

function parseInterval(source: string, ends: readonly string[]): EdtfResult<EdtfInterval> {
  const [first = '', last = ''] = ends;
  if (ends.length !== 2 || (first === '..' && last === '..')) return { ok: false, fault: 'syntax' };
  const start = first === '..' ? undefined : parseDate(first);
  const end = last === '..' ? undefined : parseDate(last);
  if (start?.ok === false) return start;
  if (end?.ok === false) return end;
  const [from, to] = [start?.value, end?.value];
  const min = from?.min ?? -Infinity;
  const max = to?.max ?? Infinity;
  const reversed = min > max || (from !== undefined && to !== undefined && to.min < from.min);
  if (reversed) return { ok: false, fault: 'reversed' };
  return {
    ok: true,
    value: {
      kind: 'interval',
      min,
      max,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      source,
    },
  };
}

function parseOneOf(source: string): EdtfResult {
  if (!source.endsWith(']')) return { ok: false, fault: 'syntax' };
  const members: (EdtfDate | EdtfInterval)[] = [];
  for (const item of source
    .slice(1, -1)
    .split(',')
    .map((part) => part.trim())) {
    const range = item.split('..');
    const result =
      range.length === 1
        ? parseDate(item)
        : parseInterval(
            item,
            range.map((end) => end || '..'),
          );
    if (!result.ok) return result;
    members.push(result.value);
  }
  if (members.length < 2 && members[0]?.kind !== 'interval') return { ok: false, fault: 'syntax' };
  const min = Math.min(...members.map((member) => member.min));
  const max = Math.max(...members.map((member) => member.max));
  return { ok: true, value: { kind: 'one-of', min, max, members, source } };
}
