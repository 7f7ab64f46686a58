import { isoDay } from './calendar-day.ts';
import type { DaySpan, EdtfValue } from './edtf.ts';

/** The stretches of days a value allows; more than one only for `one of a set`. */
export function spansOf(value: EdtfValue): readonly DaySpan[] {
  return value.kind === 'one-of' ? value.members : [value];
}

/** Some day fits both. */
export function possiblyOverlap(a: EdtfValue, b: EdtfValue): boolean {
  return spansOf(a).some((x) => spansOf(b).some((y) => x.min <= y.max && y.min <= x.max));
}

/** Every day `a` allows is before every day `b` allows. */
export function certainlyBefore(a: DaySpan, b: DaySpan): boolean {
  return a.max < b.min;
}

/** Every day `a` allows is after every day `b` allows. */
export function certainlyAfter(a: DaySpan, b: DaySpan): boolean {
  return a.min > b.max;
}

/** `a` may have been before `b`, or on the same day. */
export function possiblyNotAfter(a: DaySpan, b: DaySpan): boolean {
  return a.min <= b.max;
}

/** Every day `inner` allows lies in `outer`, which is taken as a whole. */
export function certainlyWithin(inner: DaySpan, outer: DaySpan): boolean {
  return outer.min <= inner.min && inner.max <= outer.max;
}

/** From one open or dated start to one open or dated end; an absent end is open. */
export function spanBetween(from: DaySpan | undefined, to: DaySpan | undefined): DaySpan {
  return { min: from?.min ?? -Infinity, max: to?.max ?? Infinity };
}

/** Least and most full years that may have passed from `birth` to `when`. */
export function yearsBetween(birth: DaySpan, when: DaySpan): { readonly min: number; readonly max: number } {
  return { min: fullYears(birth.max, when.min), max: fullYears(birth.min, when.max) };
}

function fullYears(from: number, to: number): number {
  if (!Number.isFinite(from) || !Number.isFinite(to)) return to - from;
  const [start, end] = [isoDay(from), isoDay(to)];
  const years = Number(end.slice(0, 4)) - Number(start.slice(0, 4));
  return end.slice(5) < start.slice(5) ? years - 1 : years;
}
