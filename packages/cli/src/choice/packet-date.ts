import { failure, type Outcome, success } from '@sanctions-packet/core';
import { type CliProblem, stop } from '../cli-problem.ts';
import type { Host } from '../host.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The last second of the year 9999. */
const LAST_EPOCH = 253_402_300_799;

/**
 * The day of the packets, `YYYY-MM-DD`: the one asked for, else the day of `SOURCE_DATE_EPOCH` (seconds, UTC), else
 * today by the calendar of this machine.
 */
export function packetDate(
  asked: string | undefined,
  { env, now }: Pick<Host, 'env' | 'now'>,
): Outcome<string, CliProblem> {
  if (asked !== undefined) return isDay(asked) ? success(asked) : failure([notADay('--date')]);
  const epoch = env['SOURCE_DATE_EPOCH'];
  if (epoch === undefined || epoch === '') return success(localDay(now()));
  const time = /^\d{1,12}$/.test(epoch) && Number(epoch) <= LAST_EPOCH ? new Date(Number(epoch) * 1000) : undefined;
  return time === undefined ? failure([notAnEpoch()]) : success(time.toISOString().slice(0, 10));
}

function isDay(text: string): boolean {
  const time = DAY.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function localDay(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}

function notADay(option: string): CliProblem {
  return stop(
    'cli.invalid-date',
    `${option} is not a day of the calendar.`,
    'Write it as YYYY-MM-DD, such as 2020-11-30.',
  );
}

function notAnEpoch(): CliProblem {
  return stop(
    'cli.invalid-date',
    'SOURCE_DATE_EPOCH is not a whole number of seconds.',
    'Unset it, or give the day with --date YYYY-MM-DD.',
  );
}
