/** Whether a date (`2020`, `2020-03`, `2020-03-05`) lies after a day, as far as it says. */
export function isAfter(date: string, day: string | undefined): boolean {
  return day !== undefined && date > day.slice(0, date.length);
}
