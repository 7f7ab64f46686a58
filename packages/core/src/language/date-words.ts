import { format } from 'date-fns';
import { isoDay } from '../calendar-day.ts';
import { type EdtfDate, type EdtfInterval, readEdtf } from '../edtf.ts';
import { packOf } from './language-pack.ts';
import { joinList } from './list.ts';
import { fillPhrase } from './phrase.ts';
import type { Translator } from './translator.ts';
import { zonelessDate } from './zoneless-date.ts';

/** Where a date stands: in a sentence, or beside a label. */
export type DateStyle = 'sentence' | 'table';

/** In whose words a date is told. */
export interface DateWordsOptions {
  /** Its last layer must be `languageStrings`. */
  readonly translator: Translator;
  /** `sentence` by default. */
  readonly style?: DateStyle;
  /** date-fns patterns of a full date, in place of the language's own. */
  readonly patterns?: Readonly<Record<DateStyle, string>>;
}

/**
 * An EDTF date (ISO 8601-2, as our guard accepts it) in words. Nothing is made more exact than it is: what is
 * approximate, uncertain, open or not known is said. A time stands as it was written, with its offset.
 */
export function dateWords(edtf: string, options: DateWordsOptions): string {
  const value = readEdtf(edtf);
  if (value.kind === 'date') return oneDate(value, options);
  if (value.kind === 'interval') return interval(value, options);
  const members = value.members.map((member) =>
    member.kind === 'date' ? oneDate(member, options) : range(member, options),
  );
  return joinList(options.translator, members, 'or');
}

function say(options: DateWordsOptions, key: string, slots: Readonly<Record<string, string>>): string {
  return fillPhrase(options.translator.translate(`date.${key}`), slots);
}

function interval({ from, to }: EdtfInterval, options: DateWordsOptions): string {
  const { style = 'sentence' } = options;
  if (from === undefined)
    return to === undefined ? '' : say(options, `open-start.${style}`, { end: oneDate(to, options) });
  const start = oneDate(from, options);
  return to === undefined
    ? say(options, `open-end.${style}`, { start })
    : say(options, `interval.${style}`, { start, end: oneDate(to, options) });
}

/** `1954..1956` among the members of a set: some day between, not all of them. */
function range({ from, to }: EdtfInterval, options: DateWordsOptions): string {
  if (from === undefined) return to === undefined ? '' : say(options, 'or-earlier', { date: oneDate(to, options) });
  if (to === undefined) return say(options, 'or-later', { date: oneDate(from, options) });
  return say(options, 'within', { start: oneDate(from, options), end: oneDate(to, options) });
}

function oneDate(date: EdtfDate, options: DateWordsOptions): string {
  const words = date.unspecified ? unspecified(date, options) : printed(date, options);
  if (date.approximate) return say(options, date.uncertain ? 'approximate-uncertain' : 'approximate', { date: words });
  return date.uncertain ? say(options, 'uncertain', { date: words }) : words;
}

function printed({ precision, source, min }: EdtfDate, options: DateWordsOptions): string {
  if (precision !== 'time')
    return onDay(min, precision === 'month' || precision === 'day' ? precision : 'year', options);
  const [, day = '', time = '', zone = ''] = /^(.{10})T([\d:.]+)(.+)$/.exec(source) ?? [];
  const date = formatDay(day, 'day', options);
  return say(options, 'time', { date, time, offset: zone === 'Z' ? 'UTC' : `UTC${zone}` });
}

function unspecified({ source, min, max }: EdtfDate, options: DateWordsOptions): string {
  const [year = '', month, day] = source.replace(/[?~%]$/, '').split('-');
  if (year.includes('X'))
    return say(options, 'within', { start: onDay(min, 'year', options), end: onDay(max, 'year', options) });
  if (month === 'XX') {
    return say(options, day === undefined ? 'month-unknown' : 'month-and-day-unknown', {
      date: onDay(min, 'year', options),
    });
  }
  if (day === 'XX') return say(options, 'day-unknown', { date: onDay(min, 'month', options) });
  return say(options, 'within', { start: onDay(min, 'day', options), end: onDay(max, 'day', options) });
}

type Precision = 'day' | 'month' | 'year';

function onDay(day: number, precision: Precision, options: DateWordsOptions): string {
  return formatDay(isoDay(day), precision, options);
}

function formatDay(
  day: string,
  precision: Precision,
  { translator, style = 'sentence', patterns }: DateWordsOptions,
): string {
  const own = precision === 'day' ? patterns?.[style] : undefined;
  const pattern = own ?? fillPhrase(translator.translate(`date.pattern.${precision}.${style}`));
  return format(`${day}T00:00:00Z`, pattern, { in: zonelessDate, locale: packOf(translator.language).dates });
}
