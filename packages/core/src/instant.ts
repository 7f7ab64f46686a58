import { isCalendarDay } from './calendar-day.ts';

/** Earliest and latest moment, in milliseconds UTC, that a day or a time with offset may mean. */
export interface MomentSpan {
  readonly min: number;
  readonly max: number;
}

const FORM = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/;
const HOUR_MS = 3_600_000;
/** Time zones reach from UTC-12 to UTC+14, so a bare day spans 50 hours. */
const EAST = 14 * HOUR_MS;
const WEST = 12 * HOUR_MS;

/** Reads `YYYY-MM-DD` or `YYYY-MM-DDThh:mm[:ss[.f]]` with `Z` or an offset; `undefined` when it is no real moment. */
export function parseInstant(source: string): MomentSpan | undefined {
  const [, day = '', hour, minute = '00', second = '00', fraction = '', zone = ''] = FORM.exec(source) ?? [];
  if (!isCalendarDay(day)) return undefined;
  const midnight = Date.parse(`${day}T00:00:00Z`);
  if (hour === undefined) return { min: midnight - EAST, max: midnight + 24 * HOUR_MS - 1 + WEST };
  const offset = zone === 'Z' ? 0 : Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4));
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59 || Number(zone.slice(4)) > 59 || offset > 840) {
    return undefined;
  }
  const local = midnight + Number(hour) * HOUR_MS + Number(minute) * 60_000 + Number(`${second}${fraction}`) * 1000;
  const moment = local - (zone.startsWith('-') ? -offset : offset) * 60_000;
  return { min: moment, max: moment };
}
