import { dayNumber, isCalendarDay, isoDay } from '../calendar-day.ts';

/** The day (`YYYY-MM-DD`) that many days later; throws on a string that is no day. Days compare as strings. */
export function daysAfter(day: string, days: number): string {
  return isoDay(checked(day) + days);
}

/** Days from one day to the other; negative when `to` is earlier. Throws on a string that is no day. */
export function daysBetween(from: string, to: string): number {
  return checked(to) - checked(from);
}

function checked(day: string): number {
  if (!isCalendarDay(day)) throw new Error('A day must be a calendar day as YYYY-MM-DD');
  return dayNumber(day);
}
