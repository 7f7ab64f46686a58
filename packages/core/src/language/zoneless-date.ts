/**
 * A calendar day (`YYYY-MM-DD`) for date-fns, which reads a date through its local getters: here those of a day
 * answer in UTC, so the zone of the machine cannot move a day, not even in zones that have skipped one. Made for
 * `format(day, pattern, { in: zonelessDate })`, which keeps these getters.
 */
export function zonelessDate(day: Date | number | string): Date {
  const date = new Date(day);
  return Object.assign(date, {
    getFullYear: () => date.getUTCFullYear(),
    getMonth: () => date.getUTCMonth(),
    getDate: () => date.getUTCDate(),
    getDay: () => date.getUTCDay(),
  });
}
