/** Days from 30 December 1899 and from 1 January 1904 to 1 January 1970. */
const DAYS_BEFORE_1970 = { 1900: 25_569, 1904: 24_107 } as const;
const DAY = 86_400_000;

/**
 * The day of a serial number of a spreadsheet (ECMA-376 part 1, 18.17.4.1), `YYYY-MM-DD`; a time of day is left out.
 * `undefined` below 61 in the system of 1900, where programs disagree about a day that never was, and past 9999.
 */
export function serialDate(serial: number, system: 1900 | 1904): string | undefined {
  const day = Math.floor(serial);
  const least = system === 1900 ? 61 : 0;
  if (!Number.isFinite(serial) || day < least) return undefined;
  const time = (day - DAYS_BEFORE_1970[system]) * DAY;
  return time > Date.UTC(9999, 11, 31) ? undefined : new Date(time).toISOString().slice(0, 10);
}

/** Number formats that are dates in every workbook (18.8.30): 14 to 17 and 22, and those of East Asian programs. */
export function isBuiltInDate(format: number): boolean {
  return (
    (format >= 14 && format <= 17) || format === 22 || (format >= 27 && format <= 36) || (format >= 50 && format <= 58)
  );
}

/** Whether a format of the workbook's own shows a day, month or year: what is quoted, escaped or in brackets is not code. */
export function isDateCode(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').split(';')[0] ?? '';
  return /[yd]/i.test(bare) || (/m/i.test(bare) && !/[hs]/i.test(bare));
}
