import { isCalendarDay } from '../../calendar-day.ts';

/** Why a number is no individual identification number of Kazakhstan. */
export type KzIinFault = 'not-12-digits' | 'century-digit' | 'impossible-date' | 'no-check-digit' | 'check-digit';

/** What a number tells: the day of birth (`YYYY-MM-DD`) and the sex, or its fault. */
export type KzIinResult =
  | { readonly ok: true; readonly birthDate: string; readonly sex: 'male' | 'female' }
  | { readonly ok: false; readonly fault: KzIinFault };

/** First pass weighs 1 to 11; the second, used when the first leaves ten, begins at 3 and wraps around. */
const FIRST_PASS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
const SECOND_PASS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2] as const;

/**
 * Checks an individual identification number of Kazakhstan: `YYMMDD`, a digit for century and sex (1 and 2 are the
 * 1800s, 3 and 4 the 1900s, 5 and 6 the 2000s; odd is male), four digits of serial, one check digit.
 * Gives the date of birth (`YYYY-MM-DD`) and the sex that the digits state. Source: Government Resolution 565 of
 * 11 June 2003, as implemented by public validators.
 */
export function checkKzIin(value: string): KzIinResult {
  if (!/^[0-9]{12}$/.test(value)) return { ok: false, fault: 'not-12-digits' };
  const digits = [...value].map(Number);
  const centuryAndSex = digits[6] ?? 0;
  if (centuryAndSex < 1 || centuryAndSex > 6) return { ok: false, fault: 'century-digit' };
  const century = 18 + Math.floor((centuryAndSex - 1) / 2);
  const birthDate = `${century}${value.slice(0, 2)}-${value.slice(2, 4)}-${value.slice(4, 6)}`;
  if (!isCalendarDay(birthDate)) return { ok: false, fault: 'impossible-date' };
  const expected = kzCheckDigit(digits);
  if (expected === undefined) return { ok: false, fault: 'no-check-digit' };
  if (expected !== digits[11]) return { ok: false, fault: 'check-digit' };
  return { ok: true, birthDate, sex: centuryAndSex % 2 === 1 ? 'male' : 'female' };
}

/** Check digit of the first eleven digits, shared with business numbers; none when both passes leave ten. */
export function kzCheckDigit(digits: readonly number[]): number | undefined {
  const first = remainder(digits, FIRST_PASS);
  if (first < 10) return first;
  const second = remainder(digits, SECOND_PASS);
  return second < 10 ? second : undefined;
}

function remainder(digits: readonly number[], weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0) % 11;
}

/**
 * Checks a business identification number of Kazakhstan: `YYMM` of registration, a digit 4 to 6 for the kind of
 * holder, a digit 0 to 3 for head office or branch, five of serial, one check digit computed as for a person.
 */
export function isKzBin(value: string): boolean {
  if (!/^[0-9]{2}(?:0[1-9]|1[0-2])[4-6][0-3][0-9]{6}$/.test(value)) return false;
  const digits = [...value].map(Number);
  return kzCheckDigit(digits) === digits[11];
}
