const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of a time in milliseconds UTC, or of a day `YYYY-MM-DD`; infinities stay. */
export function dayNumber(time: number | string): number {
  return Math.floor((typeof time === 'number' ? time : Date.parse(`${time}T00:00:00Z`)) / DAY_MS);
}

/** `YYYY-MM-DD` of a finite day number. */
export function isoDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Is `YYYY-MM-DD` a day of the Gregorian calendar? */
export function isCalendarDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
