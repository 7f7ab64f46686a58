/**
 * Calendar days as `YYYY-MM-DD` strings. Counted in UTC, which has neither summer time nor skipped days, so the zone
 * of the machine cannot move a day. Two days compare as strings.
 */
const MILLISECONDS = 86_400_000;

function count(day: string): number {
  const [year, month, date] = day.split('-').map(Number);
  const time = Date.UTC(year ?? Number.NaN, (month ?? Number.NaN) - 1, date ?? Number.NaN);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) throw new Error('A day must be YYYY-MM-DD');
  return time / MILLISECONDS;
}

/** The day that many days later; throws on a string that is no day. */
export function daysAfter(day: string, days: number): string {
  return new Date((count(day) + days) * MILLISECONDS).toISOString().slice(0, 10);
}

/** Days from one day to the other; negative when `to` is earlier. Throws on a string that is no day. */
export function daysBetween(from: string, to: string): number {
  return count(to) - count(from);
}
